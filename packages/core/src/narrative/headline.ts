import { type Fact, type FactIndex, type FactSheet, type Role, isFact } from "../facts/index.ts";
import { earnedChange } from "./judged.ts";
import { valueInProse } from "./figures.ts";
import { figure, judging, name } from "./holes.ts";
import { tell } from "./sentence.ts";
import { changePhrase } from "./subject.ts";
import { comparison } from "./sentences/comparison.ts";
import { type Text, capital, joined, listed, say } from "./text.ts";

/** The findings the quarter is told by: what changed, and how every judged KPI stands against its target. */
export type Findings = {
  readonly improved: readonly FactSheet[];
  readonly worsened: readonly FactSheet[];
  readonly met: readonly FactSheet[];
  readonly close: readonly FactSheet[];
  readonly missed: readonly FactSheet[];
  readonly disputed: readonly FactSheet[];
  /** How many there are of each, as a fact; none where nothing can be counted. */
  readonly howMany: (role: CountRole) => Fact | undefined;
};

type CountRole = Extract<Role, `how many${string}`>;

export function findingsOf(sheets: readonly FactSheet[], index: FactIndex): Findings {
  const judged = sheets.filter(({ standing }) => standing === "target" || standing === "unsorted");
  const changed = (kind: "improvement" | "concern") =>
    judged.filter((facts) => earnedChange(facts)?.kind === kind);
  const standing = (kind: "met" | "close" | "missed") => judged.filter(({ status }) => status.kind === kind);
  return {
    improved: changed("improvement"),
    worsened: changed("concern"),
    met: standing("met"),
    close: standing("close"),
    missed: standing("missed"),
    disputed: judged.filter(({ disagreement }) => disagreement !== undefined),
    howMany: (role) => {
      const found = index.factAt({ kpi: "", period: index.edition.period, role });
      return isFact(found) ? found : undefined;
    },
  };
}

/** The finding of the quarter in one line. */
export function headline(findings: Findings): Text {
  const { improved, worsened } = findings;
  const good = improved[0] && phraseOf(improved[0]);
  const bad = worsened[0] && phraseOf(worsened[0]);
  if (good && bad) return capital(say`${good}, but ${bad}`);
  if (good ?? bad) return capital(good ?? bad ?? []);
  const [met, judged, all] = COUNTED.map(findings.howMany);
  if (!met || !judged || !all || all.value === 0) return say`What the figures show`;
  const targets = isOne(all) ? say`target` : say`targets`;
  if (judged.value === 0) return say`None of ${numberOf(all)} ${targets} could be judged`;
  const unsettled = findings.howMany("how many unsettled");
  const without = unsettled?.value ? say`; ${numberOf(unsettled)} could not be judged` : [];
  return say`We ${judging(met, "met", "met")} ${numberOf(met)} of ${numberOf(all)} ${targets}${without}`;
}

const COUNTED = ["how many met", "how many judged", "how many held"] as const;

/** Two or three texts under the headline: the figures behind it, then the targets. */
export function standfirst(findings: Findings): readonly Text[] {
  const { improved, worsened } = findings;
  const told = [improved[0], worsened[0]].flatMap((facts): Text[] => (facts ? [inFigures(facts)] : []));
  const tally = tallySentence(findings);
  const without = unsettledSentence(findings);
  if (tally) return [...told, tally, ...without, ...disputes(findings)];
  if (without.length > 0) return [...told, ...without];
  return told.length > 0 ? told : [say`No figure in this report is held against a target.`];
}

/** What could not be judged is never left out of the count. */
function unsettledSentence({ howMany }: Findings): readonly Text[] {
  const many = howMany("how many unsettled");
  if (!many?.value) return [];
  const targets = isOne(many) ? say`target` : say`targets`;
  return [
    say`Another ${numberOf(many)} ${targets} could not be judged, because a figure or a target could not be read or a question is open.`,
  ];
}

function tallySentence({ howMany, close, missed }: Findings): Text | undefined {
  const [met, judged] = [howMany("how many met"), howMany("how many judged")];
  const [near, off] = [howMany("how many close"), howMany("how many missed")];
  if (!met || !judged || judged.value === 0) return undefined;
  const parts = [say`we ${judging(met, "met", "met")} ${numberOf(met)}`];
  if (near && close.length > 0) {
    parts.push(say`${numberOf(near)} ${judging(near, "close", isOne(near) ? "is close" : "are close")}`);
  }
  if (off && missed.length > 0) {
    parts.push(
      say`${numberOf(off)} ${judging(off, "missed", isOne(off) ? "is off target" : "are off target")}`,
    );
  }
  const targets = isOne(judged) ? say`target` : say`targets`;
  return say`Of the ${numberOf(judged)} ${targets} we can judge now, ${listed(parts)}.`;
}

/** A status published elsewhere that the figures do not bear out is owned up to on the first page. */
function disputes({ howMany, disputed }: Findings): readonly Text[] {
  const many = howMany("how many disputed");
  if (!many || disputed.length === 0) return [];
  const differ = isOne(many) ? say`differs` : say`differ`;
  return [
    say`Of these statuses, ${numberOf(many)} ${differ} from what was published: see what to read with care.`,
  ];
}

/** How many KPIs, bound to the cells of the figures that were counted. */
function numberOf(many: Fact) {
  return figure(many, many.value === 0 ? "none" : many.printed);
}

function isOne({ value }: Fact): boolean {
  return value === 1;
}

function phraseOf(facts: FactSheet): Text {
  const change = earnedChange(facts);
  return change ? changePhrase(facts, change) : say`${name(facts.kpi.title)}`;
}

/** The figure and what it is held against, in two short sentences. */
function inFigures(facts: FactSheet): Text {
  const level = valueInProse(facts);
  const opening: Text = level ? say`${name(facts.kpi.title)}: ${level}.` : [];
  return joined([opening, ...tell(facts, [comparison])]);
}
