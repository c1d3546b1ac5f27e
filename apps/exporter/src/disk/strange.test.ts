import { existsSync, lstatSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import * as fs from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeFlushed } from "./disk.ts";
import { JOURNAL, READY, UNDO } from "./journal.ts";
import { recover } from "./recover.ts";
import { recoveredInWords } from "./recovered.ts";
import { HTML, contentsOf, folderWith, fresh, journal, page } from "./stopped.fixture.ts";
import { STRANGE } from "./strange.fixture.ts";
import { writeWhole } from "./write-whole.ts";

function saidIn(folder: string): string {
  const found = recover(folder);
  return typeof found === "string" ? found : recoveredInWords(found);
}

describe.skipIf(process.platform === "win32")(
  "what is no plain small file is refused at once, and stays",
  () => {
    test.each(STRANGE)("$name for a journal", async ({ put, says }) => {
      const folder = folderWith({ "K.csv": "mine" });
      put(join(folder, JOURNAL));
      expect(saidIn(folder)).toMatch(says);
      await expect(writeWhole([{ path: join(folder, HTML), bytes: new Uint8Array(1) }], [])).rejects.toThrow(
        says,
      );
      expect(readdirSync(folder).toSorted()).toEqual([JOURNAL, "K.csv"]);
    });

    test.each(STRANGE)("$name for a mark", async ({ put }) => {
      const folder = folderWith({ [HTML]: "old page", [fresh(HTML)]: "new page" });
      put(join(folder, READY));
      journal(folder, [page], []);
      expect(saidIn(folder)).toMatch(/As it was before/);
      await expect(writeWhole([{ path: join(folder, HTML), bytes: new Uint8Array(1) }], [])).rejects.toThrow(
        /is no mark that Quarterlight wrote/,
      );
      expect(readFileSync(join(folder, HTML), "utf8")).toBe("old page");
    });

    test.each(STRANGE)("$name in the place of a report", async ({ put }) => {
      const folder = folderWith({ [fresh(HTML)]: "new page" });
      put(join(folder, HTML));
      journal(folder, [page], [READY]);
      expect(saidIn(folder)).toMatch(/Left alone/);
      expect(existsSync(join(folder, fresh(HTML)))).toBe(false);
      const written = writeWhole([{ path: join(folder, HTML), bytes: new Uint8Array(1) }], []);
      await expect(written).rejects.toThrow(/folder|pipe|link|large|ELOOP/);
      expect(readdirSync(folder)).toEqual([HTML]);
    });
  },
);

test("a link to a journal is none, nor does a link hold what it leads to", () => {
  const folder = folderWith({ [fresh(HTML)]: "new page" });
  const elsewhere = folderWith({ mine: "old page" });
  journal(folder, [page], [READY]);
  symlinkSync(join(elsewhere, "mine"), join(folder, HTML));
  expect(saidIn(folder)).toMatch(/Left alone/);
  expect(lstatSync(join(folder, HTML)).isSymbolicLink()).toBe(true);
  journal(elsewhere, [page], []);
  symlinkSync(join(elsewhere, JOURNAL), join(folder, JOURNAL));
  expect(saidIn(folder)).toMatch(/is a link to another file, so it was left alone/);
});

test("a file that is there is never written into, nor removed for being there", async () => {
  const folder = folderWith({ mine: "mine" });
  await expect(writeFlushed(join(folder, "mine"), new Uint8Array(1), fs)).rejects.toThrow(/EEXIST/);
  expect(contentsOf(folder)).toEqual({ mine: "mine" });
});

test("a link where the journal is written is never written through", async () => {
  const folder = folderWith({ "K.csv": "mine" });
  for (const name of [JOURNAL, READY, UNDO]) {
    symlinkSync(join(folder, "K.csv"), join(folder, name));
    await expect(writeWhole([{ path: join(folder, HTML), bytes: new Uint8Array(1) }], [])).rejects.toThrow(
      /Nothing was written/,
    );
    rmSync(join(folder, name));
  }
  expect(contentsOf(folder)).toEqual({ "K.csv": "mine" });
});
