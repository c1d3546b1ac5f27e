import { type Remark, asks, tell } from "../reading/index.ts";
import {
  type Kpi,
  type Observation,
  type Sourced,
  type Target,
  isLevel,
  isMeasured,
  isTolerance,
  figuresChanged,
} from "../register/index.ts";
import type { Pipeline } from "../settle/index.ts";
import { answerFor } from "./caveats/caveats-of-lines.ts";
import { assumeUnit, unitIsStated } from "./registers/rename.ts";

const SAID = /\s*[([]?\s*\b(?:in )?(?:hours?|hrs?|hh?)\s?[.:]\s?(?:minutes?|mins?|mm?)\b\s*[)\]]?/iu;
const MINUTES = 60;

/**
 * KPIs whose title or unit says that figures are kept as hours and minutes with a point between, “2.50 (hours.mins)”, as
 * lengths of time: 2.50 is two hours and 50 minutes and not two and a half. Where a figure can be none, such as 3.75, it is
 * asked whether they are hours in decimals.
 */
export function inHoursAndMinutes(kpis: readonly Kpi[], { notebook, mapping }: Pipeline): readonly Kpi[] {
  const remarks: Remark[] = [];
  const settled = kpis.map((kpi): Kpi => {
    const isSaid = SAID.test(kpi.title) || SAID.test(kpi.unit.of);
    if (!isSaid || kpi.unit.kind === "duration" || answerFor(kpi.title, mapping.caveats) !== undefined)
      return kpi;
    if (!numbersOf(kpi).every(isClock)) {
      remarks.push(
        asks({ asks: "caveat", kpis: [kpi.id], at: kpi.at, text: kpi.title, says: "another unit" }),
      );
      return kpi;
    }
    unitIsStated(notebook, kpi.id);
    const now = timed(kpi);
    assumeUnit(notebook, kpi.id, now.unit, "title");
    return now;
  });
  tell(notebook, remarks);
  return settled;
}

function numbersOf({ observations, monthly, targets, comparators }: Kpi): readonly number[] {
  const figures = [...observations, ...monthly, ...comparators.flatMap((each) => each.observations)];
  const levels = targets
    .filter(isLevel)
    .flatMap(({ value, upTo }) => (upTo === undefined ? [value] : [value, upTo]));
  return [...figures.filter(isMeasured).map(({ value }) => value), ...levels];
}

/** Whether a number has two places at most, and those are minutes of an hour. */
function isClock(value: number): boolean {
  const hundredths = value * 100;
  return (
    Math.abs(hundredths - Math.round(hundredths)) < 1e-6 &&
    Math.round(hundredths) % 100 < MINUTES &&
    value >= 0
  );
}

function seconds(value: number): number {
  const hundredths = Math.round(value * 100);
  return (Math.floor(hundredths / 100) * MINUTES + (hundredths % 100)) * MINUTES;
}

function timed(kpi: Kpi): Kpi {
  const title = kpi.title.replace(SAID, "").trim();
  const { tolerance } = kpi;
  return {
    ...kpi,
    ...(title === "" ? {} : { title }),
    unit: { kind: "duration", of: "" },
    ...figuresChanged(kpi, figure),
    targets: kpi.targets.map(target),
    ...(isTolerance(tolerance) && tolerance.kind === "absolute"
      ? { tolerance: { ...tolerance, amount: seconds(tolerance.amount) } }
      : {}),
  };
}

function figure(each: Observation): Observation {
  if (!isMeasured(each)) return each;
  const limit = (given: Sourced | undefined) => given && { ...given, value: seconds(given.value) };
  const { lower, upper } = each;
  return {
    ...each,
    value: seconds(each.value),
    ...(lower === undefined ? {} : { lower: limit(lower) ?? lower }),
    ...(upper === undefined ? {} : { upper: limit(upper) ?? upper }),
  };
}

function target(each: Target): Target {
  if (!isLevel(each)) return each;
  return {
    ...each,
    value: seconds(each.value),
    ...(each.upTo === undefined ? {} : { upTo: seconds(each.upTo) }),
  };
}
