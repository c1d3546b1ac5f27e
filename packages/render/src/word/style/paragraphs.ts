import { AlignmentType, type IParagraphStyleOptions, TabStopType } from "docx";
import { palette } from "../../chart/index.ts";
import { hex } from "./colour.ts";
import { bar, panel, spacing, style } from "./make.ts";

const soft = hex(palette.soft);
const figure = hex(palette.figure);
const voice = hex(palette.voice);
const small = { size: 17, color: soft };

/** The styles of paragraphs, but for the headings; `width` is that of the text. */
export function paragraphs(width: number): readonly IParagraphStyleOptions[] {
  const tabs = { tabStops: [{ type: TabStopType.RIGHT, position: width }] };
  return [...frame(tabs), ...headed(), ...told(), ...people(), ...tables()];
}

type Tabs = { readonly tabStops: { type: typeof TabStopType.RIGHT; position: number }[] };

/** What stands about the report: who publishes, the contents, the foot of each page. */
function frame(tabs: Tabs): readonly IParagraphStyleOptions[] {
  return [
    style("Logo", { paragraph: { spacing: spacing({ after: 60, line: 240 }) } }),
    style("MastheadOwner", { run: { size: 19 }, paragraph: { ...tabs, spacing: spacing({ line: 250 }) } }),
    style("Masthead", {
      run: { size: 18, color: soft },
      paragraph: {
        ...tabs,
        spacing: spacing({ after: 40, line: 250 }),
        border: bar("bottom", palette.figure, 18),
      },
    }),
    style("Notice", {
      run: { size: 16, color: soft },
      paragraph: { spacing: spacing({ before: 60, after: 0, line: 250 }) },
    }),
    style("TOCHeading", {
      name: "TOC Heading",
      run: { size: 20, bold: true, color: figure },
      paragraph: {
        spacing: spacing({ before: 80, after: 20 }),
        border: bar("top", palette.rule, 4),
        keepNext: true,
      },
    }),
    style("TOC2", { name: "toc 2", run: { size: 17 }, paragraph: { spacing: spacing({ line: 240 }) } }),
    // Looked up rather than read: as small as the tables.
    style("Method", { run: { size: 18 }, paragraph: { spacing: spacing({ after: 50, line: 250 }) } }),
    style("Contact", { run: small, paragraph: { spacing: spacing({ before: 300 }) } }),
    style("Footer", {
      name: "footer",
      run: { size: 16, color: soft },
      paragraph: { ...tabs, spacing: spacing({}) },
    }),
  ];
}

/** Headings beside those of chapters: each is like Word's own of its level, and the contents name none. */
function headed(): readonly IParagraphStyleOptions[] {
  return [
    style("PageHeading", {
      basedOn: "Heading2",
      run: { size: 24 },
      paragraph: { spacing: spacing({ before: 60, after: 20, line: 240 }), outlineLevel: 1 },
    }),
    style("CardHeading", {
      basedOn: "Heading3",
      run: { size: 20 },
      paragraph: { spacing: spacing({ before: 50, after: 10, line: 245 }), outlineLevel: 2 },
    }),
    style("IndicatorHeading", {
      basedOn: "Heading3",
      paragraph: {
        spacing: spacing({ before: 130, after: 20, line: 245 }),
        border: bar("top", palette.rule, 4),
        outlineLevel: 2,
      },
    }),
  ];
}

