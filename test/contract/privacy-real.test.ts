import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exposuresIn } from "@quarterlight/core/protect";
import { read } from "@quarterlight/core/read";
import { addressName } from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { realFile } from "../support/real-file.ts";

/** Public files that nobody on this project wrote: in none of them is there anything about one person. */
const { path: folder, isThere } = realFile("");
const FILES = isThere ? readdirSync(folder).filter((name) => /\.(?:xlsx|csv)$/i.test(name)) : [];

describe.skipIf(FILES.length === 0)(
  "no cell of a public file is called an identifier (skipped where they are absent)",
  () => {
    test.each(FILES)("%s", async (name) => {
      const file = await readFile(name, readFileSync(realFile(name).path));
      if (!file.ok) return;
      const { register } = read(file.workbook);
      const found = exposuresIn(file.workbook, register);
      expect(found.map(({ kind, level, at, hint }) => `${kind} ${level} ${addressName(at)} ${hint}`)).toEqual(
        [],
      );
    });
  },
);
