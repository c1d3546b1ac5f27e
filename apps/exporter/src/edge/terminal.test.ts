import { expect, test } from "vitest";
import { progressOn } from "./terminal.ts";

const CLEAR = "\r\u001B[2K";

test.each([
  {
    when: "a person watches",
    watched: true,
    asked: {},
    said: [`${CLEAR}Reading …`, `${CLEAR}Writing …`, CLEAR],
  },
  { when: "a machine reads the outcome", watched: true, asked: { json: true }, said: [] },
  { when: "nobody watches", watched: false, asked: {}, said: [] },
  {
    when: "it was asked for",
    watched: false,
    asked: { progress: true },
    said: ["Reading …\n", "Writing …\n"],
  },
  {
    when: "it was asked for beside the outcome for a machine",
    watched: true,
    asked: { json: true, progress: true },
    said: ["Reading …\n", "Writing …\n"],
  },
])("progress where $when", ({ watched, asked, said }) => {
  const heard: string[] = [];
  const progress = progressOn({ out: () => undefined, err: (text) => void heard.push(text), watched }, asked);
  for (const what of ["Reading", "Writing", ""]) progress(what);
  expect(heard).toEqual(said);
});
