import {
  type Block,
  type Cell,
  type Sheet,
  type Workbook,
  printableWorkbook,
} from "@quarterlight/core/workbook";
import { type Part, batchesOf, halves } from "./batches.ts";
import { cellsFrom, rowsFrom } from "./cells.ts";
import { type Alongside, type Extent, extentsIn } from "./extents.ts";
import { EVERY_JOIN, type Joined } from "./joined.ts";
import { rangeOf } from "./range-of.ts";
import { LONGEST_MS, runInExcel } from "./run.ts";
import { struckIn } from "./struck.ts";
import { codeOf } from "./trouble-of.ts";

/** Excel on the web hands over 5 MB at once; this many cells of usual length stay well below it. */
const CELLS_A_TRIP = 40_000;

type Rows = readonly (readonly (Cell | null)[])[];

/** What is read of a sheet beside its cells. */
type Frame = {
  readonly merges: readonly Block[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

export type ReadOptions = {
  /** Told the share done, from 0 to 1. */
  readonly progress?: (share: number) => void;
  /** Travels with the first request. */
  readonly alongside?: Alongside;
  /** How joined cells are learnt. */
  readonly joined?: Joined;
  /** In milliseconds. */
  readonly longest?: number;
};

/**
 * The workbook open in Excel as plain data, the same as its file would give. Three round trips for any
 * workbook of up to 40,000 cells.
 */
export function readOpenWorkbook({
  progress = () => {},
  alongside = () => () => undefined,
  joined = EVERY_JOIN,
  longest = LONGEST_MS,
}: ReadOptions = {}): Promise<Workbook> {
  return runInExcel(async (context) => {
    const { name, date1904, extents } = await extentsIn(context, alongside);
    progress(0.2);
    const askFrames = () => extents.map((extent) => askFrame(extent, joined));
    let frames = askFrames();
    const askAgain = () => {
      frames = askFrames();
    };
    const read = await readCells({ context, extents, askAgain }, progress);
    const sheets = extents.map((extent, place) => sheetFrom(extent, read[place] ?? [], frames[place]?.()));
    const struck = await struckIn(context, extents);
    const workbook = printableWorkbook({ name, sheets, date1904, ...struck });
    joined.learnt(workbook);
    return workbook;
  }, longest);
}

type Open = {
  readonly context: Excel.RequestContext;
  readonly extents: readonly Extent[];
  /** Asks for the frames once more, where the request they travelled with was refused. */
  readonly askAgain: () => void;
};

/** Queues what the frame of a sheet needs; it travels with the first cells. */
function askFrame(extent: Extent, joined: Joined): () => Frame {
  const { sheet, used, hidesRows, hidesColumns } = extent;
  if (!used) return () => ({ merges: [], hiddenRows: [], hiddenColumns: [] });
  const range = rangeOf(sheet, used);
  const merges = joined.of(extent);
  const hiddenRows = hidesRows ? askHiddenRows(range, used) : () => [];
  const hiddenColumns = hidesColumns ? askHiddenColumns(range, used) : () => [];
  return () => ({ merges: merges(), hiddenRows: hiddenRows(), hiddenColumns: hiddenColumns() });
}

/** The cells of every sheet, top to bottom, in as few trips as Excel's limit allows. */
async function readCells(open: Open, progress: (share: number) => void): Promise<readonly Rows[]> {
  const { context, extents } = open;
  const read: (readonly (Cell | null)[])[][] = extents.map(() => []);
  const batches = [
    ...batchesOf(
      extents.map(({ used }) => used),
      CELLS_A_TRIP,
    ),
  ];
  if (batches.length === 0) await context.sync();
  for (const [done, batch] of batches.entries()) {
    for (const { sheet, rows } of await readBatch(open, batch)) read[sheet]?.push(...rows);
    progress(0.2 + (0.8 * (done + 1)) / batches.length);
  }
  return read;
}

type PartRead = { readonly sheet: number; readonly rows: Rows };

async function readBatch(open: Open, batch: readonly Part[]): Promise<readonly PartRead[]> {
  const { context, extents } = open;
  const asked = batch.flatMap((part) => {
    const sheet = extents[part.sheet]?.sheet;
    return sheet ? [{ part, range: rangeOf(sheet, part.block).load("values,formulas,numberFormat") }] : [];
  });
  try {
    await context.sync();
  } catch (thrown) {
    return readSmaller(open, batch, thrown);
  }
  return asked.map(({ part, range }) => ({
    sheet: part.sheet,
    rows: cellsFrom({ values: range.values, formulas: range.formulas, formats: range.numberFormat }),
  }));
}

/** Cells with very long texts can pass the limit all the same: then each half is asked for by itself. */
async function readSmaller(
  open: Open,
  batch: readonly Part[],
  thrown: unknown,
): Promise<readonly PartRead[]> {
  const smaller = batch.length > 1 ? batch : batch.flatMap(halves);
  if (codeOf(thrown) !== "ResponsePayloadSizeLimitExceeded" || smaller.length === 0) throw thrown;
  open.askAgain();
  const read: PartRead[] = [];
  for (const part of smaller) read.push(...(await readBatch(open, [part])));
  return read;
}

function sheetFrom({ name, visibility, used, tables }: Extent, cells: Rows, frame?: Frame): Sheet {
  const rows = used
    ? rowsFrom(
        cells.map((row) => [...row]),
        used.top,
        used.left,
      )
    : [];
  return {
    name,
    visibility,
    rows,
    tables,
    merges: frame?.merges ?? [],
    hiddenRows: frame?.hiddenRows ?? [],
    hiddenColumns: frame?.hiddenColumns ?? [],
  };
}

/** Asks which rows of a block are hidden; answers after the next sync, counted from zero on the sheet. */
function askHiddenRows(range: Excel.Range, { top }: Block): () => readonly number[] {
  const rows = range.getRowProperties({ rowHidden: true });
  return () => rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [top + index] : []));
}

/** The same for columns. */
function askHiddenColumns(range: Excel.Range, { left }: Block): () => readonly number[] {
  const columns = range.getColumnProperties({ columnHidden: true });
  return () =>
    columns.value.flatMap(({ columnHidden }, index) => (columnHidden === true ? [left + index] : []));
}
