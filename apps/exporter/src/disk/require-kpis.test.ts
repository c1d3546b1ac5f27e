import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { templateBytes } from "@quarterlight/template/workbook";
import { said } from "../commands/said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-nothing-"));
afterAll(() => rmSync(folder, { recursive: true }));

const NAMED = "Code,Indicator";
const ROWS = ["A1,Visits made on time (%)", "A2,Calls answered (%)"];

test.each([
  {
    what: "a current quarter that nothing dates",
    text: [`${NAMED},This quarter,Target`, ...ROWS.map((row) => `${row},88,90`)],
    says: /which quarter the figures under “This quarter” \(\w+!C1\) are of\. .+--answer "period=2025\/26 Q2".+Nothing else is lacking/,
  },
  {
    what: "quarters of no year",
    text: [`${NAMED},Q1,Q2`, ...ROWS.map((row) => `${row},88,90`)],
    says: /does not say of which year “Q1” \(\w+!C1\) is\. .+--answer period=2025\/26/,
  },
  {
    what: "headings that are no periods",
    text: [`${NAMED},Rolling to Sept,Since launch`, ...ROWS.map((row) => `${row},88,90`)],
    says: /no table of KPIs.+Row 1 of .+“Code”, “Indicator” name the KPIs; “Rolling to Sept”, “Since launch” were taken for no period.+write periods as 2025\/26 Q2/,
  },
  {
    what: "indicators alone",
    text: ["Our measures", "Visits made on time", "Drug-related deaths"],
    says: /no table of KPIs with figures; it lists 2 indicators without any\..+quarterlight classify "/,
  },
  {
    what: "periods without a name of what is counted",
    text: ["2025/26 Q1,2025/26 Q2", "88,90", "70,80"],
    says: /“2025\/26 Q1”, “2025\/26 Q2” were taken for periods.+head the column that names the KPIs “Indicator” or “Code”/,
  },
  {
    what: "words alone",
    text: ["Dear all,", "see attached"],
    says: /no table of KPIs that Quarterlight knows\. To see/,
  },
])("a file with $what says so, and what to do", async ({ what, text, says }) => {
  const path = join(folder, `${what.replaceAll(" ", "")}.csv`);
  writeFileSync(path, `${text.join("\n")}\n`);
  const { err, code } = await said("check", path);
  expect(code).toBe(2);
  expect(err).toMatch(says);
});

test.each(["read", "check", "report", "classify"])(
  "%s says of the untouched template that it is blank",
  async (command) => {
    const path = join(folder, "Blank.xlsx");
    writeFileSync(path, await templateBytes("blank"));
    expect((await said(command, path)).err).toMatch(/"Blank\.xlsx" is a blank Quarterlight workbook/);
  },
);

test("an area that no cell holds is refused, naming those there are", async () => {
  const path = join(folder, "Areas.csv");
  writeFileSync(path, "Area,Indicator,Period,Value\nAngus,Falls,2025/26 Q2,4\nMoray,Falls,2025/26 Q2,6\n");
  const { err, code } = await said("read", path, "--area", "Fife");
  expect(code).toBe(2);
  expect(err).toContain(
    'holds the area "Fife". It holds Angus and Moray. Say which is yours, such as --area "Angus"',
  );
});
