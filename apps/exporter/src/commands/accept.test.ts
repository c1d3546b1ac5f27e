import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { said } from "./said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-accept-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CARD = join(folder, "card.csv");
const KEPT = join(folder, "card.quarterlight.json");
writeFileSync(
  CARD,
  "Code,Indicator,Target,2025/26 Q1,2025/26 Q2,Comments\nA1,Visits made on time (%),90%,85%,86%,It rose to 93% since spring.\n",
);

const because = ["--reason", "It is the newer return", "--by", "Head of Service"];
const checked = (...line: readonly string[]) => said("check", CARD, ...line);
/** The name under which the words of the first finding say that it may be let stand. */
const namedIn = (out: string) =>
  /with\s+--accept\s+"(?<name>[^"]+)"/u.exec(out.replaceAll(/\s+/gu, " "))?.groups?.["name"] ?? "";

afterEach(() => rmSync(KEPT, { force: true }));

test("a reading of people's words is let stand by what its own words say to type, until it is no longer so", async () => {
  const before = await checked();
  const name = namedIn(before.out);
  expect(name).toMatch(/^N\d\d@card!F2$/u);
  expect(before.code).toBe(1);

  const accepted = await checked("--accept", name, ...because);
  expect(accepted.out).toContain("It is the newer return");
  expect(existsSync(KEPT)).toBe(true);
  const after = await checked();
  expect(after.out.replaceAll(/\s+/gu, " ")).toContain("Accepted by Head of Service on");
  expect(after.code).toBe(0);
});

test("a companion carries what was let stand, and counts beside the workbook without what was kept", async () => {
  const name = namedIn((await checked()).out);
  await checked("--accept", name, ...because);
  const companion = join(folder, "stories.xlsx");
  const made = await said("adopt", CARD, "--to", companion, "--companion");
  expect(made.code).toBe(0);
  rmSync(KEPT);
  expect((await checked()).code).toBe(1);
  const beside = await checked("--also", companion);
  expect(beside.out.replaceAll(/\s+/gu, " ")).toContain("Accepted by Head of Service on");
  expect(beside.code).toBe(0);
});

test.each<[string, readonly string[], RegExp]>([
  ["without a reason or a name", ["--accept", "N08@card!F2"], /Say why, and who says so/u],
  ["what was not found", ["--accept", "N08@card!Z9", ...because], /Nothing found is called "N08@card!Z9"/u],
])("%s is refused, and nothing is kept", async (_, line, says) => {
  const { err, code } = await checked(...line);
  expect(err).toMatch(says);
  expect(code).not.toBe(0);
  expect(existsSync(KEPT)).toBe(false);
});
