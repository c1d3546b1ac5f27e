import { expect, test } from "vitest";
import { evaluate } from "../claims/index.ts";
import { factIndex } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { buildReport, factsFile, readFactsFile } from "./index.ts";

const now = financialQuarter(2025, 2);
const brief = { period: now, audience: "public", date: "2025-11-14" } as const;
const at = { sheet: "Commentary", row: 1, column: 3 };
const seen = kpiWith({
  observations: seriesUpTo(now, [74, 61]),
  commentary: [{ period: now, text: "The new team began in July.", author: "Team lead", at }],
});
const hidden = kpiWith({ id: "K2", title: "Adults at risk", observations: seriesUpTo(now, [80, 3]) });
const register = registerWith({ kpis: [seen, hidden] });
const workbook = { name: "KPIs.xlsx", sha256: "0".repeat(64) };
const file = factsFile(buildReport(register, brief), brief, workbook);
const written = JSON.stringify(file);

test("it names every printed figure with its cell, and what it claims holds", () => {
  expect(file.figures).toContainEqual(
    expect.objectContaining({ fact: "K1/2025-07+3/level", printed: "61 people", cells: ["Figures!C3"] }),
  );
  const index = factIndex(register, { audience: "public", area: "", period: now });
  expect(file.figures.filter(({ claim }) => evaluate(claim, index).verdict !== "holds")).toEqual([]);
});

test("on another workbook its claims are held again, in their own periods", () => {
  const changed = registerWith({ kpis: [{ ...seen, observations: seriesUpTo(now, [74, 66]) }, hidden] });
  const index = factIndex(changed, { audience: "public", area: "", period: now });
  const untrue = file.figures.filter(({ claim }) => evaluate(claim, index).verdict === "contradicts");
  expect(untrue.map(({ printed }) => printed)).toContain("61 people");
  expect(untrue.map(({ printed }) => printed)).not.toContain("74");
});

test("generated and typed sentences are told apart, and generated ones carry their claims", () => {
  const typed = file.sentences.filter(({ made }) => made === "typed");
  expect(typed.map(({ text }) => text)).toEqual(["The new team began in July."]);
  const value = file.sentences.find(({ where }) => where === "paragraph of K1");
  expect(value?.claims.length).toBeGreaterThan(2);
});

test("nothing that was hidden is in it", () => {
  expect(written).not.toMatch(/"value":3\b/);
  expect(file.figures.filter(({ fact }) => fact.startsWith("K2/2025-07"))).toEqual([]);
});

test("it is read back as it was written", () => {
  expect(readFactsFile(written)).toEqual({ kind: "facts", file });
});

test.each([
  {
    name: "a newer version",
    text: JSON.stringify({ ...file, schema: 2 }),
    says: /version 2, and this Quarterlight reads up to version 1/,
  },
  { name: "another file", text: '{"ok":true}', says: /no facts file/ },
  { name: "no file of the kind at all", text: "PK", says: /no facts file/ },
  { name: "a damaged file", text: JSON.stringify({ ...file, figures: [{}] }), says: /damaged at “figures.0/ },
])("$name is refused with a sentence", ({ text, says }) => {
  expect(readFactsFile(text)).toMatchObject({ kind: "refused", sentence: expect.stringMatching(says) });
});
