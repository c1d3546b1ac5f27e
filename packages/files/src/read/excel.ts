import type { Sheet } from "@quarterlight/core/workbook";
import type { Workbook as ExcelWorkbook } from "exceljs";
import { rowsOf } from "./cells.ts";
import { contentsOf, type Contents, type SheetPart } from "./contents.ts";
import { formatsOf } from "./formats.ts";
import { hiddenColumns, hiddenRows, mergesOf } from "./hidden.ts";
import { leanSheetName, leanWorkbook, unread } from "./lean.ts";
import { largestContent } from "./limits.ts";
import type { Notice } from "./notice.ts";
import { Parts } from "./parts.ts";
import { refuse, type ReadResult } from "./result.ts";
import { unpack } from "./zip.ts";

/** Reads an .xlsx or .xlsm file: its sheets in order, with values as stored. */
export async function readExcel(
  name: string,
  bytes: Uint8Array,
  progress: (share: number) => void,
): Promise<ReadResult> {
  const unpacked = unpack(bytes, isNeeded, largestContent);
  if (!unpacked.ok) {
    return unpacked.kind === "damaged"
      ? refuse(name, { kind: "damaged", part: unpacked.part })
      : refuse(name, { kind: "tooLarge", size: unpacked.size, limit: largestContent, unpacked: true });
  }
  const contents = contentsOf(new Parts(unpacked.parts));
  if (typeof contents === "string") return refuse(name, { kind: "damaged", part: contents });
  if (contents.sheets.length === 0) return refuse(name, { kind: "noSheets" });
  progress(0.1);
  const formats = formatsOf(contents.styles);
  const loaded = await load(leanWorkbook(contents, formats.length));
  if (loaded === null) return refuse(name, { kind: "damaged", part: "cells" });
  progress(0.7);
  const sheets = contents.sheets.map((part, index) => {
    const sheet = sheetFrom(loaded, part, index, formats);
    progress(0.7 + (0.3 * (index + 1)) / contents.sheets.length);
    return sheet;
  });
  const workbook = { name, sheets, date1904: contents.date1904 };
  return { ok: true, workbook, notices: noticesOf(contents) };
}

/** Parts that can be large and that nothing here reads. */
function isNeeded(part: string): boolean {
  const isMarkup = /\.(xml|rels)$/i.test(part);
  return (
    isMarkup &&
    !/(^|\/)(media|drawings|charts|theme|pivot\w*|customXml|docProps|externalLinks)\/|calcChain\.xml$/i.test(
      part,
    )
  );
}

/** ExcelJS throws what it likes on a file it cannot follow; all of it means that the cells are not sound. */
async function load(lean: Uint8Array): Promise<ExcelWorkbook | null> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  try {
    return await workbook.xlsx.load(new Uint8Array(lean).buffer, { ignoreNodes: [...unread] });
  } catch {
    return null;
  }
}

function sheetFrom(
  loaded: ExcelWorkbook,
  { name, visibility, xml, tables }: SheetPart,
  index: number,
  formats: readonly (string | undefined)[],
): Sheet {
  const merges = mergesOf(xml);
  const drawn = loaded.getWorksheet(leanSheetName(index));
  if (drawn === undefined) throw new Error(`ExcelJS left out sheet ${index + 1}`);
  const rows = rowsOf(drawn, formats, merges);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    visibility,
    rows,
    merges,
    tables,
    hiddenRows: hiddenRows(drawn, rows.length),
    hiddenColumns: hiddenColumns(xml, width),
  };
}

function noticesOf(contents: Contents): readonly Notice[] {
  const { hasMacros, otherWorkbooks, sheetsWithoutCells } = contents;
  const notices: Notice[] = [];
  if (hasMacros) notices.push({ kind: "macrosIgnored" });
  if (sheetsWithoutCells.length > 0) notices.push({ kind: "chartSheets", names: sheetsWithoutCells });
  if (otherWorkbooks > 0) notices.push({ kind: "otherWorkbooks", count: otherWorkbooks });
  return notices;
}
