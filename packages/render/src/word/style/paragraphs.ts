import { type IParagraphStyleOptions, TabStopType } from "docx";
import { palette } from "../../chart/index.ts";
import { hex } from "./colour.ts";
import { bar, panel, spacing, style } from "./make.ts";

const soft = hex(palette.soft);
const figure = hex(palette.figure);
const voice = hex(palette.voice);
const small = { size: 18, color: soft };

/** The styles of paragraphs, but for the headings; `width` is that of the text. */
export function paragraphs(width: number): readonly IParagraphStyleOptions[] {
  const tabs = { tabStops: [{ type: TabStopType.RIGHT, position: width }] };
  return [...frame(tabs), ...told(), ...people(), ...tables()];
}

type Tabs = { readonly tabStops: { type: typeof TabStopType.RIGHT; position: number }[] };

/** What stands about the report: who publishes, the contents, the foot of each page. */
function frame(tabs: Tabs): readonly IParagraphStyleOptions[] {
  return [
    style("Masthead", {
      run: small,
      paragraph: { ...tabs, spacing: spacing({ after: 60 }), border: bar("bottom", palette.figure, 12) },
    }),
    style("Notice", {
      run: { size: 18 },
      paragraph: {
        spacing: spacing({ before: 120, after: 60 }),
        indent: { left: 200 },
        border: bar("left", palette.aim, 18),
      },
    }),
    style("Subtitle", { run: { size: 24 }, paragraph: { spacing: spacing({ after: 100, line: 270 }) } }),
    style("TOCHeading", {
      name: "TOC Heading",
      run: { size: 22, bold: true, color: figure },
      paragraph: { spacing: spacing({ before: 160, after: 40 }), keepNext: true },
    }),
    style("TOC2", {
      name: "toc 2",
      run: { size: 19 },
      paragraph: { spacing: spacing({ after: 10, line: 250 }) },
    }),
    style("Contact", { run: small, paragraph: { spacing: spacing({ before: 400 }) } }),
    style("Footer", {
      name: "footer",
      run: { size: 17, color: soft },
      paragraph: { ...tabs, spacing: spacing({}) },
    }),
  ];
}

/** What is said of figures. */
function told(): readonly IParagraphStyleOptions[] {
  return [
    style("ListBullet", {
      paragraph: {
        numbering: { reference: "bullets", level: 0 },
        spacing: spacing({ after: 50 }),
        keepLines: true,
      },
    }),
    style("ListNumber", {
      paragraph: {
        numbering: { reference: "numbers", level: 0 },
        spacing: spacing({ after: 60 }),
        keepLines: true,
      },
    }),
    style("Aim", {
      run: { size: 23, color: soft },
      paragraph: { spacing: spacing({ after: 160, line: 270 }), keepNext: true },
    }),
    style("Small", { run: small, paragraph: { spacing: spacing({ after: 100 }) } }),
    style("Standing", { paragraph: { spacing: spacing({ after: 30 }), keepLines: true } }),
    style("KpiName", {
      run: { size: 18, color: figure },
      paragraph: { spacing: spacing({ before: 200, after: 20 }), keepNext: true },
    }),
    style("Verdict", {
      run: { size: 19 },
      paragraph: { spacing: spacing({ after: 50 }), keepNext: true, keepLines: true },
    }),
    style("Comment", {
      paragraph: {
        spacing: spacing({ before: 60 }),
        indent: { left: 200 },
        border: bar("left", palette.rule, 12),
        keepLines: true,
      },
    }),
    style("CommentBy", {
      run: small,
      paragraph: {
        spacing: spacing({ after: 110 }),
        indent: { left: 200 },
        border: bar("left", palette.rule, 12),
      },
    }),
    style("ChartTitle", {
      run: { bold: true },
      paragraph: { spacing: spacing({ before: 100, after: 10 }), keepNext: true },
    }),
    style("ChartSubtitle", { run: small, paragraph: { spacing: spacing({ after: 40 }), keepNext: true } }),
    style("Chart", { paragraph: { spacing: spacing({ before: 20, after: 120, line: 240 }) } }),
    style("Listed", {
      paragraph: {
        spacing: spacing({ before: 80 }),
        border: bar("top", palette.rule, 4),
        keepNext: true,
        keepLines: true,
      },
    }),
  ];
}

/** Stories, quotes and the answers to them. */
function people(): readonly IParagraphStyleOptions[] {
  const beside = { indent: { left: 200 }, border: bar("left", palette.voice, 20) };
  return [
    style("StoryLabel", {
      run: { size: 18, bold: true, color: voice },
      paragraph: { ...panel, spacing: spacing({ before: 120 }), keepNext: true },
    }),
    style("StoryTitle", {
      basedOn: "Heading3",
      paragraph: { ...panel, spacing: spacing({ after: 50 }), outlineLevel: 2 },
    }),
    style("StoryText", { paragraph: { ...panel, spacing: spacing({ after: 60 }), keepLines: true } }),
    style("IntenseQuote", {
      run: { size: 27, bold: true, color: voice },
      paragraph: {
        ...panel,
        spacing: spacing({ before: 40, after: 60, line: 252 }),
        keepLines: true,
        keepNext: true,
      },
    }),
    style("StoryNote", { run: small, paragraph: { ...panel, spacing: spacing({ after: 160 }) } }),
    style("Quote", {
      run: { size: 22, bold: true, color: voice },
      paragraph: { ...beside, spacing: spacing({ before: 120 }), keepLines: true, keepNext: true },
    }),
    style("QuoteBy", { run: small, paragraph: { ...beside, spacing: spacing({}), keepLines: true } }),
    style("QuoteAnswer", { paragraph: { ...beside, spacing: spacing({ after: 120 }), keepLines: true } }),
  ];
}

function tables(): readonly IParagraphStyleOptions[] {
  return [
    style("Caption", {
      name: "caption",
      run: { bold: true, size: 20 },
      paragraph: { spacing: spacing({ before: 120, after: 60 }), keepNext: true, keepLines: true },
    }),
    style("Cell", { run: { size: 18 }, paragraph: { spacing: spacing({ line: 245 }) } }),
    style("CellHead", { basedOn: "Cell", run: { size: 17, bold: true }, paragraph: { keepNext: true } }),
  ];
}
