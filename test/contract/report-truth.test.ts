import { factIndex } from "@quarterlight/core/facts";
import { Report, buildReport, choosePeriod, faultsIn } from "@quarterlight/core/report";
import { templateBytes } from "@quarterlight/template/workbook";
import { expect, test } from "vitest";
import { registerFrom } from "../support/real-file.ts";

const register = await registerFrom("worked-example.xlsx", await templateBytes("example"));
const choice = choosePeriod(register);
if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
const { period } = choice;
const { audience, date } = register.settings;
const { report } = buildReport(register, { period, audience, date });
const index = factIndex(register, { audience, area: "", period });

test("every figure of the worked example's report is bound to a fact that yields it, and every judging word is borne out", () => {
  expect(faultsIn(report, index)).toEqual([]);
});

test("it says a good deal that can be checked", () => {
  const claims = JSON.stringify(report).match(/"claim":/g) ?? [];
  expect(claims.length).toBeGreaterThan(1500);
});

/** A copy of the report in which something may be changed. */
function spoiled(spoil: (copy: Report) => void): Report {
  const copy: Report = structuredClone(report);
  spoil(copy);
  return Report.parse(copy);
}

test.each([
  {
    lie: "That is our best figure so far, when it was 369998.",
    caught: /paragraph of .* has a digit that no fact yields/,
  },
  {
    lie: "That is our best figure so far.",
    caught: /paragraph of .* “best” is said and no rule bears it out/,
  },
  { lie: "It has improved.", caught: /paragraph of .* “improved” is said and no rule bears it out/ },
])("a sentence of nobody's is caught by name: $lie", ({ lie, caught }) => {
  const told = spoiled(({ sections }) => {
    const block = sections[0]?.full[0];
    if (block) Object.assign(block, { paragraphs: [...block.paragraphs, [lie]] });
  });
  expect(faultsIn(told, index).join("\n")).toMatch(caught);
});

/** Where figures stand, and how a fault names the place. */
const places: readonly { name: string; caught: RegExp; find: (report: Report) => unknown }[] = [
  {
    name: "a sentence",
    caught: /^sentence \(paragraph of/,
    find: ({ sections }) => sections[0]?.full[0]?.paragraphs,
  },
  {
    name: "a cell of a table",
    caught: /^cell \(table of Home/,
    find: ({ sections }) => sections[0]?.glance?.rows,
  },
  { name: "a chart's label", caught: /^label \(chart/, find: (copy) => lineOf(copy).points },
  { name: "a chart's target", caught: /^label \(chart/, find: (copy) => lineOf(copy).targets },
  { name: "a chart's range", caught: /^label \(chart/, find: (copy) => lineOf(copy).expected },
  { name: "an alternative text", caught: /^alternative text \(chart/, find: (copy) => lineOf(copy).alt },
  {
    name: "a cell of a chart's table",
    caught: /^cell \(table of chart/,
    find: (copy) => lineOf(copy).table.rows,
  },
  {
    name: "a thing to know",
    caught: /^sentence \(summary/,
    find: ({ summary }) => summary.things.items[2]?.strong,
  },
  {
    name: "a survey",
    caught: /^sentence \(/,
    find: ({ sections, voices }) =>
      [...sections.flatMap(({ surveys }) => surveys), ...voices.surveys].map(({ texts }) => texts),
  },
];

test.each(places)("another figure in $name is caught by name", ({ find, caught }) => {
  const told = spoiled((copy) => {
    const figure = figuresIn(find(copy))[0];
    if (figure)
      figure.figure = figure.figure.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  });
  const faults = faultsIn(told, index);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.filter((fault) => !caught.test(fault))).toEqual([]);
});

test.each(places)(
  "another figure in $name is caught though its claim is turned with it",
  ({ find, caught }) => {
    const told = spoiled((copy) => {
      const figure = figuresIn(find(copy))[0];
      if (figure?.claim?.quantity) figure.claim.quantity.value += 7;
    });
    const faults = faultsIn(told, index);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter((fault) => !caught.test(fault))).toEqual([]);
  },
);

test("a status and a change that are not so are caught in a table", () => {
  const told = spoiled(({ sections }) => {
    for (const cell of sections.flatMap(({ glance }) => glance?.rows.flat() ?? [])) {
      if (cell.kind === "status" && cell.status === "missed") cell.text = "On target";
      if (cell.kind === "change" && cell.text === "No clear change") cell.text = "Getting better";
    }
  });
  const faults = faultsIn(told, index).join("\n");
  expect(faults).toMatch(/“On target” says “On target”/);
  expect(faults).toMatch(/“Getting better” says “better”/);
});

type Figure = { figure: string; claim?: { quantity?: { value: number } } };

/** Every bound figure of a part, in its order. */
function figuresIn(node: unknown): readonly Figure[] {
  if (Array.isArray(node)) return node.flatMap(figuresIn);
  if (typeof node !== "object" || node === null) return [];
  return isFigure(node) ? [node] : Object.values(node).flatMap(figuresIn);
}

function isFigure(node: object): node is Figure {
  return "figure" in node && "cells" in node;
}

function lineOf({ sections }: Report) {
  for (const { chart } of sections.flatMap(({ full }) => full)) {
    if (chart?.kind === "line" && chart.targets.length > 0 && chart.expected.length > 0) return chart;
  }
  throw new Error("no chart with a target and a range");
}