/** What is said of figures. */
function told(): readonly IParagraphStyleOptions[] {
  return [
    style("ListBullet", {
      paragraph: {
        numbering: { reference: "bullets", level: 0 },
        spacing: spacing({ after: 20, line: 250 }),
        keepLines: true,
      },
    }),
    style("SummaryList", {
      basedOn: "ListBullet",
      run: { size: 18 },
      paragraph: { spacing: spacing({ after: 20, line: 245 }) },
    }),
    style("ListNumber", {
      paragraph: {
        numbering: { reference: "numbers", level: 0 },
        spacing: spacing({ after: 40, line: 255 }),
        keepLines: true,
      },
    }),
    style("Aim", {
      run: { size: 22, color: soft },
      paragraph: { spacing: spacing({ after: 40 }), keepNext: true },
    }),
    style("Outcomes", { run: small, paragraph: { spacing: spacing({ after: 60 }), keepNext: true } }),
    style("Small", {
      run: { size: 16, color: soft },
      paragraph: { spacing: spacing({ after: 50, line: 250 }) },
    }),
    style("Standing", { paragraph: { spacing: spacing({ after: 20, line: 250 }), keepLines: true } }),
    style("Verdict", {
      run: { size: 19 },
      paragraph: { spacing: spacing({ after: 40 }), keepNext: true, keepLines: true },
    }),
    style("Gloss", { run: { color: soft }, paragraph: { spacing: spacing({ after: 40 }), keepLines: true } }),
    style("Source", {
      run: { size: 16, color: soft },
      paragraph: { spacing: spacing({ after: 40, line: 245 }) },
    }),
    style("Comment", {
      paragraph: {
        spacing: spacing({ before: 30, after: 40 }),
        indent: { left: 200, right: 400 },
        border: bar("left", palette.rule, 18),
        keepLines: true,
      },
    }),
    style("ChartTitle", {
      run: { size: 19, bold: true },
      paragraph: { spacing: spacing({ before: 60, line: 250 }), keepNext: true },
    }),
    style("ChartSubtitle", {
      run: { size: 16, color: soft },
      paragraph: { spacing: spacing({ after: 20, line: 250 }), keepNext: true },
    }),
    style("Chart", { paragraph: { spacing: spacing({ after: 50, line: 240 }) } }),
    style("Listed", { paragraph: { spacing: spacing({ before: 60 }), keepNext: true, keepLines: true } }),
  ];
}

/** Stories, quotes and the answers to them. */
function people(): readonly IParagraphStyleOptions[] {
  const beside = { indent: { left: 200 }, border: bar("left", palette.voice, 20) };
  return [
    style("StoryLabel", {
      run: { size: 18, bold: true, color: voice },
      paragraph: { ...panel, spacing: spacing({ before: 120, line: 250 }), keepNext: true },
    }),
    style("StoryCredit", {
      run: { size: 16, color: soft },
      paragraph: { ...panel, spacing: spacing({ line: 245 }), keepNext: true },
    }),
    style("StoryTitle", {
      basedOn: "Heading3",
      paragraph: { ...panel, spacing: spacing({ after: 30, line: 250 }), outlineLevel: 2 },
    }),
    style("StoryText", {
      paragraph: { ...panel, spacing: spacing({ after: 40, line: 255 }), keepLines: true, keepNext: true },
    }),
    style("IntenseQuote", {
      run: { size: 24, bold: true, color: voice },
      paragraph: {
        ...panel,
        spacing: spacing({ before: 20, after: 30, line: 250 }),
        keepLines: true,
        keepNext: true,
      },
    }),
    style("StoryNote", {
      run: { size: 16, color: soft },
      paragraph: { ...panel, spacing: spacing({ after: 140, line: 250 }) },
    }),
    style("Quote", {
      run: { bold: true, color: voice },
      paragraph: { ...beside, spacing: spacing({ before: 100 }), keepLines: true, keepNext: true },
    }),
    style("QuoteAnswer", { paragraph: { ...beside, spacing: spacing({ after: 100 }), keepLines: true } }),
  ];
}

/** Captions, and what stands in cells. */
function tables(): readonly IParagraphStyleOptions[] {
  const cell = { size: 17 };
  const head = { size: 16, bold: true, color: soft };
  const right = { alignment: AlignmentType.RIGHT };
  const space = { spacing: spacing({ line: 240 }) };
  return [
    style("Caption", {
      name: "caption",
      run: { bold: true, size: 20 },
      paragraph: { spacing: spacing({ before: 160, after: 40 }), keepNext: true, keepLines: true },
    }),
    style("Cell", { run: cell, paragraph: space }),
    style("CellNumber", { run: cell, paragraph: { ...space, ...right } }),
    style("CellHead", { run: head, paragraph: { ...space, keepNext: true } }),
    style("CellNumberHead", { run: head, paragraph: { ...space, ...right, keepNext: true } }),
    style("TableNote", {
      run: { size: 16, color: soft },
      paragraph: { spacing: spacing({ before: 40, after: 80, line: 250 }) },
    }),
  ];
}
