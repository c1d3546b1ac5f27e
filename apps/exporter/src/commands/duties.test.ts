import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { said } from "./said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-duties-"));
afterAll(() => rmSync(folder, { recursive: true }));
const LIST = join(folder, "Who reports what.csv");
writeFileSync(
  LIST,
  `What,Lead,Reports to,When,With,KPIs,Prepared by,Why,Form,Figures as,Next due,Working days after period,Last sent,Last used on
This report,Head of Strategy,Integration Joint Board,Every quarter,,K1,Analyst,agreed,paper,quarter,2025-11-14,32,2025-08-15,2025-08-26
"Adult protection, with a long name that does not fit; in one line",,Adult Protection Committee,Every quarter,,,Lead Officer,law or direction,paper,quarter,2025-12-02,,2025-09-02,2025-09-02
Annual performance report,Head of Strategy,Integration Joint Board,Every year,Council and NHS board,K1,Analyst,law or direction,paper,year,2026-07-31,,2025-07-30,2025-08-26
`,
);

const ON = ["--date", "2025-11-14"];

test("the map begins with the gaps, and counts who answers", async () => {
  const { out, code } = await said("duties", LIST, ...ON);
  expect(code).toBe(0);
  expect(out).toContain("3 reports to 2 bodies; 1 has nobody to answer for it.");
  expect(out).toContain("W01 Nobody answers for it\n  Adult protection, with a long name");
  expect(out).toContain("W11 No KPI named");
  expect(out.indexOf("W11")).toBeLessThan(out.indexOf("Prepared by"));
});

test("one person's, for a machine", async () => {
  const { out } = await said("duties", LIST, ...ON, "--person", "lead officer", "--json");
  expect(JSON.parse(out)).toMatchObject({
    gaps: [{ check: "W01" }, { check: "W11" }],
    duties: [
      { reportsTo: "Adult Protection Committee", nextDue: "2025-12-02", cell: "'Who reports what'!A3" },
    ],
  });
});

test("a calendar for Outlook: a whole day each, escaped and folded, the same bytes each time", async () => {
  const { out } = await said("duties", LIST, ...ON, "--body", "adult", "--calendar", "--format", "ics");
  expect(out).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Quarterlight//Who reports what//EN
    BEGIN:VEVENT
    UID:who-reports-what-a3-20251202@quarterlight
    DTSTAMP:20251114T000000Z
    DTSTART;VALUE=DATE:20251202
    SUMMARY:Adult protection\\, with a long name that does not fit\\; in one line
     : to Adult Protection Committee
    DESCRIPTION:Prepared by: Lead Officer\\nForm: paper
    END:VEVENT
    END:VCALENDAR
    "
  `);
  expect(out.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const { out: table } = await said("duties", LIST, ...ON, "--calendar");
  expect(table.split("\n")[2]).toMatch(/^14 November 2025 {2}This report/u);
});

test("a paper for a committee says what to decide, then who gets what", async () => {
  const { out } = await said("duties", LIST, "--paper", "--date", "2026-02-01");
  expect(out).toContain("### Overdue");
  expect(out).toContain(
    "- **This report**: every quarter; prepared by Analyst; signed off by Head of Strategy; agreed",
  );
});

test.each([
  [["--body", "nobody"], 'goes to "nobody"'],
  [["--format", "ics"], "add --calendar"],
])("%j is answered with what to do", async (options, words) => {
  const { err, code } = await said("duties", LIST, ...ON, ...options);
  expect(code).toBe(2);
  expect(err).toContain(words);
});

test("without a day nothing is late or early: it is asked for", async () => {
  expect((await said("duties", LIST)).err).toContain("--date 2025-11-14");
});
