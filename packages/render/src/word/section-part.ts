import { type KpiBlock, plain, type Section } from "@quarterlight/core/report";
import { repeatsHeadline, words } from "../outline/index.ts";
import { chartBlocks } from "./chart-blocks.ts";
import { chapterHeading, heading } from "./heading.ts";
import { quoteBlocks, storyBlocks } from "./people.ts";
import { paragraph, run, sentences, statusLine, strong } from "./runs.ts";
import type { Block, Setting } from "./setting.ts";

/** A priority or outcome: people first, then the figures, then what else is measured. */
export function sectionPart(section: Section, id: string, setting: Setting): readonly Block[] {
  const { title, summary, story, voices, kpis } = section;
  return [
    chapterHeading(id, title, setting),
    ...(summary === "" ? [] : [paragraph("Aim", summary)]),
    ...(story === undefined ? [] : storyBlocks(story)),
    ...voices.flatMap(quoteBlocks),
    ...kpis.flatMap((block) => kpiBlocks(block, setting)),
    ...successes(section),
    ...others(section, setting),
  ];
}

/** The finding and what may be said of it. */
function kpiBlocks(block: KpiBlock, { pictures }: Setting): readonly Block[] {
  const { chart, commentary } = block;
  return [
    paragraph("KpiName", strong(block.title), run(` ${block.class}`, "Soft")),
    heading(plain(block.headline)),
    statusLine(block.status, pictures),
    ...sentences(block.paragraphs),
    ...(chart === undefined ? [] : chartBlocks(chart, { titled: !repeatsHeadline(block) }, pictures)),
    ...(commentary === undefined ? [] : commentaryBlocks(commentary)),
  ];
}

function commentaryBlocks({ text, by }: { text: string; by: string }): readonly Block[] {
  return [paragraph("Comment", text), ...(by === "" ? [] : [paragraph("CommentBy", by)])];
}

function successes({ successes: all }: Section): readonly Block[] {
  if (all.length === 0) return [];
  return [
    heading(words.successes),
    ...all.map(({ title, text }) => paragraph("ListBullet", strong(`${title}.`), run(` ${text}`))),
  ];
}

function others({ others: all }: Section, { pictures }: Setting): readonly Block[] {
  if (all.length === 0) return [];
  return [
    heading(words.others),
    ...all.flatMap((other) => [
      paragraph("Listed", strong(`${other.title}.`), run(` ${plain(other.text)}`)),
      statusLine(other.status, pictures),
      ...(other.commentary === undefined ? [] : commentaryBlocks(other.commentary)),
    ]),
  ];
}
