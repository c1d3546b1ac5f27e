import { describe, expect, test } from "vitest";
import type { Period } from "../period/index.ts";
import type { Story } from "../register/index.ts";
import {
  aTarget,
  anyKpi,
  decision,
  figureAt,
  figures,
  quarter,
  registerInput,
  share,
} from "./examples/kpi.ts";
import { aConsent, aStory } from "./examples/people.ts";
import { SOUND, drawnSheet, scorecard } from "./examples/sheets.ts";
import { blocks, check, groupByKpi, inWords } from "./index.ts";

const idsOf = (findings: ReturnType<typeof check>) => findings.map((each) => each.check);

/** Years of figures for several KPIs, with the last quarter pasted a quarter late. */
function pastedLate(count: number) {
  const kpis = Array.from({ length: count }, (_, index) => {
    const values = [80.1, 81.4, 79.8, 82.3].map((value) => value + index);
    const at = { sheet: "KPIs", row: index + 1, column: 0 };
    const last = figureAt(values.at(-1) ?? 0, 4, { at: { sheet: "Figures", row: index + 1, column: 6 } });
    return anyKpi({
      id: `H${index}`,
      title: `Measure ${index}`,
      at,
      observations: [...figures(...values), last],
    });
  });
  return registerInput({ kpis });
}

describe("one cause is one finding", () => {
  test("a column pasted a quarter late", () => {
    const input = pastedLate(40);
    const findings = inWords(check(input), input);
    expect(idsOf(findings).filter((id) => id === "P09" || id === "D10")).toEqual(["P09"]);
    expect(findings[0]).toMatchObject({ check: "P09", effect: "blocks publication" });
    expect(findings[0]?.at).toHaveLength(40);
    expect(findings[0]?.message).toContain("40 of 40 KPIs have exactly the same figure");
  });

  test("a column of numbers stored as text, each with its own fix", () => {
    const rows = SOUND.map(([code, title, , ...rest]) =>
      [code, title, "81", ...rest].map((value) => value ?? null),
    );
    const findings = check(scorecard(rows)).filter(({ check: id }) => id === "T01");
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fixes.map(({ edits }) => edits[0])).toEqual(
      [1, 2, 3].map((row) => ({
        edit: { at: { sheet: "Scorecard", row, column: 2 }, value: 81 },
        before: "81",
        after: "81",
      })),
    );
  });
});

test("two copies of one remark about a column are one, and two remarks are two", () => {
  const texts = (...said: readonly string[]) => {
    const rows = SOUND.map((row, at) =>
      row.map((cell, column) => (column === 2 && said[at - 1] ? (said[at - 1] ?? null) : cell)),
    );
    return check(scorecard(rows))
      .filter(({ check: id }) => id === "T01")
      .map(({ at }) => at.length);
  };
  expect([texts("81", "81"), texts("81", "82")]).toEqual([[2], [1, 1]]);
});

describe("consent is asked of what the report would print", () => {
  const at = (row: number) => ({ sheet: "Stories", row, column: 0 });
  const story = (id: string, row: number, more: Partial<Story> = {}) =>
    aStory({ id, consent: "", at: at(row), ...more });
  const stories = [
    story("S1", 1),
    story("S2", 2),
    story("S3", 3, { consent: "C9" }),
    story("S4", 4, { period: quarter(1) }),
  ];
  const told = (period: Period | undefined) => {
    const input = { ...registerInput({ stories, consents: [aConsent()] }), period };
    return inWords(check(input), input).filter(({ check: id }) => id === "N13");
  };

  test("what names no consent is one finding with its cells; other periods are not the report's", () => {
    const found = told(stories[0]?.period);
    expect(found.map(({ what }) => what)).toEqual([
      "2 stories, each of which names no consent, are left out of the report: S1 and S2.",
      "The story “S3” names a consent that is not recorded, so it is left out of the report.",
    ]);
    expect(found.map((each) => each.at.map(({ row }) => row))).toEqual([[1, 2], [3]]);
  });
});

describe("rank", () => {
  const kpis = [
    anyKpi({ id: "A", observations: [share(92.4, 850, 920, 0)], title: "One" }),
    anyKpi({
      id: "B",
      title: "Two",
      at: { sheet: "KPIs", row: 2, column: 0 },
      observations: [share(94.2, 850, 920, 1)],
      decision: decision("target"),
      targets: [aTarget(95)],
      source: "",
    }),
  ];
  const findings = check(registerInput({ kpis }));

  test("what blocks comes before what changes the report, and that before the rest", () => {
    expect(findings[0]).toMatchObject({ check: "A01", kpis: ["B"], effect: "blocks publication" });
    const order = [
      "blocks publication",
      "changes what is printed",
      "touches a printed KPI",
      "does not reach the report",
    ];
    const places = findings.map(({ effect }) => order.indexOf(effect));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(blocks(findings)).toBe(true);
  });

  test("findings of one KPI stand together", () => {
    const groups = groupByKpi(findings);
    expect(groups[0]?.kpi).toBe("B");
    expect(new Set(groups.map(({ kpi }) => kpi)).size).toBe(groups.length);
  });

  test("an error on a sheet that is not read does not block", () => {
    const broken = { value: { error: "#REF!" }, formula: "A1" };
    const input = scorecard(SOUND);
    const sheets = [...input.workbook.sheets, drawnSheet("Old notes", [["Notes"], [broken]])];
    const found = check({ ...input, workbook: { ...input.workbook, sheets } });
    expect(found).toMatchObject([{ check: "T03", severity: "error", effect: "does not reach the report" }]);
    expect(blocks(found)).toBe(false);
  });
});
