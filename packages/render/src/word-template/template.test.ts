import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, test } from "vitest";
import { charts, type Report } from "@quarterlight/core/report";
import { plainSample, rich } from "../sample/index.ts";
import { carriedFacts } from "../word/carried-facts.ts";
import { toWord } from "../word/index.ts";
import { opened, wordsOf } from "../word/opened.ts";
import { textWidth } from "../word/paper.ts";
import { COUNCILS, edited, packed } from "./councils.fixture.ts";
import { missedStyles, readTemplate, type Template } from "./index.ts";
import { relationsIn } from "./relations.ts";

const png = () => Promise.resolve(new Uint8Array([1]));

function templateIn(bytes: Uint8Array): Template {
  const read = readTemplate(bytes);
  if (!read.ok) throw new Error(`refused: ${read.refusal.kind}`);
  return read.template;
}

const small: Report = { ...plainSample, masthead: { ...plainSample.masthead, draft: "Draft" } };
const foot = ["Draft", small.masthead.edition, small.masthead.partnership, small.masthead.period]
  .filter((part) => part !== "")
  .join(", ");

/** The report in no template. */
const unclad = toWord(small, { png });

/** The texts of every paragraph, in order. */
function paragraphs(docx: Uint8Array): readonly string[] {
  return wordsOf(docx)
    .split("\n")
    .map((text) => text.trim())
    .filter(Boolean);
}

describe.each(Object.entries(COUNCILS))("a report in a template with %s", (name, document) => {
  let bytes = new Uint8Array();
  let template: Template | undefined;
  let docx = new Uint8Array();
  let own: readonly string[] = [];
  const read = (path: string) => opened(docx)(path);
  const all = (xml: string, found: RegExp) => [...xml.matchAll(found)].map(([, said = ""]) => said);
  beforeAll(async () => {
    bytes = new Uint8Array(await packed(document));
    template = templateIn(bytes);
    docx = new Uint8Array(await toWord(small, { png, template }));
    own = paragraphs(await unclad);
  });

  test("is sound: every part is XML whose names all mean something", () => {
    const faults: string[] = [];
    const parts = Object.entries(unzipSync(docx)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
    for (const [path, part] of parts) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", ({ message }) => void faults.push(`${path}: ${message}`));
      parser.write(strFromU8(part)).close();
    }
    expect(faults).toEqual([]);
    expect(parts.length).toBeGreaterThan(8);
  });

  test("holds all that the report says, in its order, and of the template’s text only what is about a marker", () => {
    const texts = paragraphs(docx);
    const withoutPages = (text: string) => text.replace(/\d+$/, "");
    const start = name.includes("marker") ? 1 : 0;
    expect(texts.slice(start, start + own.length).map(withoutPages)).toEqual(own.map(withoutPages));
    expect(texts[0] === "Before the report").toBe(start === 1);
    expect(texts.includes("After")).toBe(start === 1);
    expect(texts.join()).not.toContain("of old");
  });

  test("points to nothing that is not there, and holds nothing that nothing points to", () => {
    const files = unzipSync(docx);
    const types = read("[Content_Types].xml");
    const reached = new Set<string>();
    const visit = (part: string) => {
      for (const { target, isOutside } of relationsIn(files, part)) {
        if (isOutside || reached.has(target)) continue;
        expect(Object.keys(files)).toContain(target);
        reached.add(target);
        visit(target);
      }
    };
    visit("");
    const parts = Object.keys(files).filter((path) => !path.endsWith(".rels") && !path.startsWith("["));
    expect(parts.filter((path) => !reached.has(path))).toEqual([]);
    const ending = (path: string) => path.slice(path.lastIndexOf(".") + 1);
    const untyped = parts.filter(
      (path) => !types.includes(`"/${path}"`) && !types.includes(`Extension="${ending(path)}"`),
    );
    expect(untyped).toEqual([]);
    const known = new Set(relationsIn(files, "word/document.xml").map(({ id }) => id));
    const named = all(read("word/document.xml"), /\sr:(?:embed|link|id)="([^"]+)"/g);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(known).size).toBe(relationsIn(files, "word/document.xml").length);
  });

  test("names only styles it has, each name once, and the template’s own stand as they were", () => {
    const styles = read("word/styles.xml");
    const ids = all(styles, /w:styleId="([^"]+)"/g);
    const names = all(styles, /<w:name w:val="([^"]+)"/g).map((said) => said.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
    const used = all(
      read("word/document.xml") + styles,
      /<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]+)"/g,
    );
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    for (const style of opened(bytes)("word/styles.xml").match(/<w:style [\s\S]*?<\/w:style>/g) ?? []) {
      expect(styles).toContain(style);
    }
  });

  test("hangs its lists on lists that are there, shapes before lists", () => {
    const numbering = read("word/numbering.xml");
    const lists = all(numbering, /<w:num [^>]*w:numId="(\d+)"/g);
    const shapes = all(numbering, /<w:abstractNum [^>]*w:abstractNumId="(\d+)"/g);
    expect(new Set(lists).size).toBe(lists.length);
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(all(numbering, /<w:abstractNumId w:val="(\d+)"/g).filter((id) => !shapes.includes(id))).toEqual(
      [],
    );
    const hung = all(read("word/document.xml") + read("word/styles.xml"), /<w:numId w:val="(\d+)"/g);
    expect(hung.filter((id) => !lists.includes(id))).toEqual([]);
    expect(numbering.lastIndexOf("<w:abstractNum ")).toBeLessThan(numbering.indexOf("<w:num "));
  });

  test("counts bookmarks and pictures without meeting the template’s", () => {
    const text = read("word/document.xml");
    for (const found of [/<w:bookmarkStart [^>]*w:id="(\d+)"/g, /<wp:docPr [^>]*?id="(\d+)"/g]) {
      const ids = all(text, found);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(all(text, /<w:bookmarkStart [^>]*w:id="(\d+)"/g).toSorted()).toEqual(
      all(text, /<w:bookmarkEnd [^>]*w:id="(\d+)"/g).toSorted(),
    );
  });

  test("says at the foot of every page for whom it is, and which page it is once", () => {
    const text = read("word/document.xml");
    const section = [...text.matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)][0]?.[0] ?? "";
    const kinds = ["default", ...(section.includes("<w:titlePg/>") ? ["first"] : [])];
    const relations = relationsIn(unzipSync(docx), "word/document.xml");
    for (const kind of kinds) {
      const id = new RegExp(`<w:footerReference [^>]*w:type="${kind}"[^>]*r:id="([^"]+)"`).exec(section)?.[1];
      const path = relations.find((each) => each.id === id)?.target ?? "";
      expect(read(path).split(foot)).toHaveLength(2);
    }
    const feet = Object.keys(unzipSync(docx)).filter((path) => /^word\/footer[^/]*\.xml$/.test(path));
    expect(feet.map(read).join("")).toMatch(/>\s*PAGE\s*</);
  });

  test("is as wide as the template’s text", () => {
    const room = textWidth(template?.paper ?? { width: 0, height: 0, margin: MARGIN });
    const text = read("word/document.xml");
    const pictures = all(text, /<wp:extent cx="(\d+)"/g).map((size) => Number(size) / 635);
    expect(Math.max(...pictures)).toBeLessThanOrEqual(room + 30);
    const tables = all(text, /<w:tblW [^>]*w:w="(\d+)"/g).map(Number);
    for (const width of tables) expect(width).toBeLessThanOrEqual(room);
    expect(Math.max(...tables)).toBeGreaterThan(room - 30);
  });

  test("tells of the report, not of who made the template", () => {
    const core = read("docProps/core.xml");
    expect(core).toContain(small.masthead.period);
    expect(
      Object.keys(unzipSync(docx))
        .map((path) => (path.endsWith("xml") ? read(path) : ""))
        .join(),
    ).not.toContain("A clerk");
  });
});

