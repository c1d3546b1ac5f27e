import { chapters, charts } from "@quarterlight/core/report";
import { unzipSync } from "fflate";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { figtree } from "../sample/figtree.ts";
import { awkwardSample, plainSample, rich } from "../sample/index.ts";
import { painter } from "../sample/resvg.ts";
import { printedInWord } from "../finished/word.ts";
import { toWord } from "./index.ts";
import { opened, wordsOf } from "./opened.ts";

const { png, close } = painter();
const fonts = figtree("truetype");

afterAll(close);
afterEach(() => vi.useRealTimers());

describe.each([
  ["rich", rich],
  ["plain", plainSample],
  ["awkward", awkwardSample],
] as const)("the %s report in Word", async (_, report) => {
  const docx = await toWord(report, { png, fonts });
  const read = opened(docx);
  const document = read("word/document.xml");

  test("has its title, its language and the day of the report", () => {
    const core = read("docProps/core.xml");
    expect(core).toMatch(/<dc:title>[^<]+/);
    expect(read("word/styles.xml")).toContain('w:lang w:val="en-GB"');
    expect(core).toContain(
      report.masthead.isoDate === "" ? "1980-01-01T00:00:00Z" : `${report.masthead.isoDate}T00:00:00Z`,
    );
  });

  test("has headings in order, one of them the first", () => {
    const levels = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"/g)].map((found) => Number(found[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test("has headings without the numbers of a list, which its contents would have to show", () => {
    const paragraphs = [...document.matchAll(/<w:pPr>[\s\S]*?<\/w:pPr>/g)].map(([properties]) => properties);
    const styles = [...read("word/styles.xml").matchAll(/<w:style [\s\S]*?<\/w:style>/g)].map(
      ([each]) => each,
    );
    const headings = [...paragraphs, ...styles].filter((each) =>
      /<w:(?:pStyle w:val|style [^>]*w:styleId)="(?:Heading|Normal|Title)\d?"/.test(each),
    );
    expect(headings.length).toBeGreaterThan(3);
    expect(headings.filter((each) => each.includes("<w:numPr"))).toEqual([]);
  });

  test("has a picture in line for each chart, with alternative text that carries the message", () => {
    const pictures = [...document.matchAll(/<wp:docPr ([^>]*)>/g)].map((found) => found[1] ?? "");
    const told = pictures.filter((picture) => picture.includes("descr="));
    const short = new Set(report.sections.flatMap((section) => section.short.map(({ chart }) => chart?.id)));
    expect(told).toHaveLength(charts(report).filter(({ id }) => !short.has(id)).length);
    for (const picture of told) expect(picture).toMatch(/descr="[^"]{20,}"/);
    const signs = document.match(/<adec:decorative [^>]*val="(?:1|true)"/g) ?? [];
    expect(signs).toHaveLength(pictures.length - told.length);
    expect(document).not.toContain("<wp:anchor");
  });

  test("has tables with a title and one header row that is repeated, and rows that stay whole", () => {
    const tables = [...document.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) => table);
    const { sections, summary } = report;
    const indicators = sections.flatMap(({ glance, watch }) => [glance ?? [], watch ?? []].flat());
    const cards = summary.changes.items.length === 2 ? 1 : 0;
    expect(tables.length).toBe(indicators.length + (summary.missed.items.length > 0 ? 1 : 0) + cards);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader( w:val="(true|on|1)")? ?\/?>/g)).toHaveLength(1);
      expect(table).toMatch(
        /<w:tblStyle w:val="Report(?:Table|Columns)"\/>[\s\S]*<w:tblCaption w:val="[^"]{8,}"\/>/,
      );
      const rows = table.match(/<w:tr>/g) ?? [];
      expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
    }
    expect(document).not.toMatch(/<w:vMerge|<w:gridSpan/);
  });

  test("has no empty paragraph that stands for space", () => {
    const text = document.replaceAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g, "");
    const empty = [...text.matchAll(/<w:p(?: [^>]*)?>([\s\S]*?)<\/w:p>/g)].filter(
      ([, inner]) =>
        inner !== undefined &&
        // The end of the contents' field stands in a paragraph of its own, as Word writes it.
        !/<w:t[ >]|<w:drawing|"end"/.test(inner) &&
        inner.replace(/<w:pPr>[\s\S]*<\/w:pPr>/, "") !== "",
    );
    expect(empty.map(([paragraph]) => paragraph)).toEqual([]);
  });

  test("has a bookmark of its own on each paragraph that is no row of figures", () => {
    const names = [...document.matchAll(/<w:bookmarkStart [^>]*w:name="(_Q[^"]*)"/g)].map(
      ([, name = ""]) => name,
    );
    const paragraphs = document
      .replaceAll(/<w:tbl>(?:(?!<w:tblStyle w:val="ReportColumns")[\s\S])*?<\/w:tbl>/g, "")
      .match(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g);
    const worded = (paragraphs ?? []).filter((paragraph) => /<w:t[ >]/.test(paragraph));
    expect(worded.length).toBeGreaterThan(20);
    expect(worded.filter((paragraph) => paragraph.match(/w:name="_Q/g)?.length !== 1)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 40 || !/^\w+$/.test(name))).toEqual([]);
  });

  test("has contents that lead to bookmarks and that Word need not ask to update", () => {
    const anchors = [...document.matchAll(/w:anchor="([^"]+)"/g)].map((found) => found[1]);
    const marks = new Set(
      [...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map((found) => found[1]),
    );
    expect(anchors.filter((anchor) => !marks.has(anchor))).toEqual([]);
    expect(anchors.length).toBeGreaterThanOrEqual(chapters(report).length);
    expect(document + read("word/settings.xml")).not.toMatch(/updateFields|w:dirty/);
  });

  test("has one field of contents that names each chapter with its page", () => {
    expect(document.match(/<w:instrText[^>]*>TOC /g)).toHaveLength(1);
    const entries = [...document.matchAll(/<w:pStyle w:val="TOC2"\/>[\s\S]*?<\/w:p>/g)].map(
      ([entry]) => entry,
    );
    const named = entries.map((entry) => /<w:t [^>]*>([^<]*)/.exec(entry)?.[1]);
    expect(named).toEqual(chapters(report).map(({ title }) => escaped(title)));
    const pages = entries.map((entry) =>
      Number(/"separate"\/><w:t [^>]*>(\d+)<\/w:t><w:fldChar/.exec(entry)?.[1]),
    );
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
  });

  test("is one upright section with one foot", () => {
    expect(document.match(/<w:sectPr/g)).toHaveLength(1);
    expect(document).not.toMatch(/orient="landscape"|<w:cols [^>]*num="[2-9]/);
    expect(Object.keys(unzipSync(docx)).filter((path) => /^word\/(?:footer|header)\d/.test(path))).toEqual([
      "word/footer1.xml",
    ]);
  });

  test("has no form in its text that a style could give", () => {
    const forms = /<w:(?:b|i|color|sz|rFonts|shd|pBdr|spacing|ind|numPr)(?: [^>]*)?\/?>/g;
    expect(document.match(forms)).toBeNull();
  });

  test("uses styles that it has, and that all have the names a person meets", () => {
    const held = new Map(
      [...read("word/styles.xml").matchAll(/w:styleId="([^"]+)"[^>]*><w:name w:val="([^"]+)"/g)].map(
        ([, id = "", name = ""]) => [id, name],
      ),
    );
    const used = [...document.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map(([, id = ""]) => id);
    expect(used.filter((id) => !held.has(id))).toEqual([]);
    expect([...held.values()].map((name) => name.toLowerCase())).toHaveLength(
      new Set([...held.values()].map((name) => name.toLowerCase())).size,
    );
  });

  test("counts its pages at the foot of each", () => {
    const footer = read("word/footer1.xml");
    expect(footer).toContain("NUMPAGES");
    expect(footer).toContain(report.masthead.period);
  });
});

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

test("the same report is the same bytes on another day, and after other reports", async () => {
  vi.useFakeTimers({ now: new Date("2020-02-29T23:59:00Z"), toFake: ["Date"] });
  const before = await toWord(rich, { png, fonts });
  vi.setSystemTime(new Date("2031-07-01T04:05:06Z"));
  await toWord(plainSample, { png });
  expect(Buffer.compare(await toWord(rich, { png, fonts }), before)).toBe(0);
});

test("the fonts in the document are Figtree behind their keys", async () => {
  const docx = await toWord(rich, { png, fonts });
  const keys = [...opened(docx)("word/fontTable.xml").matchAll(/w:fontKey="\{([^}]+)\}"/g)].map(
    (found) => found[1] ?? "",
  );
  expect(keys).toHaveLength(3);
  for (const [index, key] of keys.entries()) {
    const mask = (key.replaceAll("-", "").match(/../g) ?? [])
      .map((pair) => Number.parseInt(pair, 16))
      .toReversed();
    const hidden = unzipSync(docx)[`word/fonts/font${index + 1}.odttf`] ?? new Uint8Array(4);
    const start = [...hidden.subarray(0, 4)].map((byte, place) => byte ^ (mask[place] ?? 0));
    expect(start).toEqual([0, 1, 0, 0]);
  }
});

test("without fonts it is set in Arial", async () => {
  const docx = await toWord(plainSample, { png });
  expect(opened(docx)("word/styles.xml")).toContain("Arial");
  expect(wordsOf(docx)).toContain("This report is made from figures alone.");
});

test("a paragraph keeps its bookmark whatever its words become", async () => {
  const marksOf = async (report: typeof rich) =>
    printedInWord(await toWord(report, { png })).flatMap(({ mark, text }) =>
      mark === undefined ? [] : [[mark, text]],
    );
  const other = {
    ...rich,
    sections: rich.sections.map((section) => ({ ...section, aim: "Quite another aim, in other words." })),
  };
  const [before, after] = await Promise.all([marksOf(rich), marksOf(other)]);
  expect(after.map(([mark]) => mark)).toEqual(before.map(([mark]) => mark));
  const turned = after.filter(([, text], i) => text !== before[i]?.[1]);
  expect(turned.map(([, text]) => text)).toEqual(
    rich.sections.map(() => "Quite another aim, in other words."),
  );
});

test.each([
  ["a story, changes and tasks", rich.summary, 1],
  ["a story alone", { ...plainSample.summary, story: rich.summary.story }, 1],
  ["changes alone", { ...plainSample.summary, changes: rich.summary.changes }, 1],
  ["tasks alone", { ...plainSample.summary, next: rich.summary.next }, 1],
  [
    "nothing of these",
    {
      ...rich.summary,
      story: undefined,
      changes: plainSample.summary.changes,
      next: plainSample.summary.next,
    },
    0,
  ],
])(
  "after a summary with %s, the first chapter begins a page only where that is filled",
  async (_, summary, breaks) => {
    const document = opened(await toWord({ ...rich, summary }, { png, fonts }))("word/document.xml");
    expect(document.match(/<w:pageBreakBefore\/>/g) ?? []).toHaveLength(breaks);
  },
);
