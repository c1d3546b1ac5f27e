import type { StoryBlock, Voice } from "@quarterlight/core/report";
import { words } from "../outline/index.ts";
import { leading } from "./bookmark.ts";
import { broughtPicture } from "./brought.ts";
import { paragraph, run, strong } from "./runs.ts";
import type { Block, Setting } from "./setting.ts";

/** The most that a story's picture is high, in points. */
const PICTURE = 110;

/** A person's story in its panel; `to` is where the whole of it stands. */
export function storyBlocks(story: StoryBlock, { pictures, width }: Setting, to = ""): readonly Block[] {
  const { label, title, paragraphs, quote, attribution, note, picture } = story;
  const most = { width: width / 20 - 20, height: PICTURE };
  const by = attribution === "" ? [] : [strong(`${attribution}. `)];
  const told = [...by, ...(note === "" ? [] : [run(note)])];
  return [
    ...(picture
      ? [
          paragraph("StoryText", ...broughtPicture(picture.image, picture.shows, most, pictures)),
          paragraph("StoryCredit", picture.credit),
        ]
      : []),
    ...(label === "" ? [] : [paragraph("StoryLabel", label)]),
    paragraph("StoryTitle", leading(to, run(title))),
    ...paragraphs.map((text) => paragraph("StoryText", text)),
    ...(quote === "" ? [] : [paragraph("IntenseQuote", `“${quote}”`)]),
    ...(told.length === 0 ? [] : [paragraph("StoryNote", ...told)]),
  ];
}

/** What a person said, who said it and the answer. */
export function quoteBlocks({ text, by, response }: Voice): readonly Block[] {
  return [
    paragraph("Quote", `“${text}”`, ...(by === "" ? [] : [run(` ${by}`, "QuoteBy")])),
    ...(response === "" ? [] : [paragraph("QuoteAnswer", strong(`${words.answer}:`), run(` ${response}`))]),
  ];
}
