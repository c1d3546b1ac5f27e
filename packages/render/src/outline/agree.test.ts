import { afterAll, describe, expect, test } from "vitest";
import { type Report, charts, plain } from "@quarterlight/core/report";
import {
  licenceOf,
  printedInHtml,
  printedInPdf,
  printedInWord,
  unanswered,
  verdictsIn,
  verdictsOf,
} from "../finished/index.ts";
import { toHtml } from "../html/index.ts";
import { nativeHere, wasmHere } from "../pdf/engines.ts";
import { toPdf } from "../pdf/index.ts";
import { wordsIn } from "../pdf/reading.ts";
import { figtree } from "../sample/figtree.ts";
import { awkwardSample, plainSample, rich } from "../sample/index.ts";
import { painter } from "../sample/resvg.ts";
import { said } from "../sample/said.ts";
import { toWord } from "../word/index.ts";
import { wordsOf } from "../word/opened.ts";
import { originWords } from "./origin-words.ts";

const { png, close } = painter();
const engine = nativeHere() ?? wasmHere();
afterAll(close);

/** The three files of a report, made once. */
function made(report: Report) {
  const known = files.get(report) ?? make(report);
  files.set(report, known);
  return known;
}

const files = new Map<Report, ReturnType<typeof make>>();

async function make(report: Report) {
  return {
    html: toHtml(report, figtree("woff2")),
    word: await toWord(report, { png, fonts: figtree("truetype") }),
    pdf: await toPdf(report, engine),
  };
}

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
    const { html, word, pdf } = await made(report);
    const formats = [
      ["HTML", withoutTags(html)],
      ["Word", wordsOf(word)],
      ["PDF", wordsIn(pdf)],
    ] as const;

    const origins = report.sections.flatMap((section) => section.origins ?? []);

    test("is a good deal", () => {
      expect(pieces.length).toBeGreaterThan(50);
    });

    test.each(formats)("is said in %s", (format, text) => {
      const all = letters(text);
      // A row of words in Word has no room for a small picture of its series.
      const drawn = (piece: string) => format === "Word" && piece === "Over time";
      const beside = format === "HTML" ? origins.flatMap((each) => [each.name, originWords(each)]) : [];
      const sought = [...pieces, ...beside].filter((piece) => !drawn(piece));
      expect(sought.filter((piece) => !all.includes(letters(piece)))).toEqual([]);
    });
  },
  60_000,
);

describe.each([
  ["rich", rich],
  ["plain", plainSample],
  ["awkward", awkwardSample],
] as const)(
  "every number, judging word, verdict and alternative text of the %s report",
  async (_, report) => {
    const { html, word, pdf } = await made(report);
    const drawn = charts(report).map(({ id, alt }) => ({ id, alt: plain(alt) }));

    test.each([
      ["HTML", printedInHtml(html)],
      ["Word", printedInWord(word)],
      ["PDF", printedInPdf(pdf, drawn)],
    ])("in %s is one that the report prints there", (__, printed) => {
      expect(printed.length).toBeGreaterThan(30);
      expect(unanswered(printed, licenceOf(report))).toEqual([]);
      expect(verdictsIn(printed, report)).toEqual(verdictsOf(report));
      const readOut = new Set(
        printed.flatMap(({ kind, text }) => (kind === "alternative text" ? letters(text) : [])),
      );
      expect(drawn.map(({ alt }) => letters(alt)).filter((alt) => !readOut.has(alt))).toEqual([]);
    });
  },
  60_000,
);
