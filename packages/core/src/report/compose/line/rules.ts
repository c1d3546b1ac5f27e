import type { Fact, firedIn } from "../../../facts/index.ts";
import {
  type Judging,
  type Text,
  besideWhom,
  counted,
  figure,
  going,
  judging,
  known,
  listed,
  nearOfThree,
  outsideOfThree,
  pointNoun,
  printsEachStep,
  rule,
  say,
  toldOnce,
  when,
} from "../../../narrative/index.ts";
import { type Period, samePeriod } from "../../../period/index.ts";
import { isMeasured } from "../../../register/index.ts";
import type { LineChart } from "../../model/chart.ts";
import type { Series } from "./series.ts";

/** A rule that fired, as the chart shows it and as it is told. */
export type Fired = {
  /** The slots that it marks. */
  readonly marked: readonly number[];
  readonly side: "high" | "low";
  /** Over its bracket, in at most fifty characters. */
  readonly inShort: Text;
  /** As the message of the chart. */
  readonly title: Text;
  /** As the alternative text says it. */
  readonly told: Text;
};

type Signal = NonNullable<LineChart["points"][number]["signal"]>;

/** What one rule saw: the fact that it fired, over how many figures, and when it began. */
type Seen = {
  readonly series: Series;
  readonly signal: Fact;
  readonly length: Fact | undefined;
  readonly since: number;
  readonly side: "high" | "low";
};

/** All the rules that fired and are told, the longest run first. */
export function firedRules(series: Series): readonly Fired[] {
  const { facts, told } = series;
  if (!told || !("side" in told.analysis.variation)) return [];
  const verdict = told.analysis.variation;
  return toldOnce(facts, told).flatMap((each): Fired[] => {
    const period = told.observations[each.since]?.period;
    if (!period) return [];
    const basis = { kind: "period", period } as const;
    const signal = each.since === verdict.since ? known(facts, "signal") : known(facts, "signal", basis);
    if (!signal) return [];
    const length = known(facts, "signal length", basis);
    const seen: Seen = { series, signal, length, since: each.since, side: each.side };
    const words = WORDS[each.signal](seen);
    return [
      {
        ...words,
        side: each.side,
        marked: [...new Set([...outsideWith(series, each), ...markedBy(series, each)])],
      },
    ];
  });
}

/** What the points that a rule marks are called. */
export function signalOf({ told }: Series): Signal | undefined {
  const verdict = told?.analysis.variation;
  return verdict && "side" in verdict ? verdict.kind : undefined;
}

function markedBy({ told, slotOf }: Series, fired: ReturnType<typeof firedIn>[number]): readonly number[] {
  const { marks = [], latest } = told?.analysis ?? {};
  const end = latest ?? marks.length - 1;
  const points = marks.flatMap((mark, i) => {
    const isOfIt = mark?.all.some(({ signal, side }) => signal === fired.signal && side === fired.side);
    return i >= fired.since && i <= end && isOfIt ? [i] : [];
  });
  return (points.length === 0 ? [end] : points).map(slotOf).filter((slot) => slot >= 0);
}

/** Of a latest figure outside the range, those that are named with it. */
function outsideWith(
  { told, slotOf }: Series,
  { signal }: ReturnType<typeof firedIn>[number],
): readonly number[] {
  const both = told && signal === "single point" ? outsideOfThree(told) : [];
  return (told?.observations ?? []).flatMap(({ period }, i) =>
    both.length === 2 && both.some((each) => samePeriod(each, period)) ? [slotOf(i)] : [],
  );
}

type Words = Pick<Fired, "inShort" | "title" | "told">;

