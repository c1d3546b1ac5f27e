import { describe, expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { periodLabel } from "../period/index.ts";
import { isLevel, isMeasured } from "../register/index.ts";
import { addressName } from "../workbook/index.ts";
import { KEPT, MARKED, NUMBERS_NAME_NO_AREA } from "./kept.fixture.ts";
import { CORNERS } from "./corners.fixture.ts";
import { HEADED, TOLD_APART, UNTOLD } from "./headed.fixture.ts";
import { MISLED, MISLED_ANSWERED, MISLED_ASKED, NOW_AND_BEFORE } from "./misled.fixture.ts";
import { ASKED, READ } from "./kinds.fixture.ts";
import { read } from "./index.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";

function readGrid(grid: Grid, answers: Partial<Mapping> = {}) {
  return read(workbookOf({ Card: grid }), { mapping: { version: 1, ...answers } });
}

/** Each KPI in a line: its unit and direction, its figures by period, its targets, its published status, its comments. */
function linesOf(grid: Grid, answers: Partial<Mapping> = {}): string[] {
  return readGrid(grid, answers).register.kpis.map((kpi) => {
    const figures = [...kpi.observations, ...kpi.monthly].map(
      (each) => `${periodLabel(each.period)} ${isMeasured(each) ? each.value : each.state}`,
    );
    const targets = new Set(kpi.targets.map((target) => (isLevel(target) ? target.value : target.state)));
    return [
      `${kpi.title} (${[kpi.unit.kind, kpi.unit.of, kpi.polarity ?? ""].filter(Boolean).join(" ")}): ${figures.join(", ")}`,
      ...[...targets].map((target) => `target ${target}`),
      ...(kpi.published === undefined ? [] : [`published ${kpi.published.status}`]),
      ...kpi.commentary.map(({ period, text }) => `${periodLabel(period)}: ${text}`),
    ].join("; ");
  });
}

describe("read", () => {
  test.each([...READ, ...KEPT, ...HEADED, ...TOLD_APART, ...MISLED, ...CORNERS])(
    "$what",
    ({ grid, kpis }) => {
      expect(linesOf(grid)).toEqual(kpis);
    },
  );
});

describe("asked", () => {
  test.each(UNTOLD)("which period figures are of: $what", ({ grid, at }) => {
    const { reading, register } = readGrid(grid);
    const asked = reading.questions.filter(({ asks }) => asks === "current period");
    expect(asked.map((question) => ("at" in question ? addressName(question.at) : ""))).toEqual(at);
    expect(register.kpis.map(({ open = [] }) => open)).toEqual([at.length === 0 ? [] : ["period"]]);
  });

  test.each([...ASKED, ...MARKED])("$what", ({ grid, asks, at, answers, kpis }) => {
    const { questions } = readGrid(grid).reading;
    const found = questions.filter((question) => question.asks === asks);
    expect(found.map((question) => ("at" in question ? addressName(question.at) : ""))).toEqual([at]);
    expect(readGrid(grid, answers).reading.questions.filter((question) => question.asks === asks)).toEqual(
      [],
    );
    expect(linesOf(grid, answers)).toEqual(kpis);
  });

  test.each(MISLED_ASKED)("whose years they are, and nothing dated by them: $what", ({ grid, at }) => {
    const { reading, register } = readGrid(grid);
    const asked = reading.questions.filter(({ asks }) => asks === "current period");
    expect(asked.map((question) => ("at" in question ? addressName(question.at) : ""))).toEqual(at);
    expect(register.kpis.flatMap(({ observations }) => observations)).toEqual([]);
  });

  test.each(MISLED_ANSWERED)("$what: open until it is answered", ({ grid, asks, answers }) => {
    const { reading, register } = readGrid(grid);
    expect(reading.questions.map((question) => question.asks)).toEqual([asks]);
    expect(register.kpis.map(({ open = [] }) => open.length)).toEqual([1]);
    for (const [answer, line] of answers) {
      expect(linesOf(grid, answer)).toEqual([line]);
      expect(readGrid(grid, answer).reading.questions).toEqual([]);
    }
  });

  test("a KPI whose months may be quarters is open until it is said", () => {
    const asked = ASKED.find(({ asks }) => asks === "months or quarters");
    expect(readGrid(asked?.grid ?? []).register.kpis.map(({ open }) => open)).toEqual([["months:Card"]]);
  });
});

test("weeks across are told once, whatever months they fall in", () => {
  const { reading, register } = readGrid([
    ["Code", "Indicator", "W/e 06/07/2025", "W/e 13/07/2025", "W/e 20/07/2025"],
    ["A1", "Visits made", 60, 88, 89],
  ]);
  expect(register.kpis).toEqual([]);
  expect(reading.notUnderstood.map(({ why }) => why)).toEqual(["a column for each week"]);
});

test("a status that is none is listed", () => {
  const { reading } = readGrid([
    ["Indicator", "2024/25 Q1", "2024/25 Q2", "Target", "Status"],
    ["Visits made on time (%)", 81, 88, 85, "Ongoing"],
  ]);
  expect(reading.notUnderstood.map(({ at, text, why }) => `${addressName(at)} ${text}: ${why}`)).toEqual([
    "Card!E2 Ongoing: not a status",
  ]);
});

test("numbers under a heading of areas are figures, and whether they are areas is asked", () => {
  const { reading } = readGrid(NUMBERS_NAME_NO_AREA);
  const choices = reading.questions.flatMap((question) => (question.asks === "whose" ? question.names : []));
  expect(choices).toEqual(["North", "South", "Partnership"]);
  expect(reading.sheets.flatMap(({ areas }) => areas)).toEqual([]);
});

test.each(NOW_AND_BEFORE)("%s beside %s", (now, before, period) => {
  const grid = [["Performance, Q2 2025/26"], ["Indicator", now, before], ["Visits made", 4, 3]];
  expect(linesOf(grid)).toEqual([`Visits made (number): ${period} 3, 2025/26 Q2 4`]);
  expect(readGrid(grid).reading.questions).toEqual([]);
});

test.each([
  [["2023/24", "2024/25", "2025/26 (to Sep)"], "2025/26", "2025/26"],
  [["2024/25", "2025/26 (to Dec)"], "2025/26", "2025/26"],
  [["2025/26 Q1", "2025/26 Q2"], "2025/26 Q2", undefined],
  [["2023/24", "2024/25"], "2024/25", undefined],
])("a plain target beside %j is in force from %s to %s", (headings, from, to) => {
  const figures = headings.map((_, place) => 500 - place);
  const grid = [
    ["Indicator", "Target", ...headings],
    ["People moved", 480, ...figures],
  ];
  const [target] = readGrid(grid).register.kpis.flatMap(({ targets }) => targets);
  expect(target && periodLabel(target.from)).toBe(from);
  expect(target?.to && periodLabel(target.to)).toBe(to);
});
