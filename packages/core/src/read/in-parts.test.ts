/** Several numbers for one period of one indicator: which is its figure, which are parts of it, and which are others. */
import { expect, test } from "vitest";
import { periodLabel } from "../period/index.ts";
import { type Observation, isLevel, isMeasured } from "../register/index.ts";
import { addressName } from "../workbook/index.ts";
import { IN_PARTS } from "./in-parts.fixture.ts";
import { OF_PARTS } from "./of-parts.fixture.ts";
import { read } from "./index.ts";
import { workbookOf } from "./properties/written.fixture.ts";

function figureIn(observation: Observation): string {
  if (!isMeasured(observation)) return `${periodLabel(observation.period)} ${observation.state}`;
  const { period, value, numerator, denominator } = observation;
  const parts = [
    ...(numerator === undefined ? [] : [`of n ${numerator.value}`]),
    ...(denominator === undefined ? [] : [`of d ${denominator.value}`]),
  ];
  return [periodLabel(period), value, ...parts].join(" ");
}

test.each([...IN_PARTS, ...OF_PARTS])("$what", ({ grid, kpis, left = [] }) => {
  const workbook = workbookOf({ Card: grid });
  const { register, reading } = read(workbook, { mapping: { version: 1 } });
  const lines = register.kpis.map(({ title, unit, polarity = "", observations, targets }) => {
    const head = `${title} (${[unit.kind, unit.of, polarity].filter(Boolean).join(" ")})`;
    const aims = targets.map((target) => `; target ${isLevel(target) ? target.value : target.state}`);
    return `${head}: ${observations.map(figureIn).join(", ")}${aims.join("")}`;
  });
  expect(lines).toEqual(kpis);
  expect(reading.notUnderstood.map(({ at, why }) => `${addressName(at)} ${why}`).toSorted()).toEqual(left);
});
