import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Unit } from "../../figure/index.ts";
import { startOf } from "../model/chart.ts";
import { scaleFor } from "./scale.ts";

const unit = (kind: Unit["kind"]): Unit => ({ kind, of: "" });

describe("a scale", () => {
  test.each<{ name: string; values: readonly number[]; kind: Unit["kind"]; labels: string; start?: string }>([
    {
      name: "a count whose pattern shows from nought",
      values: [20, 61, 84],
      kind: "count",
      labels: "0 25 50 75 100",
    },
    {
      name: "a count that nought would flatten",
      values: [831, 1225],
      kind: "count",
      labels: "800 900 1,000 1,100 1,200 1,300",
      start: "The scale starts at 800.",
    },
    {
      name: "a share near its ceiling",
      values: [82, 99.7],
      kind: "percentage",
      labels: "80% 85% 90% 95% 100%",
      start: "The scale starts at 80%.",
    },
    { name: "a few", values: [0, 1, 2], kind: "count", labels: "0 1 2" },
    { name: "nobody", values: [0, 0, 0], kind: "count", labels: "0 1 2" },
    {
      name: "a share that never moves from its ceiling",
      values: [100, 100],
      kind: "percentage",
      labels: "90% 95% 100%",
      start: "The scale starts at 90%.",
    },
    { name: "a small rate", values: [0, 0.5], kind: "rate", labels: "0.0 0.2 0.4 0.6" },
    {
      name: "both sides of nought",
      values: [-14, 10],
      kind: "number",
      labels: "−20 −10 0 10",
      start: "The scale starts at −20.",
    },
    {
      name: "all below nought",
      values: [-58, -40],
      kind: "number",
      labels: "−60 −55 −50 −45 −40",
      start: "The scale starts at −60.",
    },
    {
      name: "money",
      values: [340_000, 511_000],
      kind: "money",
      labels: "£300,000 £350,000 £400,000 £450,000 £500,000 £550,000",
      start: "The scale starts at £300,000.",
    },
    {
      name: "minutes and hours",
      values: [600, 7500],
      kind: "duration",
      labels: "0 s 1 h 00 min 2 h 00 min 3 h 00 min",
    },
    {
      name: "a smallest that is just half the largest",
      values: [50, 100],
      kind: "number",
      labels: "0 25 50 75 100",
    },
    {
      name: "one that is a little more",
      values: [51, 100],
      kind: "number",
      labels: "40 60 80 100",
      start: "The scale starts at 40.",
    },
    { name: "tens, in steps of two and a half", values: [0, 100], kind: "number", labels: "0 25 50 75 100" },
    { name: "units, which have no such steps", values: [0, 9], kind: "number", labels: "0 5 10" },
    { name: "hundredths", values: [0, 0.04], kind: "number", labels: "0.00 0.01 0.02 0.03 0.04" },
    {
      name: "equal values",
      values: [50, 50],
      kind: "number",
      labels: "45 50 55",
      start: "The scale starts at 45.",
    },
    { name: "equal values near nought", values: [0.5, 0.5], kind: "number", labels: "0.0 0.5 1.0 1.5" },
    {
      name: "equal values below nought",
      values: [-50, -50],
      kind: "number",
      labels: "−55 −50 −45",
      start: "The scale starts at −55.",
    },
    {
      name: "half a per cent",
      values: [99.5, 99.5],
      kind: "percentage",
      labels: "85% 90% 95% 100%",
      start: "The scale starts at 85%.",
    },
    {
      name: "the smallest of all sizes",
      values: [0, 1e-9],
      kind: "number",
      labels: "0.000000 0.000001 0.000002",
    },
    { name: "grades", values: [4, 5], kind: "grade", labels: "1 2 3 4 5 6", start: "The scale starts at 1." },
  ])("of $name", ({ values, kind, labels, start = "" }) => {
    const scale = scaleFor(values, unit(kind));
    expect(scale.ticks.map(({ text }) => text).join(" ")).toBe(labels);
    expect(startOf(scale)).toBe(start);
  });

  test.each([
    1, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800,
  ])("of time goes in steps that clocks have, such as %i seconds", (step) => {
    const ticks = scaleFor([0, 4 * step], unit("duration")).ticks.map(({ value }) => value);
    expect(ticks).toEqual([0, step, 2 * step, 3 * step, 4 * step]);
  });

  test("of anything holds all its values, in three to eight steps that grow, none beyond what can be", () => {
    const kinds = fc.constantFrom<Unit["kind"]>(
      "count",
      "percentage",
      "rate",
      "days",
      "money",
      "number",
      "duration",
    );
    const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(kinds, values, (kind, drawn) => {
        const ticks = scaleFor(drawn, unit(kind)).ticks.map(({ value }) => value);
        const [first, last] = [Math.min(...ticks), Math.max(...ticks)];
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks).toEqual([...new Set(ticks)].toSorted((a, b) => a - b));
        expect(first).toBeLessThanOrEqual(Math.min(...drawn) + 1e-6);
        expect(last).toBeGreaterThanOrEqual(Math.max(...drawn) - 1e-6);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThanOrEqual(kind === "percentage" ? 100 : Infinity);
      }),
      { seed: 20251114, numRuns: 500 },
    );
  });
});
