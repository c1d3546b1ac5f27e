import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EMPTY_REGISTER } from "@quarterlight/core/register";
import { wordsOfWord } from "@quarterlight/render/words";
import { wordLookBeside } from "../make/word-template.ts";
import { said as heard } from "./said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-word-template-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const CARD = "Code,Indicator,Target,2025/26 Q1,2025/26 Q2\nA1,Visits made on time (%),90,85%,86%\n";
writeFileSync(at("KPIs.csv"), CARD);

const said = (...line: readonly string[]) => heard("report", at("KPIs.csv"), ...line);

const NAME = "quarterly-report-2025-26-q2-public.docx";

describe("--word-template", () => {
  // A report of ours is a document like any other, with all the styles that a report uses.
  const own = join(folder, "own", NAME);
  beforeAll(async () => {
    await said("--to", "docx", "--out", at("own"));
  });

  test("makes the Word file in the template's look, and not a word of it is said", async () => {
    const { code, out } = await said("--to", "docx", "--out", at("clad"), "--word-template", own, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ wordTemplate: { file: NAME, missedStyles: [] } });
    const words = wordsOfWord(readFileSync(join(folder, "clad", NAME)));
    expect(words).toContain("/word/media/report-");
    expect(words.match(/Visits made on time/g)).toHaveLength(
      wordsOfWord(readFileSync(own)).match(/Visits made on time/g)?.length ?? 0,
    );
  });

  test.each([
    ["that is not there", () => at("none.docx"), /There is no Word document at ".*none\.docx"/],
    ["that is a folder", () => folder, /There is no Word document at/],
    ["that is a table", () => at("KPIs.csv"), /"KPIs\.csv" is not a Word document.*\.docx/],
    [
      "that is cut short",
      () => {
        writeFileSync(at("cut.docx"), readFileSync(own).subarray(0, 2000));
        return at("cut.docx");
      },
      /"cut\.docx" is damaged/,
    ],
  ])("a file %s is refused in a sentence, and nothing is written", async (_, path, says) => {
    const { code, err, out } = await said("--out", at("refused"), "--word-template", path());
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(existsSync(at("refused"))).toBe(false);
  });

  describe("the setting of the workbook that names one", () => {
    const workbook = join(folder, "own", "KPIs.xlsx");
    const register = (wordTemplate: string) => ({
      ...EMPTY_REGISTER,
      settings: { ...EMPTY_REGISTER.settings, wordTemplate },
    });

    test("is followed where a Word file is made", async () => {
      expect(await wordLookBeside(workbook, register(NAME), ["docx"])).toMatchObject({
        file: NAME,
        missed: [],
      });
      expect(await wordLookBeside(workbook, register(NAME), ["html"])).toBeUndefined();
      expect(await wordLookBeside(workbook, register(""), ["docx"])).toBeUndefined();
    });

    test.each([["none.docx"], ["../KPIs.csv"], ["/etc/hostname"]])("is refused for %s", async (name) => {
      await expect(wordLookBeside(workbook, register(name), ["docx"])).rejects.toThrow(
        /The setting "Word template" names ".*", which does not lie beside the workbook/,
      );
    });
  });

  test("is refused where no Word file is made", async () => {
    const { code, err } = await said("--to", "html", "--out", at("refused"), "--word-template", own);
    expect(code).toBe(2);
    expect(err).toMatch(/Add docx to --to/);
  });

  test("is never written over", async () => {
    const before = readFileSync(own);
    const { code } = await said("--to", "docx", "--out", at("own"), "--word-template", own, "--replace");
    expect(code).toBe(2);
    expect(readFileSync(own).equals(before)).toBe(true);
    expect(readdirSync(at("own"))).toHaveLength(2);
  });
});
