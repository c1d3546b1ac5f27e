import { bookmark, sumOf } from "./bookmark.ts";

/** A name that begins so is hidden from who edits the document. */
const NAME = "_Q";
const PARAGRAPH = /<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g;
/** Numbers that meet no bookmark of docx: they are settled afterwards. */
const FIRST = 900_000_001;

/**
 * Gives each paragraph with words a bookmark of its own: by the block it stands in and its place there, so that it is known
 * again whatever its words have become. What stands in a row of figures is told as a row, and has none.
 */
export function marked(xml: string): string {
  let block = bookmark("start");
  let place = 0;
  let count = 0;
  const rows = [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)]
    .filter(([table]) => !table.includes('<w:tblStyle w:val="ReportColumns"/>'))
    .map((table) => ({ start: table.index, end: table.index + table[0].length }));
  return xml.replaceAll(PARAGRAPH, (paragraph: string, at: number) => {
    const own = /<w:bookmarkStart [^>]*w:name="(?<name>(?!_)[^"]+)"/.exec(paragraph)?.groups?.["name"];
    if (own !== undefined) {
      block = own;
      place = 0;
    }
    if (!/<w:t[ >]/.test(paragraph) || rows.some(({ start, end }) => at > start && at < end))
      return paragraph;
    place += 1;
    count += 1;
    const id = FIRST + count;
    const start = `<w:bookmarkStart w:name="${NAME}${sumOf(block)}_${place}" w:id="${id}"/>`;
    const [head = "<w:p>"] = /^<w:p(?: [^>]*)?>(?:<w:pPr\/>|<w:pPr>[\s\S]*?<\/w:pPr>)?/.exec(paragraph) ?? [];
    const body = paragraph.slice(head.length, -"</w:p>".length);
    return `${head}${start}${body}<w:bookmarkEnd w:id="${id}"/></w:p>`;
  });
}
