import type { NoStatusReason } from "../comparison/index.ts";
import type { Address } from "../workbook/index.ts";
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
  /** Those that would be judged, and cannot be: a figure or target could not be read, or a question is open. */
  readonly unsettled: readonly FactSheet[];
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
    unsettled: judged.filter(({ status }) => status.kind === "none" && UNSETTLED.has(status.reason)),
  };
}

const UNSETTLED: ReadonlySet<NoStatusReason> = new Set<NoStatusReason>([
  "figure not read",
  "target not read",
  "open question",
]);

/** The finding of the quarter in one line. */
export function headline({ improved, worsened, met, close, missed, unsettled }: Findings): Text {
  const good = improved[0] && phraseOf(improved[0]);
  const bad = worsened[0] && phraseOf(worsened[0]);
  if (good && bad) return [upperFirst(`${good}, but ${bad}`)];
  if (good ?? bad) return [upperFirst(good ?? bad ?? "")];
  const judged = [...met, ...close, ...missed];
  const all = [...judged, ...unsettled];
  if (all.length === 0) return ["What the figures show"];
  if (judged.length === 0)
    return ["None of ", countOf(all), all.length === 1 ? " target" : " targets", " could be judged"];
  const without: Text = unsettled.length === 0 ? [] : ["; ", countOf(unsettled), " could not be judged"];
  return [
    "We met ",
    countOf(met),
    " of ",
    countOf(all),
    all.length === 1 ? " target" : " targets",
    ...without,
  ];
}

/** Two or three texts under the headline: the figures behind it, then the targets. */
export function standfirst(findings: Findings): readonly Text[] {
  const { improved, worsened, met, close, missed, unsettled } = findings;
  const told = [improved[0], worsened[0]].flatMap((facts): Text[] => (facts ? [inFigures(facts)] : []));
  const judged = [...met, ...close, ...missed];
  const without = unsettledSentence(unsettled);
  if (judged.length > 0) return [...told, tallySentence(findings, judged), ...without, ...disputes(judged)];
  if (without.length > 0) return [...told, ...without];
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

/** What could not be judged is never left out of the count. */
function unsettledSentence(unsettled: readonly FactSheet[]): readonly Text[] {
  if (unsettled.length === 0) return [];
  const [count, targets] = [countOf(unsettled), unsettled.length === 1 ? "target" : "targets"];
  return [
    [
      "Another ",
      count,
      ` ${targets} could not be judged, because a figure or a target could not be read or a question is open.`,
    ],
  ];
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
  const cells = cellsOf(sheets);
  return cells.length === 0 ? "none" : bind(String(sheets.length), cells);
}

function cellsOf(sheets: readonly FactSheet[]): readonly Address[] {
  return sheets.map(({ kpi, latest }) =>
    latest.kind === "nothing recorded" ? kpi.at : latest.observation.at,
  );
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
