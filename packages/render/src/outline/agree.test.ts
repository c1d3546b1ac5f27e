import { afterAll, describe, expect, test } from "vitest";
import { toHtml } from "../html/index.ts";
import { nativeHere, wasmHere } from "../pdf/engines.ts";
import { toPdf } from "../pdf/index.ts";
import { wordsIn } from "../pdf/reading.ts";
import { figtree } from "../sample/figtree.ts";
import { plainSample, rich } from "../sample/index.ts";
import { painter } from "../sample/resvg.ts";
import { said } from "../sample/said.ts";
import { toWord } from "../word/index.ts";
import { wordsOf } from "../word/opened.ts";

const { png, close } = painter();
const engine = nativeHere() ?? wasmHere();
afterAll(close);

/** Lines and pages break where they will, and words may be divided: only the letters count. */
function letters(text: string): string {
  return text.replaceAll(/[\s\u00AD\u200B]/g, "");
}

function withoutTags(html: string): string {
  return html
    .slice(html.indexOf("<body"))
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, "")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

describe.each([
  ["rich", rich],
  ["plain", plainSample],
] as const)(
  "everything the %s report says",
  async (_, report) => {
    const pieces = said(report);
    const formats = [
      ["HTML", withoutTags(toHtml(report, figtree("woff2")))],
      ["Word", wordsOf(await toWord(report, { png, fonts: figtree("truetype") }))],
      ["PDF", wordsIn(await toPdf(report, engine))],
    ] as const;

    test("is a good deal", () => {
      expect(pieces.length).toBeGreaterThan(50);
    });

    test.each(formats)("is said in %s", (__, text) => {
      const all = letters(text);
      expect(pieces.filter((piece) => !all.includes(letters(piece)))).toEqual([]);
    });
  },
  60_000,
);
