import type { Register } from "../../register/index.ts";
import type { Address } from "../../workbook/index.ts";
import { digestOf, wordsOfFeedback, wordsOfStory } from "./digest.ts";

/** Somebody's word that they read a story or a quote as it is printed. */
export type ReadBy = {
  readonly what: "story" | "quote";
  readonly id: string;
  readonly person: string;
  /** ISO. */
  readonly date: string;
  /** Of the text that was read; a changed word makes another. */
  readonly digest: string;
};

/** A text that must be read by a person before it is published. */
export type ToRead = {
  readonly what: ReadBy["what"];
  readonly id: string;
  readonly at: Address;
  readonly words: string;
  readonly digest: string;
  /** Who read these very words. */
  readonly read: ReadBy | undefined;
  /** Who read it before its words changed. */
  readonly readBefore: ReadBy | undefined;
};

/** Stories and quotes with who has read them; a record counts only with a name, a day and the digest of these words. */
export function textsToRead(
  { stories, feedback }: Pick<Register, "stories" | "feedback">,
  records: readonly ReadBy[],
): readonly ToRead[] {
  return [
    ...stories.map((story) => toRead("story", story, wordsOfStory(story), records)),
    ...feedback.map((remark) => toRead("quote", remark, wordsOfFeedback(remark), records)),
  ];
}

function toRead(
  what: ReadBy["what"],
  { id, at }: { readonly id: string; readonly at: Address },
  words: string,
  records: readonly ReadBy[],
): ToRead {
  const digest = digestOf(words);
  const about = records.filter((each) => each.what === what && each.id === id && isWhole(each));
  return {
    what,
    id,
    at,
    words,
    digest,
    read: about.findLast((each) => each.digest === digest),
    readBefore: about.findLast((each) => each.digest !== digest),
  };
}

function isWhole({ person, date }: ReadBy): boolean {
  return person.trim() !== "" && date !== "";
}
