import { printable } from "@quarterlight/core/workbook";
import { longestText, mostColumns, mostRows } from "./limits.ts";
import type { Refusal } from "./refusal.ts";

const saveAs = "open it in Excel, choose File, Save As, and then Excel Workbook (.xlsx)";

/** What is wrong with a file and what to do about it, in a sentence or two for whoever chose it. */
export function refusalInWords(refusal: Refusal): string {
  return printable(sentence(refusal));
}

function sentence(refusal: Refusal): string {
  const name = `"${refusal.file}"`;
  switch (refusal.kind) {
    case "empty":
      return `${name} is empty. Choose the file again, or ask for a new copy of it.`;
    case "tooLarge":
      return tooLarge(name, refusal);
    case "legacyExcel":
      return `${name} is in the old Excel format (.xls), which cannot be read here. To use it, ${saveAs}.`;
    case "binaryExcel":
      return `${name} is an Excel binary workbook (.xlsb), which cannot be read here. To use it, ${saveAs}.`;
    case "passwordProtected":
      return `${name} is protected by a password. To use it, open it and save it without: in Excel under File, Info, Protect Workbook, Encrypt with Password; in LibreOffice under File, Save As.`;
    case "document":
      return `${name} is ${documents[refusal.what]}, not a workbook. Choose the workbook (.xlsx or .ods) or the CSV file that holds the KPIs.`;
    case "image":
      return `${name} is a picture, not a workbook. Choose the workbook (.xlsx or .ods) or the CSV file that holds the KPIs.`;
    case "markup":
      return `${name} is a web page or another file of markup, whatever its name says. To use it, ${saveAs}.`;
    case "otherZip":
      return `${name} is a zip file without an Excel workbook at its heart. If a workbook is packed in it, unpack it first and choose that.`;
    case "damaged":
      return `${name} is damaged or cut short: its ${refusal.part} cannot be read. Copy or download it again, or open it in Excel, let Excel repair it, and save it.`;
    case "tooMany":
      return tooMany(name, refusal);
    case "outside":
      return `${name} cannot be read: its sheet "${refusal.sheet}" names ${refusal.line} ${refusal.number}, and a sheet has ${refusal.line}s 1 to ${lines[refusal.line].toLocaleString("en-GB")}. ${repair}`;
    case "longText":
      return `${name} cannot be read: ${refusal.at} has more than ${longestText.toLocaleString("en-GB")} letters, the most that Excel keeps. Shorten it there, and save it.`;
    case "hugeNumber":
      return `${name} cannot be read: cell ${refusal.cell} of its sheet "${refusal.sheet}" holds a number too large to be a figure. Put it right there, and save it.`;
    case "noSheets":
      return `${name} has no sheet with cells. Choose the workbook that holds the KPIs.`;
    case "notTable":
      return `${name} is text, but not a table of rows and columns. Choose a workbook (.xlsx or .ods) or a CSV file.`;
    case "unknown":
      return `${name} is not a kind of file that can be read here. Choose a workbook (.xlsx or .ods) or a CSV file.`;
    default:
      return refusal satisfies never;
  }
}

const repair = "Open it in Excel, let Excel repair it, and save it.";
const lines = { row: mostRows, column: mostColumns } as const;

const documents = {
  Word: "a Word document",
  PowerPoint: "a PowerPoint presentation",
  PDF: "a PDF document",
  OpenDocument: "an OpenDocument text or drawing",
} as const;

type TooLarge = Extract<Refusal, { kind: "tooLarge" }>;

function tooLarge(name: string, { size, limit, part }: TooLarge): string {
  const state = part === undefined ? "is" : "unpacks to";
  const most = part === undefined ? "" : `, most of it its part "${part}"`;
  const advice = "Save the sheets that hold the KPIs as a workbook of their own, and choose that";
  return `${name} ${state} ${megabytes(size)} MB${most}; the most that can be read is ${megabytes(limit)} MB. ${advice}.`;
}

type TooMany = Extract<Refusal, { kind: "tooMany" }>;

const counted = {
  cells: "cells with something in them",
  places: "cells from the first to the last of each row",
  letters: "letters in all",
  texts: "texts",
} as const;

function tooMany(name: string, { what, sheet, limit }: TooMany): string {
  const advice = "Save the sheets that hold the KPIs as a workbook of their own, without the rest";
  return `${name} holds more than can be read: at "${sheet}" it passes ${limit.toLocaleString("en-GB")} ${counted[what]}. ${advice}.`;
}

function megabytes(bytes: number): string {
  return Math.ceil(bytes / 1_000_000).toLocaleString("en-GB");
}
