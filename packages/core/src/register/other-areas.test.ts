import { expect, test } from "vitest";
import { areaFigures, blankKpi, figuresChanged } from "./index.ts";
import type { Observation } from "./index.ts";
import { calendarQuarter } from "../period/index.ts";

const at = { sheet: "Data", row: 1, column: 1 };
const figure = (value: number): Observation => ({
  period: calendarQuarter(2025, 1),
  at,
  flags: [],
  state: "value",
  value,
});
const valuesOf = (all: readonly Observation[]) =>
  all.map((each) => ("value" in each ? each.value : undefined));

test("another area's figures are read when they are asked for, once, with every change since", () => {
  let reads = 0;
  const beside = areaFigures("Strathmoy", () => {
    reads += 1;
    return [figure(1), figure(2)];
  });
  const kpi = { ...blankKpi("F1", "Falls", at), areas: [beside] };
  const twice = (each: Observation) => (each.state === "value" ? { ...each, value: each.value * 2 } : each);
  const [changed] = figuresChanged(kpi, twice).areas ?? [];
  expect(reads).toBe(0);
  expect(valuesOf(changed?.observations ?? [])).toEqual([2, 4]);
  expect(changed?.observations).toBe(changed?.observations);
  expect(valuesOf(beside.observations)).toEqual([1, 2]);
  expect(reads).toBe(1);
});

test("what a change tells, it does not tell of other areas", () => {
  const told: number[] = [];
  const change = (each: Observation) => {
    told.push(valuesOf([each])[0] ?? 0);
    return each;
  };
  const areas = [areaFigures("Strathmoy", () => [figure(9)])];
  const kpi = { ...blankKpi("F1", "Falls", at), observations: [figure(1)], areas };
  const [other] = figuresChanged(kpi, change, (each) => each).areas ?? [];
  expect(valuesOf(other?.observations ?? [])).toEqual([9]);
  expect(told).toEqual([1]);
});
