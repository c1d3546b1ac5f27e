/** Why a file cannot be read: one fact a kind, each with the file's name. */
export type Refusal = { readonly file: string } & RefusalReason;

export type RefusalReason =
  | { readonly kind: "empty" }
  /** Sizes in bytes; `part` is the largest part where it is the content of a small file that is too large. */
  | { readonly kind: "tooLarge"; readonly size: number; readonly limit: number; readonly part?: string }
  /** Excel 97 to 2003 (.xls), or older. */
  | { readonly kind: "legacyExcel" }
  /** Excel's own binary workbook (.xlsb). */
  | { readonly kind: "binaryExcel" }
  | { readonly kind: "passwordProtected" }
  | { readonly kind: "document"; readonly what: "Word" | "PowerPoint" | "PDF" | "OpenDocument" }
  | { readonly kind: "image" }
  /** A web page, or another file of markup, often given a spreadsheet's extension by the system it came from. */
  | { readonly kind: "markup" }
  | { readonly kind: "otherZip" }
  /** Cut short, changed in transit, or written wrongly; `part` names what could not be read. */
  | { readonly kind: "damaged"; readonly part: string }
  /** More than the memory of a computer at work should be asked to hold; counted over the whole workbook. */
  | {
      readonly kind: "tooMany";
      readonly what: "cells" | "places" | "letters" | "texts";
      readonly sheet: string;
      readonly limit: number;
    }
  /** A row or column beyond those a sheet has; counted from one, as the file says it. */
  | {
      readonly kind: "outside";
      readonly sheet: string;
      readonly line: "row" | "column";
      readonly number: number;
    }
  /** A text longer than a cell holds; `at` says which, as part of a sentence. */
  | { readonly kind: "longText"; readonly at: string }
  /** A number beyond every measurement. */
  | { readonly kind: "hugeNumber"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "noSheets" }
  /** Text, but prose, a program or settings, not rows and columns. */
  | { readonly kind: "notTable" }
  /** None of the kinds of file known here. */
  | { readonly kind: "unknown" };
