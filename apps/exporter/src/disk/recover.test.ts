import { describe, expect, test } from "vitest";
import { READY, UNDO } from "./journal.ts";
import { recover } from "./recover.ts";
import { recoveredInWords } from "./recovered.ts";
import {
  type Files,
  HTML,
  PDF,
  contentsOf,
  folderWith,
  fresh,
  journal,
  old,
  page,
  paper,
} from "./stopped.fixture.ts";

function saidIn(folder: string): string {
  const found = recover(folder);
  return typeof found === "string" ? found : recoveredInWords(found);
}

describe("what becomes of a set, and what is said, is what was in fact done", () => {
  test.each<{
    name: string;
    files: Files;
    marks?: readonly string[];
    left: Files;
    says: readonly RegExp[];
    never: RegExp;
  }>([
    {
      name: "whole, nothing moved yet",
      files: {
        [HTML]: "old page",
        [old(HTML)]: "old page",
        [fresh(HTML)]: "new page",
        [fresh(PDF)]: "new pdf",
      },
      marks: [READY],
      left: { [HTML]: "new page", [PDF]: "new pdf" },
      says: [/put in place now: "q.*html", "q.*pdf"\./, /removed: "\.q.*html.*\.old"/],
      never: /As it was|Left alone|already/,
    },
    {
      name: "whole, one moved",
      files: { [HTML]: "new page", [old(HTML)]: "old page", [fresh(PDF)]: "new pdf" },
      marks: [READY],
      left: { [HTML]: "new page", [PDF]: "new pdf" },
      says: [/put in place now: "q.*pdf"\./, /in place already: "q[^"]*html"\./],
      never: /As it was|Left alone/,
    },
    {
      name: "half written",
      files: { [HTML]: "old page", [old(HTML)]: "old", [fresh(HTML)]: "new" },
      left: { [HTML]: "old page" },
      says: [/As it was before: "q.*html"\./, /Not made: "q.*pdf"\./],
      never: /put in place|Left alone|Put back/,
    },
    {
      name: "undone half way",
      files: { [HTML]: "new page", [old(HTML)]: "old page", [PDF]: "new pdf" },
      marks: [UNDO],
      left: { [HTML]: "old page" },
      says: [/earlier one put back: "q.*html"\./, /Removed again.*: "q.*pdf"\./],
      never: /As it was|Not made|Left alone/,
    },
    {
      name: "whole, and one of the new files is not what was written",
      files: {
        [HTML]: "old page",
        [old(HTML)]: "old page",
        [fresh(HTML)]: "another",
        [fresh(PDF)]: "new pdf",
      },
      marks: [READY],
      left: { [HTML]: "old page" },
      says: [/As it was before: "q.*html"\./, /Not made: "q.*pdf"\./],
      never: /put in place/,
    },
    {
      name: "stale: somebody has changed the files since",
      files: {
        [HTML]: "mine",
        [old(HTML)]: "old page",
        [fresh(HTML)]: "new page",
        [PDF]: "mine too",
        [fresh(PDF)]: "new pdf",
      },
      marks: [READY],
      left: { [HTML]: "mine", [PDF]: "mine too", [old(HTML)]: "old page" },
      says: [/Left alone.*: "q.*html", "q.*pdf"\./, /kept for you to look at: "\.q.*\.old"/],
      never: /put in place|As it was|Not made/,
    },
    {
      name: "the new one stands there, and no mark says that any was moved",
      files: { [HTML]: "new page", [old(HTML)]: "old page", [PDF]: "new pdf" },
      left: { [HTML]: "new page", [PDF]: "new pdf", [old(HTML)]: "old page" },
      says: [/Left alone.*: "q.*html", "q.*pdf"\./],
      never: /put back|Removed again/,
    },
    {
      name: "stale: the earlier one is gone, and the new one was changed",
      files: { [HTML]: "mine" },
      marks: [UNDO],
      left: { [HTML]: "mine" },
      says: [/Left alone.*: "q.*html"/, /Not made: "q.*pdf"/],
      never: /put back|Removed again/,
    },
  ])("$name", ({ files, marks = [], left, says, never }) => {
    const folder = folderWith(files);
    journal(folder, [page, paper], marks);
    const said = saidIn(folder);
    expect(contentsOf(folder)).toEqual(left);
    for (const words of says) expect(said).toMatch(words);
    expect(said).not.toMatch(never);
    expect(recover(folder)).toBe("nothing");
  });
});
