import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Finding, check, inWords } from "@quarterlight/core/checks";
import { read } from "@quarterlight/core/read";
import { readFile } from "@quarterlight/files/read";

/** Small files that went to print in silence once, with what must be said of them. Skipped where ../shared is absent. */
const CASES: readonly {
  readonly file: string;
  readonly check: string;
  readonly effect: Finding["effect"];
  readonly says: RegExp;
}[] = [
  {
    file: "uncalculated.xlsx",
    check: "F19",
    effect: "blocks publication",
    says: /All 13 formulas .+ let it calculate/,
  },
  {
    file: "no-cache.xlsx",
    check: "F14",
    effect: "blocks publication",
    says: /Scorecard!I2 .+ without its result/,
  },
  {
    file: "filtered-rows.xlsx",
    check: "S17",
    effect: "changes what is printed",
    says: /Rows 3 and 4 are hidden/,
  },
  { file: "hidden.xlsx", check: "S17", effect: "changes what is printed", says: /Row 3 is hidden/ },
  { file: "hidden.xlsx", check: "S17", effect: "touches a printed KPI", says: /Column F is hidden/ },
  {
    file: "area_column_deleted.csv",
    check: "S10",
    effect: "blocks publication",
    says: /Rows 2, 8, .+C2 “3578” and C8 “1200”/,
  },
];

const folder = join(
  process.env["QUARTERLIGHT_SHARED"] ?? join(process.cwd(), "../../shared"),
  "cases/reading",
);

describe.skipIf(!existsSync(folder))(
  "small files that must not go to print (skipped without ../shared)",
  () => {
    test.each(CASES)("$file: $check $effect", async ({ file, check: id, effect, says }) => {
      const result = await readFile(file, new Uint8Array(readFileSync(join(folder, file))));
      if (!result.ok) throw new Error(`${file} cannot be read`);
      const input = { workbook: result.workbook, ...read(result.workbook) };
      const found = inWords(check(input), input).filter((each) => each.check === id);
      expect(found.map((each) => each.effect)).toContain(effect);
      expect(found.map(({ message }) => message.replaceAll("\n", " ")).join(" ")).toMatch(says);
    });

    test("of a workbook that was never calculated, nothing else is said of its zeros", async () => {
      const file = "uncalculated.xlsx";
      const result = await readFile(file, new Uint8Array(readFileSync(join(folder, file))));
      if (!result.ok) throw new Error(`${file} cannot be read`);
      const ids = check({ workbook: result.workbook, ...read(result.workbook) }).map((each) => each.check);
      expect(ids.filter((id) => ["F14", "F19", "M01", "M02"].includes(id))).toEqual(["F19"]);
    });
  },
);
