import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFile } from "@quarterlight/files/read";
import { sharedFolder } from "../support/real-file.ts";
import { toldOf } from "../support/told.ts";
import table from "./checks-registers.json" with { type: "json" };

/** What the checks find in six sound workbooks of a register and its figures: each row was looked at, and is true and of use. */
type Row = {
  readonly check: string;
  readonly severity: string;
  readonly effect: string;
  readonly findings: number;
  readonly because: string;
};

const folder = join(sharedFolder, "register-and-data");
const rows: readonly (readonly [string, readonly Row[]])[] = Object.entries(table);

async function rowsOf(name: string): Promise<readonly Omit<Row, "because">[]> {
  const file = await readFile(name, readFileSync(join(folder, name)));
  if (!file.ok) throw new Error(`${name} was refused`);
  const counts = new Map<string, Omit<Row, "because">>();
  for (const { check, severity, effect } of toldOf(file.workbook).findings) {
    const key = `${check} ${severity} ${effect}`;
    counts.set(key, { check, severity, effect, findings: (counts.get(key)?.findings ?? 0) + 1 });
  }
  return [...counts.values()].toSorted(inOrder);
}

function inOrder(a: Omit<Row, "because">, b: Omit<Row, "because">): number {
  return `${a.check}${a.effect}`.localeCompare(`${b.check}${b.effect}`);
}

describe.skipIf(!existsSync(folder))(
  "six sound workbooks are told nothing false (skipped without ../shared)",
  () => {
    test.each(rows)("%s", async (name, recorded) => {
      expect(await rowsOf(name)).toEqual(
        recorded
          .map(({ check, severity, effect, findings }) => ({ check, severity, effect, findings }))
          .toSorted(inOrder),
      );
      for (const { because } of recorded) expect(because).toMatch(/^.+\.$/u);
    });

    test("an error is told of consent and of reading only: nothing else is wrong with them", () => {
      const errors = rows.flatMap(([, each]) => each.filter(({ severity }) => severity === "error"));
      expect(new Set(errors.map(({ check }) => check))).toEqual(new Set(["N19"]));
    });
  },
);
