import { digestOf, wordsOfFeedback, wordsOfStory } from "@quarterlight/core/protect";
import { feedback } from "./feedback/index.ts";
import { stories } from "./stories.ts";

const READER = "Isobel Example, an invented reader";
const READ_ON = "2025-11-12";

/** A story's words, as they are read from the workbook. */
function wordsIn(story: (typeof stories)[number]) {
  const { title, label, text: paragraphs, quote, attribution, note } = story;
  return { title, label, paragraphs, quote, attribution, note, ...pictureOf(story) };
}

/** Who read each story and quote of the worked example: an invented person, said to be invented, on an invented day. */
export const readBy = [
  ...stories.map((story) => ({
    what: "story",
    id: story.id,
    person: READER,
    date: READ_ON,
    digest: digestOf(wordsOfStory(wordsIn(story))),
  })),
  ...feedback.map((remark) => ({
    what: "quote",
    id: remark.id,
    person: READER,
    date: READ_ON,
    digest: digestOf(wordsOfFeedback(remark)),
  })),
];

/** What is printed with the picture of a story, as it is read from the workbook; nothing for a story without one. */
function pictureOf(story: (typeof stories)[number]) {
  if (!("picture" in story) || story.picture === undefined) return {};
  const { picture: file, pictureShows: shows, pictureCredit: credit } = story;
  return { picture: { file, shows, credit, isIllustration: true, consents: [] } };
}
