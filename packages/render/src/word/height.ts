import { type KpiBlock, plain, type StoryBlock, type Voice } from "@quarterlight/core/report";
import { A4, MARGIN } from "./measures.ts";
import type { Pictures } from "./picture.ts";

/** What a page holds, in points, less a little for what programs set differently. */
export const PAGE = ((A4.height - MARGIN.top - MARGIN.bottom) / 20) * 0.97;

/** A chapter's heading and its summary. */
export const OPENING = 95;

/** About how high a text is in a column: its lines, so many letters to each. */
function high(text: string, letters: number, leading: number): number {
  return text === "" ? 0 : Math.ceil(text.length / letters) * leading;
}

/** About how high a KPI's words are in a column, in points. */
export function wordsHeight(block: KpiBlock): number {
  const { commentary } = block;
  const sentences = block.paragraphs.map((text) => high(plain(text), 46, 14) + 6);
  const status = `${block.status.word}. ${plain(block.status.because)}`;
  const said = commentary === undefined ? 0 : high(commentary.text, 44, 14) + high(commentary.by, 52, 13) + 9;
  return [
    high(block.title, 48, 13) + 28,
    high(plain(block.headline), 38, 16),
    high(status, 50, 13) + 8,
    said,
    ...sentences,
  ].reduce(sum);
}

/** About how high a KPI's chart is with its titles. */
export function chartHeight({ chart }: KpiBlock, pictures: Pictures): number {
  if (chart === undefined) return 0;
  return (
    high(plain(chart.title), 42, 14) +
    high(chart.subtitle, 52, 13) +
    (pictures.get(chart.id)?.height ?? 0) +
    24
  );
}

/** About how high a story is with the voices under it. */
export function peopleHeight(story: StoryBlock, voices: readonly Voice[]): number {
  const told = story.paragraphs.map((text) => high(text, 42, 14) + 4);
  const said = voices.map(
    (voice) => high(voice.text, 38, 16) + high(voice.by, 50, 13) + high(voice.response, 36, 14) + 18,
  );
  return [
    45,
    high(story.quote, 30, 20) + 8,
    high(story.attribution + story.note, 50, 13) + 20,
    ...told,
    ...said,
  ].reduce(sum);
}

function sum(one: number, other: number): number {
  return one + other;
}
