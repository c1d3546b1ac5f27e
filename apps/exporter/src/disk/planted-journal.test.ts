import { rmSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JOURNAL, READY, UNDO } from "./journal.ts";
import { isOwnName } from "./own-name.ts";
import { recover } from "./recover.ts";
import { recoveredInWords } from "./recovered.ts";
import { HTML, PDF, contentsOf, folderWith, fresh, journal, old, page, sha } from "./stopped.fixture.ts";
import { writeWhole } from "./write-whole.ts";

function strangeIn(folder: string) {
  const found = recover(folder);
  if (typeof found === "string" || found.kind !== "strange") throw new Error("it was taken for a journal");
  return found;
}

describe("a planted journal", () => {
  const MINE = {
    "K.csv": "Title\n",
    "notes.docx": "mine",
    "figures.ods": "mine",
    "Report.html": "mine",
    "A.xlsx": "mine",
  };

  test.each([[[UNDO]], [[READY]], [[READY, UNDO]], [[]]])(
    "with the marks %j touches no file of mine",
    (marks) => {
      for (const isKnown of [true, false]) {
        const beside = Object.fromEntries(Object.keys(MINE).map((name) => [fresh(name), "theirs"]));
        const folder = folderWith({ ...MINE, ...beside });
        const entries = Object.entries(MINE).map(([name, text]) => ({
          name,
          before: isKnown ? "" : sha(text),
          after: isKnown ? sha(text) : sha("theirs"),
        }));
        journal(folder, entries, marks);
        recover(folder);
        expect(contentsOf(folder)).toMatchObject(MINE);
      }
    },
  );

  test("of another version, or of no shape of ours, is left where it is, told, and keeps nothing from being read", async () => {
    const others = [
      JSON.stringify({
        version: 1,
        id: "12-34",
        pid: 9,
        host: "h",
        files: [{ name: "K.csv", wasThere: false }],
      }),
      JSON.stringify({
        version: 2,
        id: "12-34",
        pid: 9,
        host: "h",
        files: [{ name: "../K.csv", before: "", after: sha("") }],
      }),
      JSON.stringify({ version: 2, id: "12-34", pid: -1, host: "h", files: [] }),
      JSON.stringify({ version: 2, id: "12-34", pid: 9, host: "h", files: [page, page] }),
      "my own notes",
    ];
    for (const text of others) {
      const folder = folderWith({ ...MINE, [JOURNAL]: text, [UNDO]: "" });
      expect(recoveredInWords(strangeIn(folder))).toMatch(
        /is no record that this Quarterlight wrote, so it was left alone\. .+move it away/,
      );
      expect(contentsOf(folder)).toEqual({ ...MINE, [JOURNAL]: text, [UNDO]: "" });
      await expect(writeWhole([{ path: join(folder, HTML), bytes: new Uint8Array() }], [])).rejects.toThrow(
        /^Nothing was written\. .*left alone/,
      );
    }
  });

  test("one that says it will be written for ever is over in ten minutes", () => {
    const folder = folderWith({});
    journal(folder, [page], []);
    const ahead = new Date(Date.now() + 3_600_000);
    utimesSync(join(folder, JOURNAL), ahead, ahead);
    expect(recover(folder)).not.toBe("still being written");
  });

  test.each(["", "\0\0\0", '{"version":2,"id":"12-34","pid":9,"ho', '{"ver'])(
    "one that was stopped while it was written (%j) goes",
    (text) => {
      const folder = folderWith({ [JOURNAL]: text });
      expect(recover(folder)).toBe("nothing");
      expect(contentsOf(folder)).toEqual({});
    },
  );

  const NAMES = [
    ...Object.keys(MINE),
    HTML,
    PDF,
    "K.quarterlight.json",
    "report-2024-25-board.facts.json",
    "x",
    ".bashrc",
  ];
  const TEXTS = ["one", "two", "three", ""];
  const text = fc.constantFrom(...TEXTS);
  const entry = fc.record({
    name: fc.constantFrom(...NAMES),
    before: fc.constantFrom("", ...TEXTS.map(sha)),
    after: fc.constantFrom(...TEXTS.map(sha)),
  });

  test("whatever journal lies there, no file that is not ours changes, and ours only from what it names", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...NAMES), text, { maxKeys: NAMES.length }),
        fc.dictionary(fc.constantFrom(...NAMES.flatMap((name) => [fresh(name), old(name)])), text),
        fc.uniqueArray(entry, { selector: ({ name }) => name, maxLength: 6 }),
        fc.subarray([READY, UNDO]),
        fc.option(fc.constantFrom(...NAMES)),
        (files, beside, entries, marks, linked) => {
          const folder = folderWith({ ...files, ...beside });
          if (linked !== null && !(linked in files)) symlinkSync(join(folder, "K.csv"), join(folder, linked));
          const before = contentsOf(folder);
          journal(folder, entries, marks);
          recover(folder);
          const after = contentsOf(folder);
          const named = new Map(entries.map((each) => [each.name, each]));
          for (const [name, was] of Object.entries(before)) {
            if (after[name] === was || name in beside) continue;
            expect(isOwnName(name)).toBe(true);
            expect([named.get(name)?.before, named.get(name)?.after]).toContain(sha(was));
          }
          for (const [name, is] of Object.entries(after)) {
            if (before[name] === is) continue;
            expect(isOwnName(name)).toBe(true);
            expect([named.get(name)?.before, named.get(name)?.after]).toContain(sha(is));
          }
          const gone = new Set(Object.keys(beside).filter((name) => !(name in after)));
          const owners = NAMES.filter((name) => gone.has(fresh(name)) || gone.has(old(name)));
          expect(owners.filter((name) => !isOwnName(name) && !name.endsWith(".xlsx"))).toEqual([]);
          rmSync(folder, { recursive: true });
        },
      ),
      { numRuns: 300 },
    );
  });

  test("whatever text lies there, nothing but it can go", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (planted) => {
        const folder = folderWith({ ...MINE, [HTML]: "mine", [JOURNAL]: planted });
        recover(folder);
        const { [JOURNAL]: kept = planted, ...rest } = contentsOf(folder);
        expect({ kept, rest }).toEqual({
          kept: planted,
          rest: contentsOf(folderWith({ ...MINE, [HTML]: "mine" })),
        });
      }),
      { numRuns: 100 },
    );
  });
});
