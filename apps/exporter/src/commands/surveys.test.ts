import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../program.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-surveys-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LIST = join(folder, "Surveys.csv");
writeFileSync(
  LIST,
  `Survey,Wave,Question,Wording,People who answered,Answered positively,Per cent positive,Who was asked,Outcomes,Answers,Run by,Next due
Ours,2025/26 Q2,I am clear about what is expected of me in my job.,1,705,600,,All staff,,5-point agree,us,2026-06-01
National,2025/26 Q1,I know what my duties are.,1,1084,900,,All staff,,6-point agree,national,
National,2025/26 Q1,I am asked for my views before changes are made.,1,1084,500,,All staff,,6-point agree,national,
`,
);

async function said(...line: readonly string[]) {
  const heard = { out: "", err: "" };
  const terminal = {
    out: (text: string) => void (heard.out += text),
    err: (text: string) => void (heard.err += text),
    watched: false,
  };
  const code = await run(["surveys", LIST, "--date", "2025-11-14", ...line], terminal, { debug: false });
  return { ...heard, code };
}

test("who is asked how often, and what looks alike with what forbids a comparison; no score", async () => {
  const { out, code } = await said();
  expect(code).toBe(0);
  expect(out).toContain("All staff: 3 questions in 2 (Ours, National)");
  expect(out.replaceAll(/\s+/gu, " ")).toContain(
    "“I know what my duties are.” (National, 2025/26 Q1): perhaps the same; figures may not be compared (the answers offered)",
  );
  expect(out).toContain("Ours: 1 June 2026");
  expect(out).not.toMatch(/0\.\d/u);
});

test("for whom it is may be said, as of other commands", async () => {
  expect((await said("--audience", "internal")).code).toBe(0);
  expect((await said("--audience", "friends")).code).toBe(2);
});

test("the same as data, and as rows", async () => {
  expect(JSON.parse((await said("--json")).out)).toMatchObject({
    ok: true,
    toConfirm: [{ meaning: "same", cells: ["Surveys!A2", "Surveys!A3"] }],
    decided: [],
  });
  expect((await said("--format", "csv")).out.split("\n")[0]).toContain("About,What,Cells");
});