const WORDS: Record<ReturnType<typeof firedIn>[number]["signal"], (seen: Seen) => Words> = {
  "single point": ({ series, signal, side }) => {
    const both = series.told ? outsideOfThree(series.told) : [];
    if (both.length === 2) {
      const whole = outsideTogether(series, both, sided({ signal, side }, "above", "below"));
      return {
        inShort: say`${sided({ signal, side }, "Above", "Below")} the expected range`,
        title: whole,
        told: whole,
      };
    }
    const { observations = [], analysis } = series.told ?? {};
    const period = observations[analysis?.latest ?? -1]?.period;
    const stands = (high: string, low: string) => sided({ signal, side }, high, low);
    const one = period ? say`${when(period)}` : say`The latest point`;
    return {
      inShort: say`${stands("Above", "Below")} the expected range`,
      title: say`${one} is ${stands("above", "below")} the expected range`,
      told: say`${one} is ${stands("above", "below")} the expected range`,
    };
  },
  "two in three": ({ series, signal, side }) => {
    const outside = series.told ? outsideOfThree(series.told) : [];
    if (outside.length > 1) {
      const stands = sided({ signal, side }, "above", "below");
      const many = outside.length === 2 ? "Two of the last three" : "All of the last three";
      const whole = outsideTogether(series, outside, stands);
      return {
        inShort: say`${judging(signal, "two in three", many)} ${stands} the expected range`,
        title: whole,
        told: whole,
      };
    }
    const edge = sided({ signal, side }, "top", "bottom");
    const noun = rule(pointNoun(series.months));
    const many = (said: string) => judging(signal, "two in three", said);
    const number = series.told ? nearOfThree(series.told) : "At least two of the last three";
    const whole = say`${many(number)} ${noun}s are near the ${edge} of the expected range`;
    return {
      inShort: say`${many(number)} near the ${edge}`,
      title: whole,
      told: whole,
    };
  },
  trend: ({ series, signal, side, since }) => {
    const values = valuesSince(series, since);
    const isStrict = values.every((value, i) => i === 0 || value !== values[i - 1]);
    const level = isStrict ? "" : " or level";
    const stayed = isStrict ? "" : " or stayed level";
    const noun = rule(pointNoun(series.months));
    const moves = sided({ signal, side }, `Rising${level}`, `Falling${level}`);
    const alike =
      isStrict && !printsEachStep(series.facts, values) ? say`, though some are printed alike` : [];
    const begun = say`${judging(signal, "trend", "since")} ${sinceWhen(signal)}${alike}`;
    return {
      inShort: say`${moves}, ${noun} by ${noun}`,
      title: say`${moves}, ${noun} by ${noun}, ${begun}`,
      told: say`The figures have ${sided({ signal, side }, `risen${stayed}`, `fallen${stayed}`)}, ${noun} by ${noun}, ${begun}`,
    };
  },
  shift: run,
  "long run": run,
  "few crossings": run,
};

/** A rule set may pass over figures on the centre line: then they stand at it or beyond. */
function run({ series, signal, length, since, side }: Seen): Words {
  const centre = known(series.facts, "centre");
  const middle = series.told?.analysis.segments.at(-1)?.centre ?? 0;
  const isBeyond = valuesSince(series, since).every((value) =>
    side === "high" ? value > middle : value < middle,
  );
  const at = isBeyond ? "" : "at or ";
  const stands = sided({ signal, side }, `${at}above`, `${at}below`);
  const noun = pointNoun(series.months);
  const many = length ? say`${figure(length, counted(length.value ?? 0, noun))}` : say`${rule(`${noun}s`)}`;
  const held = rule(centre?.words[0] ?? "average");
  const begun = say`${judging(signal, signal.words[1] ?? "", "since")} ${sinceWhen(signal)}`;
  const row = isBeyond ? say` in a row` : [];
  return {
    inShort: say`${many}${row} ${stands} the ${held}`,
    title: say`${many}${row} are ${stands} the ${held}`,
    told: say`The ${many} ${begun} are all ${stands} the ${held}`,
  };
}

/** The points outside the range, each by its time. */
function outsideTogether({ facts }: Series, outside: readonly Period[], stands: Judging): Text {
  const named = listed(outside.map((period) => say`${besideWhom(period, facts.reporting)}`));
  return say`${named} are ${stands} the expected range`;
}

function sided({ signal, side }: Pick<Seen, "signal" | "side">, high: string, low: string) {
  return going(signal, side === "high" ? "higher" : "lower", side === "high" ? high : low);
}

function sinceWhen({ other }: Fact): Text {
  return other ? say`${when(other)}` : [];
}

function valuesSince({ told }: Series, since: number): readonly number[] {
  if (!told) return [];
  return told.observations
    .slice(since, (told.analysis.latest ?? since) + 1)
    .filter(isMeasured)
    .map(({ value }) => value);
}
