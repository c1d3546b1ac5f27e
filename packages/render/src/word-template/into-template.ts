import { strFromU8, strToU8 } from "fflate";
import { zipped } from "../word/zipped.ts";
import { merged } from "./merge.ts";
import { pagesIn } from "./pages.ts";
import type { Template } from "./read-template.ts";

/**
 * A report of ours in a template, as the bytes of a document: the same for the same report and template. The contents
 * name pages only where the template's fonts are known well enough to work them out.
 */
export async function intoTemplate(docx: Uint8Array, template: Template, foot: string): Promise<Uint8Array> {
  const files = merged(docx, template, foot);
  const pages = await pagesIn(zipped(files));
  const text = strFromU8(files[template.main] ?? new Uint8Array());
  return zipped({ ...files, [template.main]: strToU8(numbered(text, pages)) });
}

/** The entries of the contents with the numbers of their pages, which were left out when they were written. */
function numbered(text: string, pages: ReadonlyMap<string, string>): string {
  return text.replaceAll(
    /(PAGEREF (_Toc\d+) \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/>)<w:t[^>]*>\d*<\/w:t>|(PAGEREF (_Toc\d+) \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/>)/g,
    (_, full: string | undefined, name: string, bare: string, other: string) =>
      `${full ?? bare}<w:t xml:space="preserve">${pages.get(name ?? other) ?? ""}</w:t>`,
  );
}
