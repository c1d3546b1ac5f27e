import { figures, kpiInput, share } from "../examples/kpi.ts";
import { followsFrom } from "../arithmetic/percentage-recompute.ts";
import { defineCheck } from "../frame/define.ts";
import { cellsOf } from "../frame/places.ts";
import { shown } from "../frame/shown.ts";
import { STEADY } from "./outlier.ts";

export const digitSwap = defineCheck({
  id: "P08",
  title: "Two digits may be swapped",
  why: "Typed as 38, an 83 is printed as a collapse.",
  scope: "observation",
  check: ({ of, observation }) => {
    if (of.kpi.unit.kind !== "percentage" || observation.state !== "value") return undefined;
    const { value, numerator, denominator } = observation;
    if (!numerator || !denominator || denominator.value === 0) return undefined;
    const isRight = followsFrom(numerator.value, denominator.value);
    const fitting = isRight(value) ? undefined : swapsOf(value).find(isRight);
    if (fitting === undefined) return undefined;
    return {
      at: cellsOf(observation),
      value,
      fitting,
      numerator: numerator.value,
      denominator: denominator.value,
    };
  },
  severity: "information",
  message: ({ value, fitting, numerator, denominator }) =>
    `The percentage is ${shown(value)}%; with two of its digits swapped it is ${shown(fitting)}%, and that is ${shown(numerator)} out of ${shown(denominator)}.`,
  remedy: "Look it up again.",
  departs:
    "Only where the numerator and denominator say so: a number that merely stands out nearly always has some swap that fits. A figure equal to another KPI's is left out: small numbers are equal by chance.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(...STEADY, 18) }),
      () => kpiInput({ observations: [share(83, 83, 100)] }),
      () => kpiInput({ observations: [share(84, 83, 100)] }),
    ],
    break: [
      () => kpiInput({ observations: [share(38, 83, 100)] }),
      () => kpiInput({ observations: [share(68.533, 158, 240)] }),
    ],
  },
});

/** The number with each pair of neighbouring digits swapped, whatever point stands between them. */
function swapsOf(value: number): readonly number[] {
  const text = String(value);
  const places = Array.from(text.matchAll(/\d/gu), ({ index }) => index);
  return places.slice(1).flatMap((second, index) => {
    const first = places[index] ?? 0;
    const [one, other] = [text.charAt(first), text.charAt(second)];
    const swapped = `${text.slice(0, first)}${other}${text.slice(first + 1, second)}${one}${text.slice(second + 1)}`;
    return one === other ? [] : [Number(swapped)];
  });
}
