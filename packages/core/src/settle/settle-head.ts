import { type Frequency, monthsOf } from "../period/index.ts";
import type { Unit } from "../figure/index.ts";
import { type Kpi, type Observation, isMeasured } from "../register/index.ts";
import { type FoundKpi, type NamedKpi, SAYS_NOTHING } from "./found-kpi.ts";
import { frequencySaid } from "./frequency-words.ts";
import { type UnitGuess, guessUnit, withPower } from "./guess-unit.ts";
import { polaritySaid } from "./polarity-words.ts";
import { monthsStandBehind, roundOf } from "./round-of.ts";
import { toDateSaid } from "./to-date-said.ts";

/** A KPI with what its own table settles of it, and where its unit is from. */
export type HeadSettled = {
  readonly kpi: NamedKpi;
  readonly unitFrom: UnitGuess["from"];
};

/** The unit, frequency, direction and kind of series that the table of a KPI states or its cells show; the frequency as answered, where it was. */
export function settleHead(given: FoundKpi, answered?: Frequency): HeadSettled {
  const { says, apart: _, ...found } = given;
  if (says === undefined) {
    const kpi = answered === undefined ? found : inRounds(found, answered);
    return { kpi: { ...kpi, unit: withPower(found.unit, found.title) }, unitFrom: "unit column" };
  }
  const { unit, from } = unitFound({ ...found, says });
  const direction = polaritySaid(says.direction);
  const frequency = answered ?? frequencyFound(found, frequencySaid(says.frequency)) ?? found.frequency;
  return {
    kpi: {
      ...inRounds(found, frequency),
      unit,
      cumulative: found.cumulative || addsUp({ ...found, says }),
      ...(direction === undefined ? {} : { polarity: direction }),
    },
    unitFrom: from,
  };
}

/** The unit of a KPI by what its table says, before anything else is known of it. */
export function unitFound(found: FoundKpi): UnitGuess {
  const { says = SAYS_NOTHING } = found;
  const guess = unitInWords(found);
  const { unit, from } = guessUnit("", undefined, hasFigure(found) ? (says.heading ?? "") : "");
  const isLoose = guess.from === "nothing" || (guess.from === "title" && guess.unit.kind === "count");
  if (isLoose && (unit.kind === "percentage" || unit.kind === "rate")) return { unit, from: "unit column" };
  if (guess.from === "nothing" && from === "title") return { unit, from: "unit column" };
  return guess.from === "nothing" && areShares(found) ? { unit: PERCENTAGE, from: "parts" } : guess;
}

/** Whether something stands under the heading of its figures: a heading over none of them says nothing of their unit. */
export function hasFigure({ observations, monthly, comparators }: FoundKpi): boolean {
  const all = [observations, monthly, ...comparators.map((each) => each.observations)].flat();
  return all.some(({ state }) => state !== "blank");
}

const PERCENTAGE: Unit = { kind: "percentage", of: "" };

/** Whether each figure that stands with its numerator and denominator is the one as a percentage of the other, as far as it is rounded. */
function areShares({ observations, monthly }: FoundKpi): boolean {
  const whole = [...observations, ...monthly].flatMap((each) => {
    if (!isMeasured(each) || each.numerator === undefined || each.denominator === undefined) return [];
    return [{ value: each.value, share: (100 * each.numerator.value) / each.denominator.value }];
  });
  return whole.some(({ value }) => value !== 0) && whole.every(({ value, share }) => isRounded(value, share));
}

/** Half of the last place that a figure is written to, and a little for what is lost in counting. */
function isRounded(value: number, exact: number): boolean {
  const decimals = /\.(?<places>\d+)$/u.exec(String(value))?.groups?.["places"]?.length ?? 0;
  return Math.abs(value - exact) <= 0.5 * 10 ** -decimals + 1e-9;
}

function unitInWords({ title, says = SAYS_NOTHING }: FoundKpi): UnitGuess {
  const guess = guessUnit(says.unit, says.cells, says.unitTitle ?? title);
  // What a column measures may be told by the name beside it alone: reviews on time (%), of the north.
  return guess.from === "nothing" && says.unitTitle !== undefined
    ? guessUnit(says.unit, says.cells, title)
    : guess;
}

/** Whether each figure of a KPI holds those before it in the same year, as its title or unit says. */
export function addsUp({ title, says = SAYS_NOTHING }: FoundKpi): boolean {
  return toDateSaid([title, ...says.unit].join(" ")) === "surely";
}

/** How often its figures come round; of a KPI without figures of its own, those it would be compared with. */
function frequencySeen({ observations, monthly, comparators }: Kpi): Frequency | undefined {
  const own = [...observations, ...monthly];
  return roundOf(own.length > 0 ? own : comparators.flatMap((each) => each.observations));
}

/** As it is said; what is measured every month, and has its months behind quarters, is told by those. */
function frequencyFound(found: Kpi, said: Frequency | undefined): Frequency | undefined {
  const seen = frequencySeen(found);
  return said === "month" &&
    seen === "quarter" &&
    monthsStandBehind([...found.observations, ...found.monthly])
    ? seen
    : (said ?? seen);
}

/** A KPI with the months behind longer figures kept beside them. */
export function inRounds<Of extends Kpi>(kpi: Of, frequency: Frequency): Of {
  const isMonthly = ({ period }: Observation) => period.months === 1 && monthsOf(frequency) > 1;
  const all = [...kpi.observations, ...kpi.monthly];
  return {
    ...kpi,
    frequency,
    observations: all.filter((observation) => !isMonthly(observation)),
    monthly: all.filter(isMonthly),
  };
}
