import { expect, test } from "vitest";
import { kpiWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { NOW, became, guarded } from "./guarded.fixture.ts";

const of = (id: string, title: string, latest: number, alsoCalled: readonly string[] = []) =>
  kpiWith({
    id,
    title,
    alsoCalled,
    meaning: "",
    unit: { kind: "count", of: "" },
    observations: seriesUpTo(NOW, [70, latest]),
  });
const falls = of("F", "Falls", 5);
const nursing = of("A", "Vacant posts in nursing", 59, ["Vacant posts"]);
const care = of("B", "Vacant posts in care", 80, ["Vacant posts"]);

const SAID = [
  ["Vacant posts were 59.", "held"],
  ["Vacant posts were 61.", "flagged"],
  ["Vacant posts fell.", "held"],
  ["Vacant posts rose.", "flagged"],
  ["Every vacant post is filled.", "flagged"],
  ["There are no vacant posts.", "flagged"],
] as const;

test.each(SAID)("“%s” is %s where its words name one KPI, and listed where they name two", (text, alone) => {
  expect(became(text, falls, [nursing])).toBe(alone);
  for (const both of [
    [nursing, care],
    [care, nursing],
  ])
    expect(became(text, falls, both)).toBe("not read");
});

test.each(SAID)("“%s” is %s beside one of the two that its words name", (text, own) => {
  expect(became(text, nursing, [care])).toBe(own);
});

test("the words of one that names more of it are of that one", () => {
  expect(became("Vacant posts in care were 80.", falls, [nursing, care])).toBe("held");
  expect(became("Vacant posts in nursing were 80.", falls, [nursing, care])).toBe("flagged");
});

test("a small number is hidden whichever of the two it may be of", () => {
  const observations = care.observations.map(({ period, at, flags }) => ({
    period,
    at,
    flags,
    state: "suppressed" as const,
    marker: "*",
  }));
  const hidden = { ...care, observations };
  for (const both of [
    [nursing, hidden],
    [hidden, nursing],
  ])
    expect(guarded("Vacant posts were 3.", falls, both).hidden).toHaveLength(1);
});
