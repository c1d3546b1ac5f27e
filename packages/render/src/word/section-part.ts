import { type KpiBlock, plain, type Section, type StoryBlock, type Voice } from "@quarterlight/core/report";
import { HeadingLevel, Paragraph, type TextRun } from "docx";
import { palette } from "../chart/index.ts";
import { repeatsHeadline, words } from "../outline/index.ts";
import { chapterHeading, heading } from "./heading.ts";
import { type Pictures, titledChart } from "./picture.ts";
import { bold, paragraph, run, statusLine } from "./runs.ts";
import { across, inColumns, type Stretch } from "./stretch.ts";
import { hex, storyPanel } from "./styles.ts";

/** A priority or outcome: people first, the figures beside them, then what else is measured. */
export function sectionPart(section: Section, id: string, pictures: Pictures): readonly Stretch[] {
  return [
    {
      columns: 1,
      page: "new",
      blocks: [
        chapterHeading(id, section.title),
        ...(section.summary === "" ? [] : [paragraph("Summary", section.summary)]),
      ],
    },
    inColumns(2, [
      ...(section.story === undefined ? [] : storyBlocks(section.story)),
      ...section.voices.flatMap(voiceBlocks),
      ...section.kpis.flatMap((block) => kpiBlocks(block, pictures)),
    ]),
    across(...successes(section), ...others(section)),
  ];
}

/** A story of up to this many characters is kept in one column. */
const SHORT = 1400;

function storyBlocks(story: StoryBlock): readonly Paragraph[] {
  const keepNext = story.paragraphs.join("").length < SHORT;
  const by = story.attribution === "" ? [] : [bold(`${story.attribution}. `)];
  const note = [...by, ...(story.note === "" ? [] : [run(story.note)])];
  return [
    ...(story.label === "" ? [] : [kept("StoryLabel", keepNext, run(story.label))]),
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      ...storyPanel,
      spacing: { after: 60 },
      text: story.title,
    }),
    ...story.paragraphs.map((text) => kept("StoryText", keepNext, run(text))),
    ...(story.quote === "" ? [] : [kept("PullQuote", keepNext, run(`“${story.quote}”`))]),
    ...(note.length === 0 ? [] : [paragraph("StoryNote", ...note)]),
  ];
}

function kept(style: string, keepNext: boolean, ...children: readonly TextRun[]): Paragraph {
  return new Paragraph({ style, keepNext, children });
}

/** What a person said, who said it and the answer. */
export function voiceBlocks(voice: Voice): readonly Paragraph[] {
  return [
    kept("Voice", voice.by !== "" || voice.response !== "", run(`“${voice.text}”`)),
    ...(voice.by === "" ? [] : [kept("VoiceBy", voice.response !== "", run(voice.by))]),
    ...(voice.response === ""
      ? []
      : [kept("VoiceAnswer", false, bold(`${words.answer}:`), run(` ${voice.response}`))]),
  ];
}

function kpiBlocks(block: KpiBlock, pictures: Pictures): readonly Paragraph[] {
  const { chart, commentary } = block;
  const charted = chart !== undefined;
  return [
    paragraph(
      "KpiName",
      bold(block.title, palette.figure),
      run(block.class, { break: 1, color: hex(palette.soft) }),
    ),
    new Paragraph({ heading: HeadingLevel.HEADING_3, text: plain(block.headline) }),
    ...block.sentences.map((text) => new Paragraph({ keepNext: true, keepLines: true, text: plain(text) })),
    statusLine(block.status, charted || commentary !== undefined),
    ...(commentary === undefined
      ? []
      : [
          new Paragraph({
            style: "Comment",
            keepNext: charted || commentary.by !== "",
            text: commentary.text,
          }),
          ...(commentary.by === ""
            ? []
            : [new Paragraph({ style: "CommentBy", keepNext: charted, text: commentary.by })]),
        ]),
    ...(charted ? titledChart(chart, !repeatsHeadline(block), pictures) : []),
  ];
}

function successes(section: Section): readonly Paragraph[] {
  if (section.successes.length === 0) return [];
  return [
    heading(words.successes, 240),
    ...section.successes.map(
      ({ title, text }) => new Paragraph({ children: [bold(`${title}.`), run(` ${text}`)] }),
    ),
  ];
}

function others(section: Section): readonly Paragraph[] {
  if (section.others.length === 0) return [];
  return [
    heading(words.others, 240),
    ...section.others.flatMap((other) => [
      paragraph("Listed", bold(`${other.title}.`), run(` ${plain(other.text)}`)),
      statusLine(other.status, false),
    ]),
  ];
}
