import { describe, expect, test } from "vitest";
import { type Target, isLevel } from "../../register/index.ts";
import { HOUSE_LEGEND, readFigure, targetInWords } from "../../tables/index.ts";
import { TARGETS, UNREAD_TARGETS } from "../../tables/value/target-words.fixture.ts";
import { read } from "../index.ts";
import { type Grid, workbookOf } from "./written.fixture.ts";

/** The layouts that hold targets as people type them. */
const LAYOUTS: readonly (readonly [string, (target: string) => Grid])[] = [
  [
    "scorecard",
    (target) => [
      ["Code", "Indicator", "2024/25 Q1", "2024/25 Q2", "Target"],
      ["K1", "Visits", 5, 6, target],
      ["K2", "Calls", 5, 6, 7],
    ],
  ],
  [
    "covalent",
    (target) => [
      ["PI Code", "Short Name", "2024/25 Q1", "2024/25 Q2", "Target", "Status", "Short Trend Arrow"],
      [null, null, "Value", "Value", null, null, null],
      ["K1", "Visits", 5, 6, target, null, null],
    ],
  ],
  [
    "tidy",
    (target) => [
      ["Code", "Indicator", "Period", "Value", "Target"],
      ["K1", "Visits", "2024/25 Q1", 5, target],
      ["K1", "Visits", "2024/25 Q2", 6, target],
    ],
  ],
];

/** What a target cell says: its level or levels, its state, or that there is none. */
function said(text: string): string {
  const target = targetInWords(text);
  if (target.says === "no target") return "none";
  if (target.says === "a direction") return "direction only";
  if (target.says === "nothing known" || target.per === "month") return "unread";
  const [from, to] = [target.figure, target.upTo ?? ""].map((figure) =>
    readFigure({ value: figure }, [HOUSE_LEGEND]),
  );
  if (from?.read !== "number") return from?.read === "marker" ? "none" : "unread";
  const margin = Number.parseFloat(target.margin ?? "");
  if (!Number.isNaN(margin)) return `${from.value - margin} to ${from.value + margin}`;
  const level = to?.read === "number" ? `${from.value} to ${to.value}` : String(from.value);
  // A share to be reached by the end of the year is due then; what adds up is a year's sum.
  const isDue = target.byYearEnd === true && text.includes("%");
  return target.per === "year" && !isDue ? `${level} of the year` : level;
}

function seen(target: Target | undefined): string {
  if (target === undefined) return "none";
  if (!isLevel(target)) return target.state;
  const level = target.upTo === undefined ? String(target.value) : `${target.value} to ${target.upTo}`;
  return target.from.months === 12 ? `${level} of the year` : level;
}

/** A target in another unit than its figures are in is unread, never another level. */
const HAS_UNIT = /%|£|day|week|per 1,000/u;

describe.each(LAYOUTS)("what people write as a target, in the layout %s", (_, write) => {
  const readBack = (text: string) =>
    seen(
      read(workbookOf({ Card: write(text) }), { mapping: { version: 1 } }).register.kpis[0]?.targets.at(-1),
    );

  test("is read as its words say, or is unread: never another level", () => {
    const wrong = TARGETS.flatMap(([text]) => {
      const [is, expected] = [readBack(text), said(text)];
      return is === expected || (is === "unread" && HAS_UNIT.test(text))
        ? []
        : [`${text}: ${is}, not ${expected}`];
    });
    expect(wrong).toEqual([]);
  });

  test("is unread where something is left beside its figure", () => {
    expect(UNREAD_TARGETS.filter((text) => readBack(text) !== "unread")).toEqual([]);
  });
});
