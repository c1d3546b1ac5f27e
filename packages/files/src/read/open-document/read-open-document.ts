import type { Workbook } from "@quarterlight/core/workbook";
import { Budget } from "../budget.ts";
import { TextsBeside } from "../beside/texts-beside.ts";
import { Parts } from "../container/parts.ts";
import { sizeWithin, Zip } from "../container/zip.ts";
import { largestContent } from "../limits.ts";
import type { Notice } from "../notice.ts";
import { namesIn } from "../properties.ts";
import { refuse, type ReadResult } from "../result.ts";
import { takeTexts } from "./beside/take-texts.ts";
import { Content, NOWHERE } from "./content.ts";
import { Styles } from "./styles.ts";

const NEEDED: ReadonlySet<string> = new Set([
  "META-INF/manifest.xml",
  "styles.xml",
  "content.xml",
  "meta.xml",
]);

/** Reads an .ods file into the workbook that an .xlsx file of the same content gives. May `Stop`. */
export function readOpenDocument(
  name: string,
  bytes: Uint8Array,
  progress: (share: number) => void,
): ReadResult {
  const zip = Zip.of(bytes, largestContent);
  if (zip === null) return refuse(name, { kind: "damaged", part: "zip container" });
  sizeWithin(zip, (part) => NEEDED.has(part), largestContent);
  const parts = new Parts(zip);
  if (isEncrypted(parts)) return refuse(name, { kind: "passwordProtected" });
  const styles = new Styles();
  parts.scan("styles.xml", {
    open: (element, tag) => styles.open(element, tag),
    text: (text) => styles.text(text),
    close: (element) => styles.close(element),
  });
  progress(0.1);
  const beside = new TextsBeside(parts);
  const content = new Content(styles, new Budget(), beside);
  if (!parts.scan("content.xml", content)) return refuse(name, { kind: "damaged", part: "list of sheets" });
  progress(0.8);
  takeTexts(zip.names, NOWHERE, beside);
  const workbook = workbookFrom(name, content, { parts, beside });
  if (workbook.sheets.length === 0) return refuse(name, { kind: "noSheets" });
  return { ok: true, workbook, notices: noticesOf(zip, content) };
}

/** Each part of a protected file says how it was encrypted. */
function isEncrypted(parts: Parts): boolean {
  let found = false;
  parts.scan("META-INF/manifest.xml", {
    open: (element) => {
      found ||= element === "encryption-data";
    },
  });
  return found;
}

type File = { readonly parts: Parts; readonly beside: TextsBeside };

function workbookFrom(name: string, content: Content, { parts, beside }: File): Workbook {
  const first = content.read[0]?.rows.grid.sheet ?? "";
  const cleaned = content.read.flatMap(({ rows }) => rows.grid.cleaned);
  const struck = content.read.flatMap(({ rows }) => rows.struck);
  return {
    name,
    sheets: content.sheets(),
    date1904: content.date1904,
    ...(cleaned.length > 0 ? { cleaned } : {}),
    ...(struck.length > 0 ? { struck } : {}),
    beside: {
      comments: content.read.flatMap(({ rows }) => rows.comments),
      texts: beside.texts.map((text) =>
        text.at.sheet === "" ? { ...text, at: { ...text.at, sheet: first } } : text,
      ),
      isPartlyRead: beside.isPartlyRead,
      unseen: content.read.flatMap(({ rows }) => rows.unseen),
      pivotCaches: 0,
      otherWorkbooks: content.otherWorkbooks,
      properties: propertiesOf(parts),
    },
  };
}

function noticesOf(zip: Zip, { otherWorkbooks }: Content): readonly Notice[] {
  const notices: Notice[] = [];
  if (zip.names.some((part) => /^Basic\/.+\/script-lb\.xml$/i.test(part)))
    notices.push({ kind: "macrosIgnored" });
  if (otherWorkbooks > 0) notices.push({ kind: "otherWorkbooks", count: otherWorkbooks });
  return notices;
}

/** Elements of a file's properties that name a person, by what Excel calls them. */
const NAMES: Readonly<Record<string, string>> = { "initial-creator": "author", creator: "last modified by" };

/** Which of the file's properties name somebody. What they say is not kept. */
function propertiesOf(parts: Parts): readonly string[] {
  return namesIn(parts, ["meta.xml"], NAMES);
}
