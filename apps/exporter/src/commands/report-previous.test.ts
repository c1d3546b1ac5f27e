import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { said } from "./said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-previous-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const THEN = fileOf(
  "Then.csv",
  "Code,Indicator,Target,2025/26 Q1,2025/26 Q2\nA1,Visits made on time (%),90,85%,86%\nA2,Calls lost,20,31,28\n",
);
const NOW = fileOf(
  "Now.csv",
  "Code,Indicator,Target,2025/26 Q1,2025/26 Q2\nA1,Visits made on time (%),80,88%,86%\nA3,Falls,9,7,8\n",
);
const NAME = "quarterly-report-2025-26-q2-public";
/** What a reader of the page is told. */
const TOLD = [
  "the target",
  "“90” and is now “80”",
  "April to June 2025 was published as 85% and is now 88%",
  "New in this report: Falls",
  "In the last report, and no longer in this one: Calls lost",
];

describe("report --previous tells readers what changed since", () => {
  test.each(["the workbook", "the facts file"])("by %s of the last report", async (kind) => {
    const [old, out] = [join(folder, `${kind} then`), join(folder, kind)];
    if (kind === "the facts file") await said("report", THEN, "--to", "data", "--out", old);
    const previous = kind === "the workbook" ? THEN : join(old, `${NAME}.facts.json`);
    const { code, err } = await said("report", NOW, "--to", "html", "--out", out, "--previous", previous);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const page = readFileSync(join(out, `${NAME}.html`), "utf8").replaceAll(/<[^>]+>/g, "");
    for (const words of TOLD) expect(page).toContain(words);
    const found = await said("check", NOW, "--previous", previous);
    for (const check of ["V01", "V05", "V09", "V11"]) expect(found.out).toContain(`(${check})`);
  });

  test.each([
    ["no-such.facts.json", undefined, /There is no facts file at/],
    ["broken.facts.json", "{}", /no facts file of Quarterlight/],
    [
      "old.facts.json",
      JSON.stringify({
        schema: 1,
        kind: "quarterlight facts",
        workbook: { name: "K.csv", sha256: "" },
        edition: { audience: "public", area: "", period: "2025/26 Q1" },
        date: "",
        draft: false,
        figures: [],
        sentences: [],
        consents: [],
      }),
      /older Quarterlight.*give the workbook of that report/,
    ],
  ])("%s is refused with what to do", async (name, text, says) => {
    const path = text === undefined ? join(folder, name) : fileOf(name, text);
    const { code, err } = await said("report", NOW, "--to", "html", "--out", folder, "--previous", path);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, " ")).toMatch(says);
  });
});
