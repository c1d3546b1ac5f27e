import { type Standing, asItWas, standingOf } from "../influence/index.ts";
import { type Period, periodKey, samePeriod } from "../period/index.ts";
import {
  type Edition,
  type HiddenNumber,
  clearedFor,
  tiedToHidden,
  withFiguresOf,
} from "../protect/index.ts";
import type { Kpi, Register, SurveyResult } from "../register/index.ts";
import { onceEach } from "../workbook/index.ts";
import { type RuleSet, isRuleSetId, ruleSetOf } from "../spc/index.ts";
import { told } from "./ask.ts";
import { type Found, isStopped } from "./fact.ts";
import { ofKpi, ofSeveral, ofSurvey } from "./kinds/index.ts";
import { latestOf, measuredOf, statusNow } from "./latest.ts";
import { type Pattern, patternOf } from "./pattern.ts";
import type { Place } from "./place.ts";
import { placesFor, precisionOf } from "./precision.ts";
import { type Slots, factId } from "./slots.ts";

/**
 * Everything that is true of a register, asked for one fact at a time: worked out when it is first asked for, for any
 * KPI and period, and kept. What an edition may not know is not there for it.
 */
export type FactIndex = {
  readonly edition: Edition;
  /** The register as the edition may know it, and as it was in its period. */
  readonly register: Register;
  /** The register of the last report, as the edition may know it; absent where that is not given. */
  readonly previous: Register | undefined;
  readonly rules: RuleSet;
  /** The fact that fills the slots, or none with its reason; of another edition where one is given. */
  readonly factAt: (slots: Slots, edition?: Edition) => Found;
  /** What a series shows up to a period. */
  readonly patternAt: (kpi: Kpi, period: Period) => Pattern;
  readonly standingOf: (kpi: Kpi) => Standing;
  /** What slots call a KPI of the register: its id, or where an earlier one has that id, its id with a number. */
  readonly idOf: (kpi: Kpi) => string;
  /** The decimal places of a KPI in this edition; its figures may need fewer. */
  readonly decimalsOf: (kpi: Kpi) => number;
  /** What the edition hides among the numbers that those of a KPI of the register hang together with. */
  readonly hiddenWith: (kpi: Kpi) => readonly HiddenNumber[];
  /** The answers to surveys of which it hides how many they are; of how many in all is known, to hold words to and never to print. */
  readonly hiddenAnswers: readonly SurveyResult[];
};

/** How an index may differ from what the register itself says. */
export type IndexOptions = {
  /** Else the rule set of the settings, else the house's own. */
  readonly rules?: RuleSet;
  /** The register as it was last published, to tell what has been revised. */
  readonly previous?: Register | undefined;
};

/**
 * Lays out the facts of a register for one edition, with the classes that were in force in its period. Nothing is worked out
 * before it is asked for.
 */
