import { type ToRead, printedTexts, textsToRead } from "../../protect/index.ts";
import { aStory } from "../examples/people.ts";
import { defineCheck } from "../frame/define.ts";
import type { Desk } from "../frame/subjects.ts";
import { readByRecords } from "../memory/read-by.ts";
import { withStory } from "./examples.ts";

export const unread = defineCheck({
  id: "N19",
  title: "Story or quote that nobody has read",
  why: "No list of patterns knows everything that gives a person away; only somebody who reads the words as they will be printed can tell.",
  scope: "register",
  check: (desk) =>
    printedTexts(desk)
      .filter(({ read }) => read === undefined)
      .map(({ what, id, at, readBefore }) => ({
        at,
        what,
        id,
        before: readBefore?.date ?? "",
        isPublic: desk.audience === "public",
      })),
  severity: ({ isPublic }) => (isPublic ? "error" : "warning"),
  message: ({ what, id, before }) =>
    before === ""
      ? `Nobody is recorded as having read the ${what} “${id}”.`
      : `The ${what} “${id}” was read on ${before}, and its words have changed since.`,
  together: (all) =>
    `${all.length} stories and quotes have nobody recorded as having read them as they stand: ${all
      .slice(0, 6)
      .map(({ id }) => id)
      .join(", ")}${all.length > 6 ? " and others" : ""}.`,
  cause: ({ what }) => `unread ${what}`,
  remedy:
    "Read each as it will be printed and say so: “read by me” in the task pane, or quarterlight approve with the workbook and --by.",
  everywhere: true,
  examples: {
    keep: [
      () => {
        const input = withStory();
        const records = readByRecords(textsOf([aStory()]), "A Reader", "2025-11-10");
        return { ...input, readBy: records };
      },
      () => withStory({ audience: "public", date: "2019-01-01" }),
    ],
    break: [
      () => withStory(),
      () => ({
        ...withStory(),
        readBy: readByRecords(textsOf([aStory({ title: "Other words" })]), "A Reader", "2025-11-10"),
      }),
    ],
  },
});

function textsOf(stories: Desk["register"]["stories"]): readonly ToRead[] {
  return textsToRead({ stories, feedback: [] }, []);
}
