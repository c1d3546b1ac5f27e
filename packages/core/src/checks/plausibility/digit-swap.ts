import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";
import { oddnessOf } from "./oddness.ts";
import { STEADY } from "./outlier.ts";

/** In longer numbers some swap nearly always fits. */
const MOST_DIGITS = 3;

export const digitSwap = defineCheck({
  id: "P08",
  title: "Two digits may be swapped",
  why: "Typed as 38, an 83 is printed as a collapse.",
  scope: "series",
  check: (subject) => {
    const odd = oddnessOf(subject);
    if (!odd) return undefined;
    const rest = subject.measured.filter((each) => each !== odd.latest).map(({ value }) => value);
    const [low, high] = [Math.min(...rest), Math.max(...rest)];
    const fitting = swapsOf(odd.latest.value).find((value) => value >= low && value <= high);
    if (fitting === undefined) return undefined;
    const { unit } = subject.of.kpi;
    return { at: odd.latest.at, value: shown(odd.latest.value, unit), fitting: shown(fitting, unit) };
  },
  severity: "information",
  message: ({ value, fitting }) => `The figure is ${value}, which stands out; ${fitting} would not.`,
  remedy: "Look it up again.",
  departs:
    "Only of a figure of at most three digits that stands out (P01, P06): in longer ones some swap nearly always fits. A figure equal to another KPI's is left out: small numbers are equal by chance.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(...STEADY, 83) }),
      () => kpiInput({ observations: figures(...STEADY, 44) }),
    ],
    break: [() => kpiInput({ observations: figures(...STEADY, 18) })],
  },
});

/** The number with each pair of neighbouring digits swapped. */
function swapsOf(value: number): readonly number[] {
  const text = String(value);
  if (text.replace(/\D/g, "").length > MOST_DIGITS) return [];
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => {
    const [a = "", b = ""] = [text[at], text[at + 1]];
    const isPair = /\d/.test(a) && /\d/.test(b) && a !== b;
    return isPair ? Number(text.slice(0, at) + b + a + text.slice(at + 2)) : Number.NaN;
  }).filter(Number.isFinite);
}
