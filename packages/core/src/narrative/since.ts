import { type FactIndex, isFact } from "../facts/index.ts";
import { laterDecisions } from "../influence/index.ts";
import { type Period, dateInWords, endOf } from "../period/index.ts";
import { type KpiClass, type Register, isMeasured } from "../register/index.ts";
import { type Change, type ChangeOf, changesSince } from "../since/index.ts";
import type { NoteWords } from "./care.ts";
import { name, rule, short, when } from "./holes.ts";
import { type Text, say, withoutStop } from "./text.ts";

/** More published figures than this are named by their indicators, and each is left to the data file. */
const MOST_FIGURES = 6;

/**
 * What is otherwise than the last report had it, for its readers: first the targets that were off target and are not judged
 * any more. Nothing where no last report was given.
 */
export function sinceNotes(index: FactIndex): readonly NoteWords[] {
  const { previous, register } = index;
  if (!previous) return [];
  const changes = changesSince(previous, register);
  const told = [
    ...classTexts(of(changes, "class")),
    ...of(changes, "target").map(targetText),
    ...of(changes, "tolerance").map(toleranceText),
    ...of(changes, "definition").map(definitionText),
    ...figureTexts(of(changes, "figure"), index),
    ...titled("Published then, and without a figure now", of(changes, "figure gone")),
    ...titled("New in this report", of(changes, "added")),
    ...titled("In the last report, and no longer in this one", of(changes, "dropped")),
  ];
  const nothing = [rule("Nothing that the last report said of an indicator is otherwise now.")];
  return [{ heading: "What changed since the last report", texts: told.length > 0 ? told : [nothing] }];
}

/**
 * Classes that were decided anew and definitions that changed after the period, which the report does not use: it tells the
 * quarter as it was. What a workbook that has moved on keeps no record of is owned up to.
 */
export function laterNotes(register: Register, period: Period): readonly NoteWords[] {
  const classes = laterDecisions(register, period).map(({ kpi, was, now, date }) => {
    const from = date === "" ? "after it" : `on ${dateInWords(date)}`;
    return say`${name(kpi.title)}: ${rule(`${CLASS[was]} in this period, and so told as one. It was made ${CLASS[now]} ${from}`)}.`;
  });
  const texts = [
    ...classes,
    ...redefinedTexts(register, period),
    ...(hasMovedOn(register, period) ? [say`${rule(MOVED_ON)}`] : []),
  ];
  return texts.length === 0 ? [] : [{ heading: "What was decided after the period", texts }];
}

/** Definitions that changed after the period: an older one is kept nowhere, so that the words are of today. */
function redefinedTexts({ kpis }: Register, period: Period): readonly Text[] {
  return kpis.flatMap(({ title, events }) =>
    events
      .filter((event) => event.kind === "definition change" && event.period.start >= endOf(period))
      .map(
        (event) =>
          say`${name(title)}: ${rule("how it is counted changed after this period, and what it means is told as it is today")}. ${name(withoutStop(event.text))} (${when(event.period)}).`,
      ),
  );
}

/** Whether figures of a whole further period of the kind stand in the workbook. */
function hasMovedOn({ kpis }: Register, { start, months }: Period): boolean {
  const next = start + 2 * months;
  return kpis.some(({ observations }) =>
    observations.some(
      (each) => isMeasured(each) && !each.flags.includes("forecast") && endOf(each.period) >= next,
    ),
  );
}

const MOVED_ON =
  "This report was made when figures of a later period had come in. Targets, classes and actions are told as they were in its own. So are what counts as close and which way is better, where the workbook keeps a record of them; where it keeps none, they are those of today. Titles and what they mean are those of today too.";

const CLASS: Record<KpiClass, string> = {
  target: "a Key Performance Target",
  monitoring: "a monitoring indicator",
};

function of<K extends Change["kind"]>(changes: readonly Change[], kind: K): readonly ChangeOf<K>[] {
  return changes.filter((change): change is ChangeOf<K> => change.kind === kind);
}

function classTexts(changes: readonly ChangeOf<"class">[]): readonly Text[] {
  const left = changes.filter(({ was }) => was === "target");
  const missed = left.filter(({ stood }) => stood === "missed");
  return [
    ...titled("Off target in the last report, and not judged any more", missed),
    ...titled(
      "Judged in the last report, and not any more",
      left.filter(({ stood }) => stood !== "missed"),
    ),
    ...titled(
      "Not judged in the last report, and judged now",
      changes.filter(({ was, now }) => was !== "target" && now === "target"),
    ),
  ];
}

/** One text for all the KPIs of which the same is to be said; each is named once. */
function titled(what: string, changes: readonly { readonly title: string }[]): readonly Text[] {
  const titles = [...new Set(changes.map(({ title }) => title))];
  return titles.length === 0 ? [] : [say`${rule(what)}: ${name(titles.join("; "))}.`];
}

function targetText({ title, from, was, now }: ChangeOf<"target">): Text {
  return say`${name(title)}: the target from ${when(from)} on was ${name(`“${was}”`)} and is now ${name(`“${now}”`)}.`;
}

function toleranceText({ title, was, now }: ChangeOf<"tolerance">): Text {
  return say`${name(title)}: what counts as close was ${rule(was)} and is now ${rule(now)}.`;
}

function definitionText({ title, parts }: ChangeOf<"definition">): Text {
  const list = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(parts);
  return say`${name(title)}: ${rule(list)} ${rule(parts.length === 1 ? "is" : "are")} said otherwise than in the last report.`;
}

function figureTexts(changes: readonly ChangeOf<"figure">[], index: FactIndex): readonly Text[] {
  if (changes.length > MOST_FIGURES) {
    return titled("Published figures that are others now, each in the data file", changes);
  }
  return changes.flatMap(({ id, title, period, now: { note } }): readonly Text[] => {
    const was = index.factAt({ kpi: id, period, role: "before revision" });
    const now = index.factAt({ kpi: id, period, role: "level" });
    if (!isFact(was) || !isFact(now)) return titled("A published figure that is another now", [{ title }]);
    const why = note === undefined || note.trim() === "" ? [] : say` (${name(note.trim())})`;
    return [
      say`${name(title)}: ${when(period)} was published as ${short(was)} and is now ${short(now)}${why}.`,
    ];
  });
}
