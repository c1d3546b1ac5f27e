import { digestOf, wordsOfFeedback, wordsOfStory } from "@quarterlight/core/protect";
import { feedback } from "./feedback/index.ts";
import { stories } from "./stories.ts";

const READER = "Isobel Example, an invented reader";
const READ_ON = "2025-11-12";

/** Who read each story and quote of the worked example: an invented person, said to be invented, on an invented day. */
export const readBy = [
  ...stories.map((story) => ({
    what: "story",
    id: story.id,
    person: READER,
    date: READ_ON,
    digest: digestOf(wordsOfStory({ ...story, paragraphs: story.text })),
  })),
  ...feedback.map((remark) => ({
    what: "quote",
    id: remark.id,
    person: READER,
    date: READ_ON,
    digest: digestOf(wordsOfFeedback(remark)),
  })),
];
