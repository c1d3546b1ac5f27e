import type { Feedback, Story } from "../../register/index.ts";
import type { StoryBlock, Voice } from "../model/blocks.ts";
import type { StoryImage } from "../model/image.ts";

/** A story that may be printed, with its picture where that may be too. */
export type StoryTold = Story & { readonly image?: StoryImage };

export function storyBlock(story: StoryTold): StoryBlock {
  const { label, title, paragraphs, quote, attribution, note, image } = story;
  return { label, title, paragraphs, quote, attribution, note, ...(image ? { picture: image } : {}) };
}

export function voiceOf({ text, attribution, response }: Feedback): Voice {
  return { text, by: attribution, response };
}
