import type { Register } from "../register/index.ts";
import type { Sheet, Workbook } from "../workbook/index.ts";
import {
  type Claimed,
  type Found,
  type Layout,
  NO_MATCH,
  indicatorsIn,
  keepsKpis,
  type TableRead,
} from "../layouts/index.ts";
import { formIn, withDecisions, withForm, type Mapping } from "../answers/index.ts";
import { answeredPeriod } from "./answered-period.ts";
import { withCautions } from "./caveats/cautions-beside.ts";
import { withCaveatsOfLines } from "./caveats/caveats-of-lines.ts";
import { tellNotes } from "./caveats/tell-notes.ts";
import { askChangedUnits } from "./changed-units.ts";
import { tellBareYears } from "./bare-years.ts";
import { choose } from "./choose.ts";
import { peopleBeside, withKnownKpis, withRecorded } from "./companions.ts";
import { describe } from "./describe.ts";
import { askDirections } from "./directions.ts";
import { withFootnotes } from "./footnotes.ts";
import { gather } from "./gather.ts";
import { refusePeriod } from "./refuse-period.ts";
import { listLeftOver } from "./left-over.ts";
import { inHoursAndMinutes } from "./hours-and-minutes.ts";
import { headingsOf, linesAbove } from "./lines-above.ts";
import { withOwnPeriods } from "./own-periods.ts";
import { tellPeriodsAbove } from "./periods-above.ts";
import { spanLines } from "./span-lines.ts";
import { titleSpans } from "./title-spans.ts";
import { besideSpans } from "./beside-spans.ts";
import { withScaleAbove } from "./scale-above.ts";
import { withTargetsUnread } from "./unread-targets.ts";
import { withComments } from "./registers/comments.ts";
import { tellLacks } from "./registers/lacks.ts";
import { withLooseTargets } from "./registers/loose-targets.ts";
import { listed } from "./registers/listed.ts";
import { joinRegisters } from "./registers/join.ts";
import { undatedComments } from "./registers/undated.ts";
import { saidPeriod, voicesOf } from "./registers/voices.ts";
import {
  type Pipeline,
  askLaterPart,
  askWordsOfDirections,
  spansApart,
  withRowWords,
  withoutTravel,
  askDecimals,
  askScale,
  listStatuses,
  settleMonths,
  settleSpans,
  settleDirection,
  settleRunningTotals,
  settleFound,
  settleScale,
  settleTolerances,
  ownTargets,
  settleMergedTargets,
  settleYearTargets,
} from "../settle/index.ts";
import { askOneYear } from "./one-year.ts";
import {
  aboutSheet,
  leaveOut,
  newNotebook,
  readingOf,
  type Reading,
  newRowCount,
  type Notebook,
  restrictionsIn,
  tell,
} from "../reading/index.ts";
import { type Context, decimalMarkOf, legendsFor } from "../tables/index.ts";

export type Understood = { readonly register: Register; readonly reading: Reading };

