import { type Fact, type FactIndex, type FactSheet, type Role, hasStatus, isFact } from "../facts/index.ts";
import type { Period } from "../period/index.ts";
import { earnedChange } from "./judged.ts";
import { figure, judging, name, rule } from "./holes.ts";
import { changePhrase } from "./subject.ts";
import { isOne, numberOf } from "./tally.ts";
import { MARGIN_UNREAD } from "./status.ts";
import { type Text, capital, say } from "./text.ts";

/** The findings the quarter is told by: what changed, and how every judged KPI stands against its target. */
export type Findings = {
  readonly improved: readonly FactSheet[];
  readonly worsened: readonly FactSheet[];
  readonly met: readonly FactSheet[];
  readonly close: readonly FactSheet[];
  readonly missed: readonly FactSheet[];
  /** What waits for an answer, is in doubt or could not be read: each with its reason. */
  readonly unsettled: readonly FactSheet[];
  readonly disputed: readonly FactSheet[];
  /** How many there are of each, as a fact; none where nothing can be counted. */
  readonly howMany: (role: CountRole, among?: readonly FactSheet[], area?: string) => Fact | undefined;
  readonly reporting: Period;
};

type CountRole = Extract<Role, `how many${string}`>;

export function findingsOf(sheets: readonly FactSheet[], index: FactIndex): Findings {
  const judged = sheets.filter(
    ({ standing, kpi }) => kpi.care === undefined && (standing === "target" || standing === "unsorted"),
  );
  const changed = (kind: "improvement" | "concern") =>
    judged.filter((facts) => earnedChange(facts)?.kind === kind);
  const standing = (kind: "met" | "close" | "missed" | "unsettled") =>
    judged.filter(({ counted }) => counted === kind);
  return {
    improved: changed("improvement"),
    worsened: changed("concern"),
    met: standing("met"),
    close: standing("close"),
    missed: standing("missed"),
    unsettled: standing("unsettled"),
    disputed: judged.filter(({ counted, disagreement }) => hasStatus(counted) && disagreement !== undefined),
    howMany: (role, among, area) => {
      const { period } = index.edition;
      const beside = area === undefined ? {} : { area };
      const basis = among && ({ kind: "kpis", kpis: among.map(({ id }) => id), ...beside } as const);
      const found = index.factAt({ kpi: "", period, role, ...(basis ? { basis } : {}) });
      return isFact(found) ? found : undefined;
    },
    reporting: index.edition.period,
  };
}

/** The finding of the quarter in one line. */
export function headline(findings: Findings): Text {
  const { improved, worsened } = findings;
  const good = improved[0] && phraseOf(improved[0]);
  const bad = worsened[0] && phraseOf(worsened[0]);
  if (good && bad) return capital(say`${good}, but ${bad}`);
  if (good ?? bad) return capital(good ?? bad ?? []);
  const [met, all, short, unmet, unjudged, judged] = COUNTED.map((role) => findings.howMany(role));
  if (!met || !all || all.value === 0) return say`What the figures show`;
  if (isOne(all)) return ofOne(findings, all);
  if (unjudged?.value === all.value) return say`None of ${numberOf(all)} targets could be judged`;
  const many = say`${numberOf(all)} targets`;
  if (short?.value && unmet) {
    // Told with all that is not met: nobody can say yet how far off counts as missed.
    const others = unjudged?.value
      ? say`${numberOf(unjudged)} could not be judged`
      : say`${rule(MARGIN_UNREAD)}`;
    const fell = say`${judging(unmet, "not met", "fell short of")} ${numberOf(unmet)}`;
    return say`We ${judging(met, "met", "met")} ${numberOf(met)} of ${many} and ${fell}; ${others}`;
  }
  if (!unjudged?.value || !judged) return say`We ${judging(met, "met", "met")} ${numberOf(met)} of ${many}`;
  return say`We ${ofJudged(findings, met, judged)} that could be judged; ${numberOf(unjudged)} could not`;
}

/** Of those that could be judged, and never of others beside them: what could not be judged may be met. */
function ofJudged(findings: Findings, met: Fact, judged: Fact): Text {
  const [stands] = standingOf(findings);
  if (isOne(judged) && stands) return say`${stands} the ${figure(judged, "one")} target`;
  const all = judged.value === 2 ? say`${figure(judged, "both")}` : say`all ${numberOf(judged)}`;
  const of = met.value === judged.value ? all : say`${numberOf(met)} of the ${numberOf(judged)}`;
  return say`${judging(met, "met", "met")} ${of} targets`;
}

/** The only target we are held to now. */
function ofOne(findings: Findings, all: Fact): Text {
  const one = figure(all, "one");
  const [stands] = standingOf(findings);
  return stands ? say`We ${stands} our ${one} target` : say`Our ${one} target could not be judged`;
}

/** How the first of those that have a status stands, which is how the only one does. */
function standingOf({ howMany }: Findings): readonly Text[] {
  return ONE.flatMap(([role, kind, words]) => {
    const many = howMany(role);
    return many?.value ? [say`${judging(many, kind, words)}`] : [];
  });
}

const ONE = [
  ["how many met", "met", "met"],
  ["how many close", "close", "came close on"],
  ["how many missed", "missed", "missed"],
  ["how many short", "short", "fell short of"],
] as const;

const COUNTED = [
  "how many met",
  "how many held",
  "how many short",
  "how many not met",
  "how many unjudged",
  "how many judged",
] as const;

function phraseOf(facts: FactSheet): Text {
  const change = earnedChange(facts);
  return change ? changePhrase(facts, change) : say`${name(facts.kpi.title)}`;
}
