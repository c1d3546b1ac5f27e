import { type FactSheet, measuredOf } from "../facts/index.ts";
import { earnedChange } from "./judged.ts";
import { valueInProse } from "./figures.ts";
import { tell } from "./sentence.ts";
import { changePhrase } from "./subject.ts";
import { comparison } from "./sentences/comparison.ts";
import { type Run, type Text, bind, joined, listed, upperFirst } from "./text.ts";

/** The findings the quarter is told by: what changed, and how every judged KPI stands against its target. */
export type Findings = {
  readonly improved: readonly FactSheet[];
  readonly worsened: readonly FactSheet[];
  readonly met: readonly FactSheet[];
  readonly close: readonly FactSheet[];
  readonly missed: readonly FactSheet[];
};

export function findingsOf(sheets: readonly FactSheet[]): Findings {
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
  };
}

/** The finding of the quarter in one line. */
export function headline({ improved, worsened, met, close, missed }: Findings): Text {
  const good = improved[0] && phraseOf(improved[0]);
  const bad = worsened[0] && phraseOf(worsened[0]);
  if (good && bad) return [upperFirst(`${good}, but ${bad}`)];
  if (good ?? bad) return [upperFirst(good ?? bad ?? "")];
  const judged = [...met, ...close, ...missed];
  if (judged.length === 0) return ["What the figures show"];
  return ["We met ", countOf(met), " of ", countOf(judged), judged.length === 1 ? " target" : " targets"];
}

/** Two or three texts under the headline: the figures behind it, then the targets. */
export function standfirst(findings: Findings): readonly Text[] {
  const { improved, worsened, met, close, missed } = findings;
  const told = [improved[0], worsened[0]].flatMap((facts): Text[] => (facts ? [inFigures(facts)] : []));
  const judged = [...met, ...close, ...missed];
  if (judged.length > 0) return [...told, tallySentence(findings, judged), ...disputes(judged)];
  return told.length > 0 ? told : [["No figure in this report is held against a target."]];
}

function tallySentence({ met, close, missed }: Findings, judged: readonly FactSheet[]): Text {
  const parts: Text[] = [["we met ", countOf(met)]];
  if (close.length > 0) parts.push([countOf(close), close.length === 1 ? " is close" : " are close"]);
  if (missed.length > 0)
    parts.push([countOf(missed), missed.length === 1 ? " is off target" : " are off target"]);
  const noun = judged.length === 1 ? " target" : " targets";
  return ["Of the ", countOf(judged), noun, " we can judge now, ", ...listed(parts), "."];
}

/** A status published elsewhere that the figures do not bear out is owned up to on the first page. */
function disputes(judged: readonly FactSheet[]): readonly Text[] {
  const disputed = judged.filter(({ disagreement }) => disagreement !== undefined);
  if (disputed.length === 0) return [];
  const differ = disputed.length === 1 ? "differs" : "differ";
  return [
    [
      "Of these statuses, ",
      countOf(disputed),
      ` ${differ} from what was published: see what to read with care.`,
    ],
  ];
}

/** How many KPIs, bound to the cells of the figures that were counted. */
function countOf(sheets: readonly FactSheet[]): Run {
  const cells = sheets.flatMap(({ latest }) => measuredOf(latest)?.at ?? []);
  return cells.length === 0 ? "none" : bind(String(sheets.length), cells);
}

function phraseOf(facts: FactSheet): string {
  const change = earnedChange(facts);
  return change ? changePhrase(facts.kpi, change.side) : facts.kpi.title;
}

/** The figure and what it is held against, in two short sentences. */
function inFigures(facts: FactSheet): Text {
  const measured = measuredOf(facts.latest);
  const opening: Text = measured ? [`${facts.kpi.title}: `, valueInProse(facts, measured), "."] : [];
  return joined([opening, ...tell(facts, [comparison])]);
}
