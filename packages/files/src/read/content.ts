import { oleStreams } from "./container/ole.ts";
import { Zip } from "./container/zip.ts";
import type { RefusalReason } from "./refusal.ts";

/** What a file is by its content, whatever its name says. */
export type Content =
  | { readonly kind: "workbook" }
  | { readonly kind: "openDocument" }
  | { readonly kind: "text" }
  | { readonly kind: "refused"; readonly reason: RefusalReason };

/** Looks at the first bytes, and at the table of contents of a container. */
export function contentOf(bytes: Uint8Array): Content {
  if (bytes.length === 0) return refused({ kind: "empty" });
  if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) return zipContent(bytes);
  if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return oleContent(bytes);
  const known = signatures.find(([signature]) => startsWith(bytes, signature));
  if (known !== undefined) return refused(known[1]);
  return looksLikeText(bytes) ? { kind: "text" } : refused({ kind: "unknown" });
}

/** First bytes, as Latin letters, of files that are no workbook. */
const signatures: readonly (readonly [string, RefusalReason])[] = [
  ["%PDF", { kind: "document", what: "PDF" }],
  ["{\\rtf", { kind: "document", what: "Word" }],
  ["\u0089PNG", { kind: "image" }],
  ["\u00ff\u00d8\u00ff", { kind: "image" }],
  ["GIF8", { kind: "image" }],
  ["II*\u0000", { kind: "image" }],
  ["MM\u0000*", { kind: "image" }],
  ["RIFF", { kind: "image" }],
  ["\u0009\u0008\u0010\u0000", { kind: "legacyExcel" }],
  ["\u0009\u0004\u0006\u0000", { kind: "legacyExcel" }],
  ["\u0009\u0002\u0006\u0000", { kind: "legacyExcel" }],
];

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Array.from(signature).every((letter, index) => bytes[index] === letter.codePointAt(0));
}

function refused(reason: RefusalReason): Content {
  return { kind: "refused", reason };
}

/** Text holds no zero bytes, except in UTF-16, which starts with its mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  const isUtf16 = startsWith(bytes, "\u00ff\u00fe") || startsWith(bytes, "\u00fe\u00ff");
  return isUtf16 || !bytes.includes(0);
}

function zipContent(bytes: Uint8Array): Content {
  const zip = Zip.of(bytes, largestHeading);
  if (zip === null) return refused({ kind: "damaged", part: "zip container" });
  const { names } = zip;
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (names.includes("mimetype")) return openDocument(zip);
  if (has("xl/workbook.bin")) return refused({ kind: "binaryExcel" });
  if (has("word/")) return refused({ kind: "document", what: "Word" });
  if (has("ppt/")) return refused({ kind: "document", what: "PowerPoint" });
  const isPackage = names.includes("[Content_Types].xml") && names.includes("_rels/.rels");
  return isPackage ? { kind: "workbook" } : refused({ kind: "otherZip" });
}

/** Bytes that the part which says what an open document is may have. */
const largestHeading = 1_000_000;

function openDocument(zip: Zip): Content {
  const decoder = new TextDecoder();
  let type = "";
  zip.pour("mimetype", (chunk) => {
    type += decoder.decode(chunk, { stream: true });
  });
  if (type.includes("opendocument.spreadsheet")) return { kind: "openDocument" };
  if (type.includes("opendocument")) return refused({ kind: "document", what: "OpenDocument" });
  return refused({ kind: "otherZip" });
}

function oleContent(bytes: Uint8Array): Content {
  const streams = oleStreams(bytes);
  if (streams.has("EncryptedPackage")) return refused({ kind: "passwordProtected" });
  if (streams.has("Workbook") || streams.has("Book")) return refused({ kind: "legacyExcel" });
  if (streams.has("WordDocument")) return refused({ kind: "document", what: "Word" });
  if (streams.has("PowerPoint Document")) return refused({ kind: "document", what: "PowerPoint" });
  return refused({ kind: "unknown" });
}
