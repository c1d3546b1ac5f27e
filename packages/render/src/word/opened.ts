import { strFromU8, unzipSync } from "fflate";

/** A Word document taken apart for the tests. */
export function opened(docx: Uint8Array): (path: string) => string {
  const files = unzipSync(docx);
  return (path) => {
    const file = files[path];
    if (file === undefined) throw new Error(`The document has no ${path}.`);
    return strFromU8(file);
  };
}

/** The words of a document, a line for each paragraph. */
export function wordsOf(docx: Uint8Array): string {
  return opened(docx)("word/document.xml")
    .replaceAll("</w:p>", "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
