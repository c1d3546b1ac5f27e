import { EMPTY_REGISTER, DEFAULT_SETTINGS, type Register } from "../register/index.ts";
import type { Sheet, Workbook } from "../workbook/index.ts";
import {
  type Claimed,
  type Found,
  type Layout,
  type Match,
  NO_MATCH,
  layouts,
  indicatorsIn,
  isRegister,
  keepsKpis,
  needsKpis,
  type Words,
} from "../layouts/index.ts";
import { withDecisions, type Mapping } from "../answers/index.ts";
import { peopleBeside, withKnownKpis, withRecorded } from "./companions.ts";
import { nearestTable } from "./nearest-table.ts";
import { type WhoseSheet, whoseSheets } from "./whose-sheets.ts";
import { describe } from "./describe.ts";
import { withComments } from "./registers/comments.ts";
import { joinRegisters } from "./registers/join.ts";
import { undatedComments } from "./registers/undated.ts";
import { saidPeriod, voicesOf } from "./registers/voices.ts";
import {
  type FoundKpi,
  spansApart,
  askScale,
  listStatuses,
  settleMonths,
  settleOdd,
  settleScale,
} from "../settle/index.ts";
import {
  newNotebook,
  readingOf,
  type Reading,
  type Reason,
  newRowCount,
  restrictionsIn,
  isGuide,
  leaveOut,
  whyLeftOut,
} from "../reading/index.ts";
import { type Context, decimalMarkOf, tablesApart, legendsFor } from "../tables/index.ts";

export type Understood = { readonly register: Register; readonly reading: Reading };

/** Reads a workbook as it stands, by a person's answers; what has moved since they were given is not looked at. */
export function readOnce(
  workbook: Workbook,
  mapping: Mapping,
  also: readonly Workbook[],
  progress: (share: number) => void,
): Understood {
  const notebook = newNotebook();
  const afterRows = rowsIn(workbook.sheets) + 1;
  const rows = newRowCount(afterRows, progress);
  const indicators = indicatorsIn([...also, workbook]);
  const legends = legendsFor(workbook, mapping);
  const { mark, comma } = decimalMarkOf(workbook);
  if (mark === "comma" && comma !== undefined && mapping.decimal === undefined) {
    notebook.assumptions.push({ kind: "decimal comma", ...comma });
  }
  const context: Context = { workbook, mapping, indicators, legends, notebook, rows };
  const parts = readBy(choose(context), context);
  const beside = peopleBeside(also, context);
  const own = workbook.sheets.some(keepsKpis);
  const { words, ...found } = join([...beside, ...parts]);
  const joined = joinRegisters(settleOdd(found.kpis, notebook), context);
  const comments = [...words.comments, ...undatedComments(context)];
  const commented = withComments(joined, comments, context);
  const inFull = settleScale(commented, notebook);
  const settled = own ? inFull : settleMonths(inFull, context);
  listStatuses(settled, notebook);
  const described = describe(settled, indicators, context, joined.isTold);
  const percent = askScale(own ? described : spansApart(described), context);
  const recorded = beside.flatMap((part) => part.decisions ?? []);
  const kpis = withRecorded(percent, recorded);
  const voices = voicesOf(words, joined, context);
  const register = withDecisions(
    withKnownKpis({
      ...found,
      kpis,
      stories: [...found.stories, ...voices.stories],
      feedback: [...found.feedback, ...voices.feedback],
      settings: { ...found.settings, area: areaIn(notebook), ...saidPeriod(words.says, kpis, context) },
    }),
    mapping,
  );
  const reading = readingOf(workbook, notebook, register, restrictionsIn(workbook));
  rows.upTo(afterRows);
  return { register, reading };
}

/** The one area whose figures were read; empty where they are those of the whole, and where nothing says whose they are, or where several do. */
function areaIn({ assumptions }: Context["notebook"]): string {
  const areas = assumptions.flatMap((each) => (each.kind === "area" && !each.isWhole ? [each.area] : []));
  return areas.length === 1 ? (areas[0] ?? "") : "";
}

/** What each layout reads of its sheets; those that no layout took count as gone through from the start. */
function readBy(chosen: ReadonlyMap<Layout, readonly Claimed[]>, context: Context): Found[] {
  const sheets = [...chosen.values()].flat().map(({ sheet }) => sheet);
  let done = rowsIn(context.workbook.sheets) - rowsIn(sheets);
  context.rows.upTo(done);
  return [...chosen].map(([layout, claimed]) => {
    const part = layout.read(claimed, context);
    done += rowsIn(claimed.map(({ sheet }) => sheet));
    context.rows.upTo(done);
    return part;
  });
}

/** The rows of some sheets; those of a sheet read in several pieces count once. */
function rowsIn(sheets: readonly Sheet[]): number {
  const byName = new Map(sheets.map(({ name, rows }) => [name, rows.length]));
  return [...byName.values()].reduce((sum, rows) => sum + rows, 0);
}

/** Of two sheets that keep the same KPI the first is believed: a hidden one, often last year's, comes after. */
function visibleFirst(sheets: readonly Sheet[]): readonly Sheet[] {
  const isHidden = ({ visibility }: Sheet) => visibility !== "visible";
  return [...sheets.filter((sheet) => !isHidden(sheet)), ...sheets.filter(isHidden)];
}

