import type { StoryBlock, Voice } from "@quarterlight/core/report";
import { words } from "../outline/index.ts";
import { paragraph, run, strong } from "./runs.ts";
import { broughtPicture } from "./brought.ts";
import type { Block, Setting } from "./setting.ts";

/** The most that a story's picture is high, in points. */
const PICTURE = 150;

/** A person's story in its panel. */
export function storyBlocks(story: StoryBlock, { pictures, width }: Setting): readonly Block[] {
  const { label, title, paragraphs, quote, attribution, note, picture } = story;
  const most = { width: width / 20, height: PICTURE };
  const by = attribution === "" ? [] : [strong(`${attribution}. `)];
  const told = [...by, ...(note === "" ? [] : [run(note)])];
  return [
    ...(picture
      ? [
          paragraph("StoryText", ...broughtPicture(picture.image, picture.shows, most, pictures)),
          paragraph("StoryNote", picture.credit),
        ]
      : []),
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