/** Reads a workbook as it stands, by a person's answers; what has moved since they were given is not looked at. */
export function readOnce(
  workbook: Workbook,
  mapping: Mapping,
  also: readonly Workbook[],
  progress: (share: number) => void,
  restedOnPeriod = false,
): Understood {
  const notebook = newNotebook();
  if (restedOnPeriod) notebook.rested.add("period");
  const afterRows = rowsIn(workbook.sheets) + 1;
  const rows = newRowCount(afterRows, progress);
  const indicators = indicatorsIn([...also, workbook]);
  const { legends, remarks } = legendsFor(workbook, mapping);
  tell(notebook, remarks);
  const { mark, comma } = decimalMarkOf(workbook);
  if (mark === "comma" && comma !== undefined && mapping.decimal === undefined) {
    notebook.assumptions.push({ kind: "decimal comma", ...comma });
  }
  const given: Context = { workbook, mapping, indicators, legends, rows };
  const context: Pipeline = { ...given, notebook };
  const parts = readBy(choose(context), given, notebook);
  const beside = peopleBeside(also, context);
  const own = workbook.sheets.some(keepsKpis);
  const { words, ...found } = gather([...beside, ...parts]);
  const measured = joinRegisters(settleFound(found.kpis, context), context);
  const joined = own || measured.kpis.length > 0 ? measured : listed(measured, context);
  const comments = [...words.comments, ...undatedComments(context)];
  const aimed = withLooseTargets(joined.kpis, joined, words.targets, context);
  const commented = withComments({ ...joined, kpis: aimed }, comments, context);
  const above = linesAbove(workbook, notebook);
  const inFull = settleScale(
    withScaleAbove(commented, above, headingsOf(workbook, notebook), notebook),
    context,
  );
  const timed = own ? inFull : inHoursAndMinutes(withOwnPeriods(inFull, context), context);
  const spans = own
    ? timed
    : settleSpans(
        timed,
        [
          ...titleSpans(timed, workbook),
          ...besideSpans(timed, workbook, notebook),
          ...spanLines(workbook, notebook, timed),
        ],
        context,
      );
  const settled = own ? timed : settleMonths(spans, context);
  listStatuses(settled, notebook);
  const described = describe(settled, indicators, context, joined.isTold);
  const summed = settleRunningTotals(own ? described : spansApart(described, notebook), context, own);
  if (!own) askLaterPart(summed, context);
  const dated = settleYearTargets(settleMergedTargets(summed, context), context, own);
  const targeted = own ? dated : withTargetsUnread(ownTargets(dated, context), context);
  const marked = askDecimals(targeted, context);
  const percent = settleTolerances(askScale(marked, context), context);
  const recorded = beside.flatMap((part) => part.decisions ?? []);
  const worded = withRowWords(percent, workbook, notebook.sheets);
  const untravelled = withoutTravel(worded, context);
  if (!own) askWordsOfDirections(untravelled, context);
  const directed = askDirections(settleDirection(untravelled, context), context);
  const noted = own
    ? directed
    : askChangedUnits(withCaveatsOfLines(withFootnotes(directed, context), context), context);
  const kpis = withRecorded(withCautions(noted, context), recorded);
  tellPeriodsAbove(above, kpis, context);
  if (!own) tellBareYears(notebook);
  if (!own) tellNotes(kpis, context);
  const voices = voicesOf(words, joined, context);
  const settings = {
    ...found.settings,
    area: areaIn(notebook) || found.settings.area,
    ...saidPeriod(words.says, kpis, context),
    ...answeredPeriod(mapping, kpis),
    ...(found.settings.date === "" && mapping.date !== undefined ? { date: mapping.date } : {}),
  };
  askOneYear(kpis, workbook, notebook);
  tellLacks(kpis, settings, mapping, notebook);
  // A form that people filled in may stand in the workbook itself.
  const { answers } = withForm(mapping, formIn(workbook), kpis, { missing: "kept" });
  const register = withDecisions(
    withKnownKpis({
      ...found,
      kpis,
      stories: [...found.stories, ...voices.stories],
      feedback: [...found.feedback, ...voices.feedback],
      settings,
    }),
    answers,
  );
  refusePeriod(mapping, kpis, notebook);
  const reading = readingOf(workbook, notebook, register, restrictionsIn(workbook));
  rows.upTo(afterRows);
  return { register, reading };
}

/** The one area whose figures were read; empty where they are those of the whole, and where nothing says whose they are, or where several do. */
function areaIn({ assumptions }: Notebook): string {
  const areas = assumptions.flatMap((each) => (each.kind === "area" && !each.isWhole ? [each.area] : []));
  return areas.length === 1 ? (areas[0] ?? "") : "";
}

/**
 * What each layout reads of its sheets, with what it has to say joined in the notebook: here and nowhere else. Sheets that
 * no layout took count as gone through from the start.
 */
function readBy(
  chosen: ReadonlyMap<Layout, readonly Claimed[]>,
  context: Context,
  notebook: Notebook,
): Found[] {
  const sheets = [...chosen.values()].flat().map(({ sheet }) => sheet);
  let done = rowsIn(context.workbook.sheets) - rowsIn(sheets);
  context.rows.upTo(done);
  return [...chosen].map(([layout, claimed]) => {
    const part = layout.read(claimed, context);
    tell(notebook, part.remarks);
    for (const table of part.tables) writeDownTable(table, layout, claimed, notebook);
    done += rowsIn(claimed.map(({ sheet }) => sheet));
    context.rows.upTo(done);
    return part;
  });
}

/** Keeps how a table was understood, or why nothing was read of it. */
function writeDownTable(
  table: TableRead,
  { id }: Layout,
  claimed: readonly Claimed[],
  notebook: Notebook,
): void {
  if ("nothing" in table) {
    leaveOut(notebook, table.of, table.nothing);
    return;
  }
  const { of, ...found } = table;
  listLeftOver(table, notebook);
  const { sure, why } = claimed.find(({ sheet }) => sheet === of)?.match ?? NO_MATCH;
  notebook.sheets.push({ ...aboutSheet(of), layout: id, sure, clues: why, ...found });
}

/** The rows of some sheets; those of a sheet read in several pieces count once. */
function rowsIn(sheets: readonly Sheet[]): number {
  const byName = new Map(sheets.map(({ name, rows }) => [name, rows.length]));
  return [...byName.values()].reduce((sum, rows) => sum + rows, 0);
}