/** Each layout with the sheets that fit it best; sheets that fit none are written down as left out. */
function choose(context: Context): Map<Layout, Claimed[]> {
  const { workbook, mapping, notebook } = context;
  const chosen = new Map<Layout, Claimed[]>();
  const own = workbook.sheets.some((sheet) => keepsKpis(sheet));
  const whose: WhoseSheet = own ? () => undefined : whoseSheets(workbook, mapping, notebook);
  for (const sheet of visibleFirst(workbook.sheets)) {
    const said = mapping.sheets?.find(({ name }) => name === sheet.name);
    const why =
      said?.leaveOut === true
        ? "a person said so"
        : (whyLeftOut(said === undefined ? sheet : shown(sheet)) ?? whose(sheet));
    const bestOf = (part: Sheet) => bestLayout(part, workbook, own, said?.layout);
    const parts =
      own || why !== undefined ? [sheet] : tablesApart(sheet, (part) => bestOf(part) !== undefined);
    for (const part of parts) {
      const best = why === undefined ? bestOf(part) : undefined;
      if (best === undefined) leaveUnread(part, why ?? whyUnread(sheet, own), notebook);
      else claim(chosen, best.layout, { sheet: part, match: best.match });
    }
  }
  return chosen;
}

/** Says why no layout took a sheet, and what came nearest to a table of KPIs in it. */
function leaveUnread(sheet: Sheet, why: Reason, notebook: Context["notebook"]): void {
  leaveOut(notebook, sheet, why, why === "no table found" ? nearestTable(sheet) : undefined);
}

/** A sheet of which a person has said how to read it: that it is hidden is no reason any more. */
function shown(sheet: Sheet): Sheet {
  return { ...sheet, visibility: "visible" };
}

function claim(chosen: Map<Layout, Claimed[]>, layout: Layout, claimed: Claimed): void {
  const known = chosen.get(layout);
  if (known === undefined) chosen.set(layout, [claimed]);
  else known.push(claimed);
}

/** Why no layout fits a sheet, in a workbook that is Quarterlight's own or not. */
function whyUnread(sheet: Sheet, own: boolean): Reason {
  if (!own) return isRegister(sheet) ? "a register of indicators" : "no table found";
  return isGuide(sheet) ? "a guide or a list" : "not one of Quarterlight's sheets";
}

const SURE_ENOUGH = 0.4;

function bestLayout(
  sheet: Sheet,
  workbook: Workbook,
  own: boolean,
  said: string | undefined,
): { layout: Layout; match: Match } | undefined {
  const fitting = layouts
    .filter(({ id }) => said === undefined || id === said)
    .filter(({ id }) => id === "quarterlight" || !own)
    .filter(({ id }) => id !== "quarterlight" || own || !needsKpis(sheet))
    .map((layout) => ({ layout, match: layout.matches(sheet, workbook) }))
    .filter(({ match }) => match !== NO_MATCH && match.sure >= SURE_ENOUGH);
  return fitting.toSorted((a, b) => b.match.sure - a.match.sure)[0];
}

type Whole = Omit<Register, "kpis"> & { readonly kpis: readonly FoundKpi[]; readonly words: Words };

const NO_WORDS: Words = { stories: [], feedback: [], comments: [], says: [] };

/** One register from the parts that each layout read. */
function join(parts: readonly Found[]): Whole {
  return parts.reduce<Whole>(
    (whole, part) => ({
      settings: { ...whole.settings, ...changed(part.settings) },
      kpis: [...whole.kpis, ...(part.kpis ?? [])],
      priorities: [...whole.priorities, ...(part.priorities ?? [])],
      stories: [...whole.stories, ...(part.stories ?? [])],
      consents: [...whole.consents, ...(part.consents ?? [])],
      feedback: [...whole.feedback, ...(part.feedback ?? [])],
      surveys: [...whole.surveys, ...(part.surveys ?? [])],
      themes: [...whole.themes, ...(part.themes ?? [])],
      evaluations: [...whole.evaluations, ...(part.evaluations ?? [])],
      engagement: [...whole.engagement, ...(part.engagement ?? [])],
      promises: [...whole.promises, ...(part.promises ?? [])],
      successes: [...whole.successes, ...(part.successes ?? [])],
      actions: [...whole.actions, ...(part.actions ?? [])],
      reporting: [...whole.reporting, ...(part.reporting ?? [])],
      decisions: [...whole.decisions, ...(part.decisions ?? [])],
      words: withWords(whole.words, part.words),
    }),
    { ...EMPTY_REGISTER, words: NO_WORDS },
  );
}

function withWords(whole: Words, part: Words = NO_WORDS): Words {
  return {
    stories: [...whole.stories, ...part.stories],
    feedback: [...whole.feedback, ...part.feedback],
    comments: [...whole.comments, ...part.comments],
    says: [...whole.says, ...part.says],
  };
}

function changed(settings: Register["settings"] = DEFAULT_SETTINGS): Partial<Register["settings"]> {
  const defaults = Object.entries(DEFAULT_SETTINGS);
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) => !defaults.some(([key, usual]) => key === name && usual === value),
    ),
  );
}
