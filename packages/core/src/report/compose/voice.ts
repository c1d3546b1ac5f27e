import type { Feedback, Story } from "../../register/index.ts";
import type { StoryBlock, Voice } from "../model/blocks.ts";

export function storyBlock(story: Story): StoryBlock {
  const { label, title, paragraphs, quote, attribution, note } = story;
  return { label, title, paragraphs, quote, attribution, note };
}

export function voiceOf({ text, attribution, response }: Feedback): Voice {
  return { text, by: attribution, response };
}
