import { type KpiBlock, plain, type Section, type StoryBlock, type Voice } from "@quarterlight/core/report";
import { ColumnBreak, HeadingLevel, Paragraph, TextRun } from "docx";
import { palette } from "../chart/index.ts";
import { repeatsHeadline, words } from "../outline/index.ts";
import { chapterHeading, heading } from "./heading.ts";
import { chartHeight, OPENING, PAGE, peopleHeight, wordsHeight } from "./height.ts";
import { type Pictures, titledChart } from "./picture.ts";
import { bold, paragraph, run, statusLine } from "./runs.ts";
import { across, inColumns, row, type Stretch } from "./stretch.ts";
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
    ...rows(section, pictures),
    across(...successes(section), ...others(section)),
  ];
}

/** A story of this many characters or more is set in two columns of its own. */
const LONG = 2400;

type Row = { readonly blocks: readonly Paragraph[]; readonly height: number };

/** Two by two, as they are read: a story beside the first KPI, then KPIs in pairs, the last one's words beside its chart. */
function rows(section: Section, pictures: Pictures): readonly Stretch[] {
  const { story, kpis, voices } = section;
  const said = voices.flatMap(voiceBlocks);
  if (story === undefined) return [across(...said), ...onPages(kpis, pictures, OPENING + 60 * voices.length)];
  const people = [...storyBlocks(story), ...said];
  const [first, ...rest] = kpis;
  const alone = first === undefined || story.paragraphs.join("").length >= LONG;
  if (alone) return [inColumns(2, people), ...onPages(kpis, pictures, PAGE)];
  const height = Math.max(peopleHeight(story, voices), wordsHeight(first) + chartHeight(first, pictures));
  return [
    row([...people, ...kpiBlocks(first, pictures, true)], "same"),
    ...onPages(rest, pictures, OPENING + height),
  ];
}

/** Pairs of KPIs, each on a new page if there is no room for all of it under what is already there. */
function onPages(kpis: readonly KpiBlock[], pictures: Pictures, taken: number): readonly Stretch[] {
  let used = taken;
  return pairsOf(kpis).map(([left, right]) => {
    const { blocks, height } = pairRow(left, right, pictures);
    const fits = used + height <= PAGE;
    used = fits ? used + height : height;
    return row(blocks, fits ? "same" : "new");
  });
}

function pairRow(left: KpiBlock, right: KpiBlock | undefined, pictures: Pictures): Row {
  const [told, drawn] = [wordsHeight(left), chartHeight(left, pictures)];
  if (right === undefined) {
    return {
      blocks: [...kpiWords(left, false), ...kpiChart(left, pictures, true)],
      height: Math.max(told, drawn),
    };
  }
  return {
    blocks: [...kpiBlocks(left, pictures, false), ...kpiBlocks(right, pictures, true)],
    height: Math.max(told + drawn, wordsHeight(right) + chartHeight(right, pictures)),
  };
}

function pairsOf(kpis: readonly KpiBlock[]): readonly (readonly [KpiBlock, KpiBlock | undefined])[] {
  return kpis.flatMap((block, order) => (order % 2 === 0 ? [[block, kpis[order + 1]] as const] : []));
}

/** A story of up to this many characters is kept in one column. */
const SHORT = 1400;

/** A person's story in its panel. */
export function storyBlocks(story: StoryBlock): readonly Paragraph[] {
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

function kpiBlocks(block: KpiBlock, pictures: Pictures, turn: boolean): readonly Paragraph[] {
  return [...kpiWords(block, turn), ...kpiChart(block, pictures, false)];
}

/** The finding and what may be said of it; `turn` starts the next column. */
function kpiWords(block: KpiBlock, turn: boolean): readonly Paragraph[] {
  const { commentary } = block;
  const charted = block.chart !== undefined;
  const name = [bold(block.title, palette.figure), run(block.class, { break: 1, color: hex(palette.soft) })];
  return [
    paragraph("KpiName", ...(turn ? [new TextRun({ children: [new ColumnBreak()] })] : []), ...name),
    new Paragraph({ heading: HeadingLevel.HEADING_3, text: plain(block.headline) }),
    ...block.paragraphs.map((text) => new Paragraph({ keepNext: true, keepLines: true, text: plain(text) })),
    statusLine(block.status, charted || commentary !== undefined),
    ...(commentary === undefined ? [] : commentaryBlocks(commentary, charted)),
  ];
}

function commentaryBlocks(commentary: { text: string; by: string }, charted: boolean): readonly Paragraph[] {
  return [
    kept("Comment", charted || commentary.by !== "", run(commentary.text)),
    ...(commentary.by === "" ? [] : [kept("CommentBy", charted, run(commentary.by))]),
  ];
}

function kpiChart(block: KpiBlock, pictures: Pictures, turn: boolean): readonly Paragraph[] {
  const { chart } = block;
  return chart === undefined ? [] : titledChart(chart, { titled: !repeatsHeadline(block), turn }, pictures);
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
      statusLine(other.status, other.commentary !== undefined),
      ...(other.commentary === undefined ? [] : commentaryBlocks(other.commentary, false)),
    ]),
  ];
}