export function factIndex(now: Register, edition: Edition, options: IndexOptions = {}): FactIndex {
  const whole = withFiguresOf(asItWas(now, edition.period), now);
  const cleared = clearedFor(whole, edition, options.previous);
  const { register, before: previous } = cleared;
  const tied = tiedToHidden(whole, cleared);
  const hiddenAnswers = register.surveys.flatMap((row, at) => {
    const known = whole.surveys[at];
    return known && isHiddenOf(known, row) ? [{ ...row, base: known.base }] : [];
  });
  const rules = options.rules ?? rulesOf(register);
  const kpis = byId(register);
  const wholes = byId(whole);
  const befores = previous ? byId(previous) : new Map<string, Kpi>();
  const ids = new Map([...kpis].map(([id, kpi]) => [kpi, id]));
  const idOf = (kpi: Kpi): string => ids.get(kpi) ?? kpi.id;
  const standings = standingsOf(register);
  const patterns = new WeakMap<Kpi, Map<string, Pattern>>();
  const places = new WeakMap<Kpi, number>();
  const found = new Map<string, Found>();
  const others = new Map<string, FactIndex>();

  const patternAt = (kpi: Kpi, period: Period): Pattern => {
    const known = patterns.get(kpi) ?? new Map<string, Pattern>();
    patterns.set(kpi, known);
    const key = periodKey(period);
    const pattern = known.get(key) ?? patternOf(kpi, standings(kpi), period, rules);
    known.set(key, pattern);
    return pattern;
  };
  const decimalsOf = (kpi: Kpi): number => {
    const known = places.get(kpi) ?? decimalsIn(kpi, standings(kpi), edition.period, patternAt);
    places.set(kpi, known);
    return known;
  };
  const ofEach = onceEach((kpi: Kpi) => ({
    whole: wholes.get(idOf(kpi)) ?? kpi,
    standing: standings(kpi),
    patternAt: (period: Period) => patternAt(kpi, period),
    before: befores.get(idOf(kpi)),
  }));
  const placeOf = (kpi: Kpi, { period, basis, role }: Slots): Place => {
    // Made for every figure that is asked for: spread, it would take most of the time.
    const { whole: all, standing, patternAt: pattern, before } = ofEach(kpi);
    const decimals = () => placesFor(role, kpi, decimalsOf(kpi));
    return { kpi, whole: all, standing, period, basis, edition, decimals, patternAt: pattern, before };
  };
  const work = (slots: Slots): Found => {
    const survey = ofSurvey.get(slots.role);
    if (survey) {
      const asked = askedIn(register, hiddenAnswers, slots);
      return told(slots, asked ? survey(asked) : { none: "no such question" });
    }
    const several = ofSeveral.get(slots.role);
    if (several) {
      const named = namedIn(kpis, slots).map((kpi) => placeOf(kpi, slots));
      return told(slots, several(named));
    }
    const kpi = kpis.get(slots.kpi);
    const finder = ofKpi.get(slots.role);
    if (!kpi || !finder) return told(slots, { none: "no such KPI" });
    const place = placeOf(kpi, slots);
    const given = finder(place);
    return isStopped(given)
      ? told(slots, given)
      : told(slots, given, { unit: kpi.unit, decimals: place.decimals() });
  };
  const factAt = (slots: Slots, other: Edition = edition): Found => {
    if (other !== edition) {
      const key = `${other.audience}/${other.area}/${periodKey(other.period)}`;
      const index = others.get(key) ?? factIndex(now, other, options);
      others.set(key, index);
      return index.factAt(slots);
    }
    const id = factId(slots);
    const known = found.get(id) ?? work(slots);
    found.set(id, known);
    return known;
  };
  const hiddenWith = (kpi: Kpi) => tied.get(register.kpis.indexOf(kpi)) ?? [];
  return {
    edition,
    register,
    previous,
    rules,
    factAt,
    patternAt,
    standingOf: standings,
    idOf,
    decimalsOf,
    hiddenWith,
    hiddenAnswers,
  };
}

function isHiddenOf(whole: SurveyResult, known: SurveyResult): boolean {
  return (["base", "positive"] as const).some((part) => whole[part] !== known[part]);
}

function rulesOf({ settings: { ruleSet } }: Register): RuleSet {
  return ruleSetOf(isRuleSetId(ruleSet) ? ruleSet : "mdc-current");
}

/** Where KPIs share an id, the first has it and the others are numbered: that they do is a finding of its own. */
function byId({ kpis }: Register): ReadonlyMap<string, Kpi> {
  const found = new Map<string, Kpi>();
  const times = new Map<string, number>();
  for (const kpi of kpis) {
    const time = (times.get(kpi.id) ?? 0) + 1;
    times.set(kpi.id, time);
    found.set(time === 1 ? kpi.id : `${kpi.id} (${time})`, kpi);
  }
  return found;
}

/** A standing needs to know of the others only whether anybody has decided anything. */
function standingsOf(register: Register): (kpi: Kpi) => Standing {
  const one = {
    ...register,
    kpis: register.kpis.filter(({ decision }) => decision !== undefined).slice(0, 1),
  };
  return (kpi) => standingOf(kpi, one);
}

function decimalsIn(kpi: Kpi, standing: Standing, period: Period, patternAt: FactIndex["patternAt"]): number {
  const latest = latestOf(kpi, period);
  const measured = measuredOf(latest);
  const isJudged = measured !== undefined && kpi.open === undefined;
  const pattern = isJudged ? patternAt(kpi, measured.period) : undefined;
  return precisionOf(kpi, measured, statusNow(kpi, standing, latest), pattern);
}

function namedIn(kpis: ReadonlyMap<string, Kpi>, { basis }: Slots): readonly Kpi[] {
  if (basis?.kind !== "kpis" || basis.kpis.length === 0) return [...kpis.values()];
  return [...kpis].flatMap(([id, kpi]) => (basis.kpis.includes(id) ? [kpi] : []));
}

/** The name of a survey's question among the KPIs of slots. */
export function questionId({ survey, question }: Pick<SurveyResult, "survey" | "question">): string {
  return `${survey}: ${question}`;
}

function askedIn({ surveys }: Register, hidden: readonly SurveyResult[], { kpi, period }: Slots) {
  const waves = surveys.filter((each) => questionId(each) === kpi);
  const isAsked = (each: SurveyResult) => questionId(each) === kpi && samePeriod(each.wave, period);
  const result = waves.find(isAsked);
  return result && { result, waves, isHidden: hidden.some(isAsked) };
}
