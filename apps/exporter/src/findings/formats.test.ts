import { readFileSync } from "node:fs";
import { type ToldFinding, checks, families } from "@quarterlight/core/checks";
import { read } from "@quarterlight/core/read";
import { financialQuarter } from "@quarterlight/core/period";
import { sheetOf } from "@quarterlight/core/workbook";
import { describe, expect, test } from "vitest";
import type { Checked } from "./checked.ts";
import { FINDING_FORMATS } from "./formats.ts";

const [first, second] = checks;
if (first === undefined || second === undefined) throw new Error("there are checks");

const at = { sheet: "Figures", row: 11, column: 2 };
const workbook = { name: "KPIs & more.xlsx", sheets: [sheetOf("Figures", [])], date1904: false };

/** An invented finding of a check. */
function finding(check: string, fields: Partial<ToldFinding> = {}): ToldFinding {
  return {
    check,
    title: "A title",
    severity: "error",
    isReading: false,
    effect: "blocks publication",
    at: [at],
    kpis: ["K1"],
    period: financialQuarter(2025, 2),
    evidence: [{ at }],
    place: "Figures!C12",
    what: 'It says "<5".',
    why: "A reader is misled.",
    remedy: "Correct it.",
    message: 'Figures!C12: It says "<5". A reader is misled. Correct it.',
    fixes: [{ of: 0, says: "Write 5", edits: [{ edit: { at, value: 5 }, before: "<5", after: "5" }] }],
    value: "<5",
    accepted: undefined,
    expired: undefined,
    ...fields,
  };
}

const accepted = {
  check: second.id,
  kpi: "K1",
  period: "2025/26 Q2",
  sheet: "Figures",
  cell: "C12",
  value: "<5",
  reason: "Confirmed with the service",
  person: "A Person",
  date: "2025-11-01",
  reviewBy: "",
  at,
};

const { register } = read(workbook);
const period = financialQuarter(2025, 2);
const sound: Checked = { workbook: workbook.name, period, register, findings: [] };
const unsound: Checked = {
  ...sound,
  findings: [finding(first.id), finding(second.id, { severity: "warning", accepted })],
};

describe("as a table", () => {
  test("a finding names its effect, its check, its message and what is offered", () => {
    const text = FINDING_FORMATS.table(unsound);
    expect(text).toContain(`Blocks publication (${first.id}). Figures!C12: It says "<5".`);
    expect(text).toContain("Figures!C12: <5 becomes 5");
    expect(text).toContain("Accepted by A Person on 2025-11-01: Confirmed with the service");
    expect(text).toMatch(/Findings: 1\n {2}• Blocks publication: 1\n {2}• Accepted: 1\n$/);
  });

  test.each([
    [{ ...accepted, value: "4" }, "but the value has changed since."],
    [{ ...accepted, reviewBy: "2026-01-31" }, "to be looked at again by 2026-01-31."],
  ])("an acceptance that holds no longer says why: %#", (expired, why) => {
    const findings = [finding(second.id, { severity: "warning", value: "<5", expired })];
    const text = FINDING_FORMATS.table({ ...sound, findings });
    expect(text).toContain(`Was accepted by A Person, ${why}`);
  });

  test("a sound workbook shows every check that was made", () => {
    const text = FINDING_FORMATS.table(sound);
    expect(text).toContain(`Checked and found sound: ${checks.length} of ${checks.length} checks`);
    for (const { id } of checks) expect(text).toContain(`• ${id} `);
    expect(text).toMatch(/Findings: 0\n$/);
  });
});

test("every field of the JSON is in the exporter's README", () => {
  const page = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const document = JSON.parse(FINDING_FORMATS.json(unsound));
  const fields = [...Object.keys(document), ...Object.keys(document.findings[0])];
  expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
});

test("as JSON every finding has its cells by name, and the document its version", () => {
  expect(JSON.parse(FINDING_FORMATS.json(unsound))).toMatchObject({
    version: 1,
    period: "2025/26 Q2",
    blocks: true,
    findings: [
      {
        check: first.id,
        cells: ["Figures!C12"],
        accepted: null,
        fixes: [{ edits: [{ cell: "Figures!C12" }] }],
      },
      { check: second.id, accepted: { person: "A Person" } },
    ],
  });
  expect(JSON.parse(FINDING_FORMATS.json(sound))).toMatchObject({ blocks: false, findings: [] });
});

test("as SARIF every check is a rule, and what was accepted is suppressed", () => {
  const { version, runs } = JSON.parse(FINDING_FORMATS.sarif(unsound));
  expect(version).toBe("2.1.0");
  expect(runs[0].tool.driver.rules).toHaveLength(checks.length);
  expect(runs[0].results).toMatchObject([
    { ruleId: first.id, level: "error", suppressions: [] },
    { ruleId: second.id, level: "warning", suppressions: [{ justification: "Confirmed with the service" }] },
  ]);
  expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
    "KPIs%20%26%20more.xlsx",
  );
});

test("as JUnit every check is a case, and only what was not accepted is a failure", () => {
  const xml = FINDING_FORMATS.junit(unsound);
  expect(xml.match(/<testcase /g)).toHaveLength(
    families.reduce((sum, family) => sum + family.checks.length, 0),
  );
  expect(xml.match(/<failure /g)).toHaveLength(1);
  expect(xml).toContain('message="It says &quot;&lt;5&quot;."');
  expect(FINDING_FORMATS.junit(sound)).not.toContain("<failure");
});
