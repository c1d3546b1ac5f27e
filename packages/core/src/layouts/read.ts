import { EMPTY_REGISTER, DEFAULT_SETTINGS, type Register } from "../register/index.ts";
import { type Sheet, type Workbook, addressName } from "../workbook/index.ts";
import { type Claimed, type Context, type Layout, type Match, NO_MATCH } from "./layout.ts";
import { layouts } from "./list.ts";
import { withDecisions } from "./mapping/decided.ts";
import { decisionDrift, driftOf } from "./mapping/drift.ts";
import { mappingIn } from "./mapping/in-workbook.ts";
import type { Mapping } from "./mapping/mapping.ts";
import { relabel } from "./mapping/relabel.ts";
import { keepsKpis, needsKpis } from "./quarterlight/layout.ts";
import { describe } from "./indicators/describe.ts";
import { indicatorsIn, isRegister } from "./indicators/find-register.ts";
import { spansApart } from "./kpi/spans-apart.ts";
import { newNotebook } from "./reading/notebook.ts";
import { readingOf } from "./reading/reading-of.ts";
import type { ColumnReading, Reading, Reason, SheetReading } from "./reading/reading.ts";
import { newRowCount } from "./reading/row-count.ts";
import { restrictionsIn } from "./reading/restrictions.ts";
import { isGuide, leaveOut, whyLeftOut } from "./reading/left-out.ts";
import { settlePercentages } from "./value/percent-scale.ts";
import { legendsFor } from "./value/legends.ts";

/** What a workbook is read by, beside itself. */
type ReadOptions = {
  /** A person's answers; without them, those that the workbook keeps itself. */
  readonly mapping?: Mapping | undefined;
  /** Companion workbooks, such as a register of indicators with their polarity. */
  readonly also?: readonly Workbook[];
  /**
   * Is told how much of the reading is done, by rows: a share that rises in steps of at least a hundredth
   * and is 1 only once all is read.
   */
  readonly progress?: ((share: number) => void) | undefined;
};

/**
 * Reads a workbook by the layouts its sheets fit, and says what was understood and what was not.
 * It never throws on what a workbook holds: whatever cannot be read is in the Reading, with its address.
 */
export function read(
  given: Workbook,
  { mapping = mappingIn(given), also = [], progress = () => undefined }: ReadOptions = {},
): { readonly register: Register; readonly reading: Reading } {
  const notebook = newNotebook();
  const { workbook, before } = relabel(given, mapping);
  const afterRows = rowsIn(workbook.sheets) + 1;
  const rows = newRowCount(afterRows, progress);
  const indicators = indicatorsIn([...also, workbook]);
  const context: Context = {
    workbook,
    mapping,
    indicators,
    legends: legendsFor(workbook, mapping),
    notebook,
    rows,
  };
  const parts = readBy(choose(context), context);
  const joined = join(parts);
  const described = describe(joined.kpis, indicators, context);
  const kpis = workbook.sheets.some(keepsKpis) ? described : spansApart(described);
  const register = withDecisions({ ...joined, kpis: settlePercentages(kpis, context) }, mapping);
  const drift = [
    ...driftOf(mapping, workbook, withHeadingsIn(notebook.sheets, before)),
    ...decisionDrift(mapping, register.kpis),
  ];
  const reading = readingOf(workbook, notebook, register, drift, restrictionsIn(workbook));
  rows.upTo(afterRows);
  return { register, reading: withHeadings(reading, before) };
}

/** What each layout reads of its sheets; those that no layout took count as gone through from the start. */
function readBy(chosen: ReadonlyMap<Layout, readonly Claimed[]>, context: Context): Partial<Register>[] {
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

function rowsIn(sheets: readonly Sheet[]): number {
  return sheets.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A reading with the headings as the workbook has them, whatever a person answered that they mean. */
function withHeadings(reading: Reading, before: ReadonlyMap<string, string>): Reading {
  return before.size === 0 ? reading : { ...reading, sheets: withHeadingsIn(reading.sheets, before) };
}

function withHeadingsIn(
  sheets: readonly SheetReading[],
  before: ReadonlyMap<string, string>,
): SheetReading[] {
  const restored = (column: ColumnReading): ColumnReading => {
    const heading = before.get(addressName(column.at));
    return heading === undefined ? column : { ...column, heading };
  };
  return sheets.map((sheet) => Object.assign({}, sheet, { columns: sheet.columns.map(restored) }));
}

/** Each layout with the sheets that fit it best; sheets that fit none are written down as left out. */
function choose(context: Context): Map<Layout, Claimed[]> {
  const { workbook, mapping, notebook } = context;
  const chosen = new Map<Layout, Claimed[]>();
  const own = workbook.sheets.some((sheet) => keepsKpis(sheet));
  for (const sheet of workbook.sheets) {
    const said = mapping.sheets?.find(({ name }) => name === sheet.name);
    const why = said?.leaveOut === true ? "a person said so" : whyLeftOut(sheet);
    const best = why === undefined ? bestLayout(sheet, workbook, own, said?.layout) : undefined;
    if (best === undefined) {
      leaveOut(
        notebook,
        sheet,
        why ?? (own ? notOurs(sheet) : isRegister(sheet) ? "a register of indicators" : "no table found"),
      );
      continue;
    }
    const claimed = chosen.get(best.layout) ?? [];
    claimed.push({ sheet, match: best.match });
    chosen.set(best.layout, claimed);
  }
  return chosen;
}

function notOurs(sheet: Sheet): Reason {
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

/** One register from the parts that each layout read. */
function join(parts: readonly Partial<Register>[]): Register {
  return parts.reduce<Register>(
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
    }),
    EMPTY_REGISTER,
  );
}

function changed(settings: Register["settings"] = DEFAULT_SETTINGS): Partial<Register["settings"]> {
  const defaults = Object.entries(DEFAULT_SETTINGS);
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) => !defaults.some(([key, usual]) => key === name && usual === value),
    ),
  );
}
