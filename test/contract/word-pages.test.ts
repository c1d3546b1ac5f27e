import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Register } from "@quarterlight/core/register";
import { type Report, buildReport, chapters, choosePeriod } from "@quarterlight/core/report";
import { PAPER_FACES, fileName, unpackWoff } from "@quarterlight/render/fonts";
import { toWord } from "@quarterlight/render/word";
import { readTemplate } from "@quarterlight/render/word-template";
import { templateBytes } from "@quarterlight/template/workbook";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { CAN_SET, type SetPage, pagesOfWord } from "../support/printed-word.ts";
import { examplePictures } from "../support/example-pictures.ts";
import { registerFrom } from "../support/real-file.ts";

const require = createRequire(join(dirname(import.meta.dirname), "../packages/render/package.json"));
const fonts = PAPER_FACES.map((face) => {
  const path = require.resolve(`@fontsource/figtree/files/${fileName(face, "woff")}`);
  return { ...face, bytes: unpackWoff(readFileSync(path)) };
});

/** A picture's place is what counts here, not what is in it. */
const png = () => Promise.resolve(new Uint8Array());

/** Where the text of a page of A4 stands, in points from its top. */
const AREA = { top: 39, foot: 799 };

function reportOf(register: Register): Report {
  const choice = choosePeriod(register);
  if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
  const { audience, date } = register.settings;
  return buildReport(register, { period: choice.period, audience, date, pictures: examplePictures }).report;
}

const report = reportOf(await registerFrom("worked-example.xlsx", await templateBytes("example")));

function documentOf(docx: Uint8Array): string {
  return strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array());
}

function textsOf(xml: string, found: RegExp): readonly string[] {
  return [...xml.matchAll(found)].map(([whole]) =>
    whole
      .replaceAll(/<w:instrText[\s\S]*?<\/w:instrText>/g, "")
      .replaceAll(/<\/w:p>|<w:tab\/>/g, " ")
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&")
      .replaceAll("\u00A0", " ")
      .trim(),
  );
}

const HEADINGS =
  /<w:p><w:pPr><w:pStyle w:val="(?:Heading\d|PageHeading|CardHeading|IndicatorHeading|Caption)"\/>[\s\S]*?<\/w:p>/g;

/** The page on which each chapter begins, as the document was set. */
function beginnings(pages: readonly SetPage[]): readonly number[] {
  let from = 2;
  return chapters(report).map(({ title }) => {
    const page = pages.findIndex(({ lines }, order) => order >= from && lines.includes(title));
    from = Math.max(from, page);
    return page + 1;
  });
}

/** The pages that the contents name. */
function named(xml: string): readonly number[] {
  return textsOf(xml, /<w:p><w:pPr><w:pStyle w:val="TOC2"\/>[\s\S]*?<\/w:p>/g).map((entry) =>
    Number(/(\d+)$/.exec(entry)?.[1]),
  );
}

/**
 * What the contents name otherwise than LibreOffice sets it. A heading that falls on the very edge of a page may stand a
 * page on: the numbers are Word's, which sets a line here and there otherwise. That may happen twice.
 */
function apart(said: readonly number[], set: readonly number[]): readonly (readonly [number, number])[] {
  const others = set
    .map((page, order) => [said[order] ?? 0, page] as const)
    .filter(([one, other]) => one !== other);
  const isEdge = others.length <= 2 && others.every(([one, other]) => Math.abs(one - other) === 1);
  return isEdge && said.length === set.length ? [] : others;
}

describe.skipIf(!CAN_SET)(
  "the worked example’s Word file, set by LibreOffice (skipped without LibreOffice and poppler)",
  () => {
    let xml = "";
    let pages: readonly SetPage[] = [];
    beforeAll(async () => {
      const docx = await toWord(report, { png, fonts });
      xml = documentOf(docx);
      pages = pagesOfWord(docx, AREA);
    });

    test("is at most sixteen pages, the summary two of them", () => {
      expect(pages.length).toBeLessThanOrEqual(16);
      expect(beginnings(pages)[0]).toBe(3);
    });

    test("begins each chapter on the page that the contents name", () => {
      expect(apart(named(xml), beginnings(pages))).toEqual([]);
    });

    test("leaves no heading alone at the foot of a page", () => {
      const headings = textsOf(xml, HEADINGS);
      const last = pages.slice(0, -1).map(({ lines }) => lines.at(-1) ?? "");
      expect(
        last.filter((line) =>
          headings.some((heading) => heading === line || (line.length > 8 && heading.endsWith(line))),
        ),
      ).toEqual([]);
    });

    test("breaks no word in a cell", () => {
      const bare = (word: string) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
      const set = new Set(pages.flatMap(({ words }) => [...words].map(bare)));
      const cells = textsOf(xml, /<w:tc>[\s\S]*?<\/w:tc>/g)
        .flatMap((cell) => cell.split(/\s+/))
        .map(bare);
      expect(cells.length).toBeGreaterThan(500);
      expect(cells.filter((word) => word !== "" && !set.has(word))).toEqual([]);
    });

    test("leaves less than a fifth of a page white at its foot, but for the last", () => {
      const white = pages.slice(0, -1).map((page, order) => [order + 1, Math.round(page.white * 100)]);
      expect(white.filter(([, share = 0]) => share >= 20)).toEqual([]);
    });
  },
);

describe.skipIf(!CAN_SET)("in a council’s template (skipped without LibreOffice and poppler)", () => {
  test("it is set on the council’s page with its header, its contents right, and every word of the report", async () => {
    const letter = withHeader(await toWord({ ...report, sections: [] }, { png }));
    const read = readTemplate(letter);
    if (!read.ok) throw new Error(read.refusal.kind);
    const docx = await toWord(report, { png, template: read.template });
    const pages = pagesOfWord(docx, { top: 60, foot: 776 });
    expect(pages.every(({ lines }) => lines[0] === "The council’s own header")).toBe(true);
    expect(apart(named(documentOf(docx)), beginnings(pages))).toEqual([]);
    const parted = (text: string) => text.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
    const set = new Set(pages.flatMap(({ lines }) => lines.flatMap(parted)));
    const said = textsOf(documentOf(docx), /<w:p>[\s\S]*?<\/w:p>/g).flatMap(parted);
    expect(said.length).toBeGreaterThan(2000);
    expect(said.filter((word) => !set.has(word))).toEqual([]);
  });
});

/** A report of ours with wider margins, a header and another typeface: a document like one that a council has. */
function withHeader(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const edit = (path: string, change: (xml: string) => string) =>
    strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const header = `<w:hdr ${space}><w:p><w:r><w:t>The council’s own header</w:t></w:r></w:p></w:hdr>`;
  const relation =
    '<Relationship Id="theirs" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header9.xml"/>';
  const type =
    '<Override PartName="/word/header9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>';
  return zipSync({
    ...files,
    "word/header9.xml": strToU8(header),
    "word/_rels/document.xml.rels": edit("word/_rels/document.xml.rels", (xml) =>
      xml.replace("</Relationships>", `${relation}</Relationships>`),
    ),
    "[Content_Types].xml": edit("[Content_Types].xml", (xml) => xml.replace("</Types>", `${type}</Types>`)),
    "word/document.xml": edit("word/document.xml", (xml) =>
      xml
        .replace(/<w:sectPr[^>]*>/, '$&<w:headerReference w:type="default" r:id="theirs"/>')
        .replace(
          /<w:pgMar [^>]*>/,
          '<w:pgMar w:top="1400" w:right="1200" w:bottom="1400" w:left="1200" w:header="600" w:footer="600" w:gutter="0"/>',
        ),
    ),
  });
}
