import type { Sheet, Workbook } from "@quarterlight/core/workbook";
import { Budget } from "../budget.ts";
import { TextsBeside } from "../beside/texts-beside.ts";
import { Parts } from "../container/parts.ts";
import { sizeWithin, Zip } from "../container/zip.ts";
import { Grid } from "../grid.ts";
import { largestContent } from "../limits.ts";
import type { Notice } from "../notice.ts";
import { refuse, type ReadResult } from "../result.ts";
import { takeTexts } from "./beside/take-texts.ts";
import { commentsOf } from "./comments.ts";
import { contentsOf, type Contents, type SheetPart } from "./contents.ts";
import { propertiesOf } from "./properties.ts";
import { SheetCells } from "./sheet-cells.ts";
import type { Workshop } from "./sheet-cell.ts";
import { stylesOf } from "./styles.ts";
import { textsOf } from "./texts.ts";

/** Reads an .xlsx or .xlsm file: its sheets in order, with values as stored. May `Stop`. */
export function readExcel(name: string, bytes: Uint8Array, progress: (share: number) => void): ReadResult {
  const zip = Zip.of(bytes, largestContent);
  if (zip === null) return refuse(name, { kind: "damaged", part: "zip container" });
  const size = sizeWithin(zip, isNeeded, largestContent);
  const parts = new Parts(zip);
  const contents = contentsOf(parts);
  if (contents.sheets.length === 0) return refuse(name, { kind: "noSheets" });
  const shared = textsOf(parts, contents.sharedStrings);
  const workshop = { shared, styles: stylesOf(parts, contents.styles), date1904: contents.date1904 };
  const desk = { workshop, budget: new Budget(), beside: new TextsBeside(parts) };
  const read = contents.sheets.map((part) => {
    const sheet = sheetFrom(parts, part, desk);
    progress(Math.min(1, zip.poured / size));
    return sheet;
  });
  takeTexts(parts, contents, desk.beside);
  const workbook = workbookFrom(name, { parts, contents, read, beside: desk.beside });
  return { ok: true, workbook, notices: noticesOf(contents) };
}

/** Parts that can be large and that are not read, or only as far as there is room. */
function isNeeded(part: string): boolean {
  const isMarkup = /\.(xml|rels)$/i.test(part);
  return (
    isMarkup &&
    !/(^|\/)(media|drawings|charts|theme|pivot\w*|customXml|externalLinks)\/|calcChain\.xml$/i.test(part)
  );
}

type SheetRead = Pick<SheetCells, "unseen" | "struck"> & {
  readonly sheet: Sheet;
  readonly cleaned: Grid["cleaned"];
  readonly comments: ReturnType<typeof commentsOf>;
};

type Desk = { readonly workshop: Workshop; readonly budget: Budget; readonly beside: TextsBeside };

function sheetFrom(parts: Parts, about: SheetPart, { workshop, budget, beside }: Desk): SheetRead {
  const { name, visibility, tables } = about;
  const grid = new Grid(name, budget);
  const cells = new SheetCells(grid, workshop, beside);
  parts.scan(about.part, cells, `sheet "${name}"`);
  const { merges, unseen, struck } = cells;
  const rows = grid.rows(merges);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const hiddenRows = Array.from(cells.hiddenRows).filter((row) => row < rows.length);
  return {
    sheet: {
      name,
      visibility,
      rows,
      merges,
      tables,
      hiddenRows: hiddenRows.toSorted((a, b) => a - b),
      hiddenColumns: cells.hiddenColumns(width),
    },
    unseen,
    struck,
    cleaned: grid.cleaned,
    comments: commentsOf(parts, about, { budget, beside }),
  };
}

type ReadFile = {
  readonly parts: Parts;
  readonly contents: Contents;
  readonly read: readonly SheetRead[];
  readonly beside: TextsBeside;
};

function workbookFrom(name: string, { parts, contents, read, beside }: ReadFile): Workbook {
  const cleaned = read.flatMap((sheet) => sheet.cleaned);
  const struck = read.flatMap((sheet) => sheet.struck);
  return {
    name,
    sheets: read.map(({ sheet }) => sheet),
    date1904: contents.date1904,
    ...(cleaned.length > 0 ? { cleaned } : {}),
    ...(struck.length > 0 ? { struck } : {}),
    beside: {
      comments: read.flatMap(({ comments }) => comments),
      texts: beside.texts,
      isPartlyRead: beside.isPartlyRead,
      unseen: read.flatMap(({ unseen }) => unseen),
      pivotCaches: contents.pivotCacheParts.length,
      otherWorkbooks: contents.otherWorkbookParts.length,
      properties: propertiesOf(parts),
    },
  };
}

function noticesOf({ hasMacros, otherWorkbookParts, chartSheets }: Contents): readonly Notice[] {
  const notices: Notice[] = [];
  if (hasMacros) notices.push({ kind: "macrosIgnored" });
  if (chartSheets.length > 0) {
    notices.push({ kind: "chartSheets", names: chartSheets.map(({ name }) => name) });
  }
  const count = otherWorkbookParts.length;
  if (count > 0) notices.push({ kind: "otherWorkbooks", count });
  return notices;
}
