import type { Sheet, Workbook } from "@quarterlight/core/workbook";
import { Budget } from "../budget.ts";
import { Parts } from "../container/parts.ts";
import { sizeWithin, Zip } from "../container/zip.ts";
import { Grid } from "../grid.ts";
import { largestContent } from "../limits.ts";
import type { Notice } from "../notice.ts";
import { refuse, type ReadResult } from "../result.ts";
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
  const texts = textsOf(parts, contents.sharedStrings);
  const workshop = { texts, styles: stylesOf(parts, contents.styles), date1904: contents.date1904 };
  const budget = new Budget();
  const read = contents.sheets.map((part) => {
    const sheet = sheetFrom(parts, part, workshop, budget);
    progress(Math.min(1, zip.poured / size));
    return sheet;
  });
  return { ok: true, workbook: workbookFrom(name, parts, contents, read), notices: noticesOf(contents) };
}

/** Parts that can be large and that nothing here reads. */
function isNeeded(part: string): boolean {
  const isMarkup = /\.(xml|rels)$/i.test(part);
  return (
    isMarkup &&
    !/(^|\/)(media|drawings|charts|theme|pivot\w*|customXml|externalLinks)\/|calcChain\.xml$/i.test(part)
  );
}

type SheetRead = Pick<SheetCells, "unseen"> & {
  readonly sheet: Sheet;
  readonly cleaned: Grid["cleaned"];
  readonly comments: ReturnType<typeof commentsOf>;
};

function sheetFrom(parts: Parts, about: SheetPart, workshop: Workshop, budget: Budget): SheetRead {
  const { name, visibility, tables } = about;
  const grid = new Grid(name, budget);
  const cells = new SheetCells(grid, workshop);
  parts.scan(about.part, cells, `sheet "${name}"`);
  const { merges, unseen } = cells;
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
    cleaned: grid.cleaned,
    comments:
      about.comments === undefined ? [] : commentsOf(parts, { sheet: name, part: about.comments }, budget),
  };
}

function workbookFrom(name: string, parts: Parts, contents: Contents, read: readonly SheetRead[]): Workbook {
  const cleaned = read.flatMap((sheet) => sheet.cleaned);
  return {
    name,
    sheets: read.map(({ sheet }) => sheet),
    date1904: contents.date1904,
    ...(cleaned.length > 0 ? { cleaned } : {}),
    beside: {
      comments: read.flatMap(({ comments }) => comments),
      unseen: read.flatMap(({ unseen }) => unseen),
      pivotCaches: contents.pivotCaches,
      otherWorkbooks: contents.otherWorkbooks,
      properties: propertiesOf(parts),
    },
  };
}

function noticesOf({ hasMacros, otherWorkbooks, sheetsWithoutCells }: Contents): readonly Notice[] {
  const notices: Notice[] = [];
  if (hasMacros) notices.push({ kind: "macrosIgnored" });
  if (sheetsWithoutCells.length > 0) notices.push({ kind: "chartSheets", names: sheetsWithoutCells });
  if (otherWorkbooks > 0) notices.push({ kind: "otherWorkbooks", count: otherWorkbooks });
  return notices;
}
