import { type Printed, labelsIn, unescaped } from "./printed.ts";

/** What ends a stretch of words. */
const BLOCKS =
  /^(html|head|title|style|body|header|main|footer|section|article|div|nav|p|h[1-6]|ul|ol|li|dl|dt|dd|figure|figcaption|details|summary|blockquote|table|caption|thead|tbody|tr)$/;
const HEADINGS = /^(h[1-6]|caption)$/;

/** Attributes that a reader, a search engine or a reading aid is told. */
const SAID = /\s(?:alt|aria-label|title|placeholder|(?<=name="description" )content)="([^"]*)"/g;

/** Every stretch of words of a web page, in its order: a row of a table is one, and so is each label of a chart. */
export function printedInHtml(html: string): readonly Printed[] {
  const found: Printed[] = [];
  let where = "the page";
  let words = "";
  let kind: Printed["kind"] = "text";
  const flush = (ends: string) => {
    const text = words.trim();
    words = "";
    if (text === "") return;
    found.push({ kind, where, text });
    if (HEADINGS.test(ends)) where = `“${text}”`;
  };
  const plain = html.replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, "");
  for (const [token] of plain.matchAll(/<svg[\s\S]*?<\/svg>|<[^>]+>|[^<]+/g)) {
    if (!token.startsWith("<")) {
      words += unescaped(token);
    } else if (token.startsWith("<svg")) {
      found.push(...labelsIn(token));
    } else {
      const name = /^<\/?(\w+)/.exec(token)?.[1]?.toLowerCase() ?? "";
      if (BLOCKS.test(name)) flush(name);
      if (name === "tr") kind = token.startsWith("</") ? "text" : "row";
      if (/^(t[dh]|span)$/.test(name)) words += " ";
      for (const [, said] of token.matchAll(SAID)) {
        found.push({ kind: "property", where, text: unescaped(said ?? "") });
      }
    }
  }
  flush("");
  return found;
}
