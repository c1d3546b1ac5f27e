import type { StoryBlock, Voice } from "@quarterlight/core/report";
import { words } from "../outline/index.ts";
import { paragraph, run, strong } from "./runs.ts";
import type { Block } from "./setting.ts";

/** A person's story in its panel. */
export function storyBlocks(story: StoryBlock): readonly Block[] {
  const { label, title, paragraphs, quote, attribution, note } = story;
  const by = attribution === "" ? [] : [strong(`${attribution}. `)];
  const told = [...by, ...(note === "" ? [] : [run(note)])];
  return [
    ...(label === "" ? [] : [paragraph("StoryLabel", label)]),
    paragraph("StoryTitle", title),
    ...paragraphs.map((text) => paragraph("StoryText", text)),
    ...(quote === "" ? [] : [paragraph("IntenseQuote", `“${quote}”`)]),
    ...(told.length === 0 ? [] : [paragraph("StoryNote", ...told)]),
  ];
}

/** What a person said, who said it and the answer. */
export function quoteBlocks({ text, by, response }: Voice): readonly Block[] {
  return [
    paragraph("Quote", `“${text}”`),
    ...(by === "" ? [] : [paragraph("QuoteBy", by)]),
    ...(response === "" ? [] : [paragraph("QuoteAnswer", strong(`${words.answer}:`), run(` ${response}`))]),
  ];
}
