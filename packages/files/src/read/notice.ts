import { addressName, type Address } from "@quarterlight/core/workbook";

/** Something about a file that was read which its reader ought to know. */
export type Notice =
  /** The workbook brings macros; they were left alone. */
  | { readonly kind: "macrosIgnored" }
  /** Sheets that hold a chart and no cells. */
  | { readonly kind: "chartSheets"; readonly names: readonly string[] }
  /** Formulas look into other workbooks, so many in all; their values are those last saved. */
  | { readonly kind: "otherWorkbooks"; readonly count: number }
  /** Characters that cannot be printed were taken out of the texts of these cells. */
  | { readonly kind: "cleaned"; readonly at: readonly Address[] }
  /** The text is not UTF-8 and was read as Windows-1252. */
  | { readonly kind: "windows1252" }
  | { readonly kind: "oneColumn" }
  /** Quotation marks that do not pair up; the first such line, counted from one. */
  | { readonly kind: "unevenQuotes"; readonly line: number };

/** The notice as a sentence. */
export function noticeInWords(notice: Notice): string {
  switch (notice.kind) {
    case "macrosIgnored":
      return "The workbook has macros. They were not run.";
    case "chartSheets":
      return `Sheets that hold only a chart were passed over: ${notice.names.join(", ")}.`;
    case "otherWorkbooks":
      return `The workbook takes values from other workbooks (${notice.count}). They are as they were when it was last saved.`;
    case "cleaned":
      return `Characters that cannot be printed were taken out of the text in ${someOf(notice.at)}. Check that it still says what it should.`;
    case "windows1252":
      return "The file is not in UTF-8. It was read as Windows-1252, as older programs write: check that accents and dashes are right.";
    case "oneColumn":
      return "No comma, tab or semicolon divides the lines of the file, so it was read as one column.";
    case "unevenQuotes":
      return `Quotation marks do not pair up near line ${notice.line}: check the cells there.`;
    default:
      return notice satisfies never;
  }
}

const mostNamed = 3;

function someOf(at: readonly Address[]): string {
  const named = at.slice(0, mostNamed).map(addressName).join(", ");
  return at.length > mostNamed
    ? `${named} and ${(at.length - mostNamed).toLocaleString("en-GB")} more cells`
    : named;
}
