import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipped } from "../word/zipped.ts";
import { unescaped } from "./printed.ts";

/** What a paragraph is to say: in place of one that says `was`, or as a new one behind the one that says `after`. */
export type Rewording = {
  readonly says: string;
  readonly was: string | undefined;
  readonly after: string | undefined;
};

const MAIN = "word/document.xml";
const PARAGRAPH = /<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g;

/** A Word document of ours with paragraphs in other words, in the look of those they stand for; `left` are those with no place. */
export function reworded(
  docx: Uint8Array,
  rewordings: readonly Rewording[],
): { readonly docx: Uint8Array; readonly left: readonly Rewording[] } {
  const files = unzipSync(docx);
  const xml = strFromU8(files[MAIN] ?? new Uint8Array());
  const waiting = new Set(rewordings);
  const rows = [...xml.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].map((row) => [
    row.index,
    row.index + row[0].length,
  ]);
  const made = xml.replaceAll(PARAGRAPH, (paragraph: string, at: number) => {
    // What stands in a row is part of what the row says.
    if (rows.some(([start = 0, end = 0]) => at > start && at < end)) return paragraph;
    const text = wordsOf(paragraph);
    const instead = [...waiting].find(({ was }) => was !== undefined && was === text);
    if (instead !== undefined) waiting.delete(instead);
    const here = instead === undefined ? paragraph : saying(paragraph, instead.says);
    const behind = [...waiting].filter(
      ({ was, after }) => was === undefined && after === text && text !== "",
    );
    for (const each of behind) waiting.delete(each);
    return [here, ...behind.map(({ says }) => saying(plainly(paragraph), says))].join("");
  });
  return { docx: zipped({ ...files, [MAIN]: strToU8(made) }), left: [...waiting] };
}

/** A paragraph's words as they are read back, its spaces made one. */
function wordsOf(paragraph: string): string {
  const shown = paragraph
    .replaceAll(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, "")
    .replaceAll(/<w:(?:tab|br)\b[^>]*>/g, " ");
  return unescaped(shown.replaceAll(/<[^>]+>/g, ""))
    .replaceAll(/[●▲■○◊•]/g, "")
    .replaceAll(/[\s\u00A0]+/g, " ")
    .trim();
}

/** A paragraph with one run of other words, in the look of its first. */
function saying(paragraph: string, says: string): string {
  const [open = "<w:p>"] = /^<w:p[^>]*>/.exec(paragraph) ?? [];
  const [about = ""] = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(paragraph) ?? [];
  const marks = [...paragraph.matchAll(/<w:bookmark(?:Start|End) [^>]*>/g)].map(([mark]) => mark).join("");
  const text = says.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `${open}${about}${marks}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The paragraph that words are put behind, without what is only once: its bookmarks, and that it is a heading. */
function plainly(paragraph: string): string {
  return paragraph
    .replaceAll(/<w:bookmark(?:Start|End) [^>]*>/g, "")
    .replaceAll(/<w:pStyle w:val="(?:Heading\d|Title|TableTitle|IndicatorHeading|PageHeading)"\/>/g, "");
}
