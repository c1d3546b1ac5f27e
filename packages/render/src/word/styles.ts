import {
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from "docx";
import { palette } from "../chart/index.ts";

/** A colour as Word writes it, without the sharp. */
export function hex(colour: string): string {
  return colour.slice(1);
}

const AUTO = LineRuleType.AUTO;

type Spacing = { readonly before?: number; readonly after: number; readonly line?: number };

function spacing({ before = 0, after, line = 264 }: Spacing) {
  return { before, after, line, lineRule: AUTO };
}

/** The panel of a story: identical borders on each paragraph make Word draw one panel round them all. */
const panel = {
  shading: { type: ShadingType.CLEAR, fill: hex(palette.voiceTint), color: "auto" },
  indent: { left: 200, right: 200 },
  border: Object.fromEntries(
    (["top", "left", "right", "bottom"] as const).map((side) => [
      side,
      {
        style: BorderStyle.SINGLE,
        size: 4,
        space: side === "top" || side === "bottom" ? 6 : 10,
        color: hex(palette.voiceTint),
      },
    ]),
  ),
};

function bar(side: "left" | "top", colour: string, size: number) {
  return { [side]: { style: BorderStyle.SINGLE, size, space: side === "left" ? 8 : 6, color: hex(colour) } };
}

function style(
  id: string,
  run: IParagraphStyleOptions["run"],
  paragraph: IParagraphStyleOptions["paragraph"],
): IParagraphStyleOptions {
  const name = id.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ");
  return {
    id,
    name,
    basedOn: "Normal",
    next: "Normal",
    quickFormat: true,
    run: run ?? {},
    paragraph: paragraph ?? {},
  };
}

const soft = hex(palette.soft);
const figure = hex(palette.figure);
const voice = hex(palette.voice);
const small = { size: 18, color: soft };

const heading = (size: number, color: string, space: Spacing) => ({
  run: { size, bold: true, color },
  paragraph: { spacing: spacing(space), keepNext: true, keepLines: true },
});

/** The document's styles, by the names a person meets in Word. */
export function stylesFor(font: string): IStylesOptions {
  const document = {
    run: { font, size: 21, color: hex(palette.ink), language: { value: "en-GB" } },
    paragraph: { spacing: spacing({ after: 110 }) },
  };
  const [one, two, three] = [
    heading(52, figure, { before: 260, after: 140, line: 240 }),
    heading(38, figure, { before: 560, after: 140, line: 240 }),
    heading(24, hex(palette.ink), { after: 60, line: 250 }),
  ];
  const named = (base: typeof one) => ({ run: { ...base.run, font }, paragraph: base.paragraph });
  return {
    default: { document, heading1: named(one), heading2: named(two), heading3: named(three) },
    paragraphStyles: [
      style("Masthead", small, {
        spacing: spacing({ after: 60 }),
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 6, color: hex(palette.rule) } },
      }),
      style(
        "Notice",
        { size: 18 },
        {
          spacing: spacing({ before: 160, after: 60 }),
          indent: { left: 200 },
          border: bar("left", palette.aim, 18),
        },
      ),
      style("Standfirst", { size: 25 }, { spacing: spacing({ after: 100, line: 270 }) }),
      style("Summary", { size: 23, color: soft }, { spacing: spacing({ after: 240, line: 276 }) }),
      style("Small", small, { spacing: spacing({ after: 100 }) }),
      style("Contact", small, { spacing: spacing({ before: 400, after: 0 }) }),
      style("Foot", { size: 17, color: soft }, { spacing: spacing({ after: 0 }) }),
      style("Standing", undefined, { spacing: spacing({ after: 20 }), keepLines: true }),
      style("KpiName", { size: 18, color: figure }, { spacing: spacing({ after: 30 }), keepNext: true }),
      style("Status", small, {
        spacing: spacing({ before: 30, after: 110 }),
        indent: { left: 240, hanging: 240 },
        keepLines: true,
      }),
      style("Comment", undefined, {
        spacing: spacing({ before: 60, after: 0 }),
        indent: { left: 200 },
        border: bar("left", palette.rule, 12),
      }),
      style("CommentBy", small, {
        spacing: spacing({ after: 110 }),
        indent: { left: 200 },
        border: bar("left", palette.rule, 12),
      }),
      style("ChartTitle", { bold: true }, { spacing: spacing({ before: 120, after: 20 }), keepNext: true }),
      style("ChartSubtitle", small, { spacing: spacing({ after: 60 }), keepNext: true }),
      style("Chart", undefined, { spacing: spacing({ before: 40, after: 200, line: 240 }) }),
      style(
        "StoryLabel",
        { size: 18, bold: true, color: voice },
        { ...panel, spacing: spacing({ before: 60, after: 0 }), keepNext: true },
      ),
      style("StoryText", undefined, { ...panel, spacing: spacing({ after: 60 }) }),
      style(
        "PullQuote",
        { size: 30, bold: true, color: voice },
        { ...panel, spacing: spacing({ before: 80, after: 80, line: 252 }), keepLines: true },
      ),
      style("StoryNote", small, { ...panel, spacing: spacing({ after: 200 }) }),
      style(
        "Voice",
        { size: 23, bold: true, color: voice },
        {
          spacing: spacing({ before: 160, after: 20 }),
          indent: { left: 200 },
          border: bar("left", palette.voice, 20),
          keepLines: true,
        },
      ),
      style("VoiceBy", small, {
        spacing: spacing({ after: 20 }),
        indent: { left: 200 },
        border: bar("left", palette.voice, 20),
      }),
      style("VoiceAnswer", undefined, {
        spacing: spacing({ after: 160 }),
        indent: { left: 200 },
        border: bar("left", palette.voice, 20),
      }),
      style("Listed", undefined, {
        spacing: spacing({ before: 80, after: 0 }),
        border: bar("top", palette.rule, 4),
        keepNext: true,
        keepLines: true,
      }),
      style(
        "TableTitle",
        { bold: true, size: 18 },
        { spacing: spacing({ before: 120, after: 60 }), keepNext: true },
      ),
      style("Cell", { size: 17 }, { spacing: spacing({ after: 0, line: 250 }) }),
      style("TOC2", { color: figure, size: 19 }, { spacing: spacing({ after: 20 }) }),
    ],
  };
}

/** The panel's own form, for a heading inside it. */
export const storyPanel = panel;