const MARGIN = { top: 0, right: 0, bottom: 0, left: 0, header: 0, footer: 0 };

describe("a template", async () => {
  const letter = await packed(COUNCILS["a letter with its own text"]);

  test("says which styles it has not got", () => {
    const missed = missedStyles(templateIn(letter));
    expect(missed).toContain("Verdict");
    expect(missed).not.toContain("List Bullet");
    expect(missed).not.toContain("Heading 2");
    expect(missed.length).toBeGreaterThan(20);
  });

  test("gives a list its own form, and a name that is taken by another style is not taken again", async () => {
    const docx = await toWord(rich, { png, template: templateIn(letter) });
    const read = opened(docx);
    expect(read("word/document.xml")).toContain('<w:pStyle w:val="Aufzhlungszeichen"/>');
    expect(read("word/document.xml")).toContain('<w:pStyle w:val="ReportVerdict"/>');
    expect(read("word/document.xml").match(/<wp:docPr [^>]*descr="/g)).toHaveLength(charts(rich).length);
  });

  test("that is a template of Word’s makes a document", async () => {
    const dotx = edited(letter, "[Content_Types].xml", (xml) =>
      xml.replace("document.main+xml", "template.main+xml"),
    );
    const docx = await toWord(small, { png, template: templateIn(dotx) });
    expect(opened(docx)("[Content_Types].xml")).not.toContain("template.main");
  });

  test("makes the same bytes again", async () => {
    const marked = await packed(COUNCILS["a letter with a marker"]);
    const once = await toWord(small, { png, template: templateIn(marked) });
    expect(Buffer.compare(await toWord(small, { png, template: templateIn(marked) }), once)).toBe(0);
  });

  test("makes no report that reaches for something elsewhere, or asks to be updated", async () => {
    const relation =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///S:/old.dotm" TargetMode="External"/></Relationships>';
    const settings = edited(letter, "word/settings.xml", (xml) =>
      xml.replace(
        "<w:defaultTabStop",
        '<w:attachedTemplate r:id="rId1"/><w:updateFields w:val="true"/><w:defaultTabStop',
      ),
    );
    const docx = await toWord(small, {
      png,
      template: templateIn(edited(settings, "word/_rels/settings.xml.rels", () => relation)),
    });
    const read = opened(docx);
    expect(read("word/settings.xml")).not.toMatch(/attachedTemplate|updateFields/);
    expect(read("word/_rels/settings.xml.rels")).not.toContain("old.dotm");
  });
});

test("a report in a template that is itself a report of ours carries its own facts, and no other's", async () => {
  const before = await toWord(small, { png, facts: '{"said":"before & <after>"}' });
  expect(carriedFacts(before)).toBe('{"said":"before & <after>"}');
  const docx = await toWord(small, { png, template: templateIn(before), facts: '{"said":"now"}' });
  expect(carriedFacts(docx)).toBe('{"said":"now"}');
  expect(Object.keys(unzipSync(docx)).filter((path) => path.startsWith("customXml/"))).toHaveLength(3);
  expect(paragraphs(docx).slice(0, 5)).toEqual(paragraphs(await unclad).slice(0, 5));
});
