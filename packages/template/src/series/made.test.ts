import { describe, expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import { type Made, figuresOf } from "./made.ts";
import { noiseFrom } from "./random.ts";

const SHARE: Made = {
  from: "2024/25 Q1",
  to: "2025/26 Q2",
  kept: 2,
  path: { level: 60, noise: 2 },
  parts: { per: 100, of: { level: 200, noise: 10 } },
};

const values = (figures: readonly Figure[]) => figures.map(({ value }) => value);

describe("a made series", () => {
  test("is the same for the same seed and another for another", () => {
    expect(figuresOf(SHARE, 7)).toEqual(figuresOf(SHARE, 7));
    expect(values(figuresOf(SHARE, 7))).not.toEqual(values(figuresOf(SHARE, 8)));
  });

  test("is worked out from whole parts", () => {
    for (const { value, numerator = Number.NaN, denominator = Number.NaN } of figuresOf(SHARE, 7)) {
      expect(Number.isInteger(numerator) && Number.isInteger(denominator)).toBe(true);
      expect(value).toBe(Number(((numerator * 100) / denominator).toFixed(2)));
    }
  });

  test("has its own periods first, then the months behind them from where they are kept", () => {
    const made = figuresOf({ ...SHARE, monthsFrom: "Jul 2025" }, 7);
    expect(made.map(({ period }) => period)).toEqual([
      "2024/25 Q1",
      "2024/25 Q2",
      "2024/25 Q3",
      "2024/25 Q4",
      "2025/26 Q1",
      "2025/26 Q2",
      "Jul 2025",
      "Aug 2025",
      "Sep 2025",
    ]);
    const sum = made.slice(-3).reduce((total, { numerator = 0 }) => total + numerator, 0);
    expect(made[5]?.numerator).toBe(sum);
  });

  test("adds up through a financial year where it is a running total", () => {
    const total = figuresOf(
      { from: "2024/25 Q3", to: "2025/26 Q2", kept: 0, runningTotal: true, path: { level: 10, noise: 0 } },
      1,
    );
    expect(values(total)).toEqual([10, 20, 10, 20]);
  });

  test("steps where a step is planted and swings with the winter", () => {
    const path = { level: 100, noise: 0, winter: 10, steps: [["2025/26 Q1", 5]] } as const;
    const made = figuresOf({ from: "2024/25 Q4", to: "2025/26 Q2", kept: 0, path }, 1);
    expect(values(made)).toEqual([109, 100, 96]);
  });

  test("puts a marker, a zero or a mark where it is told to, and nowhere else", () => {
    const made = figuresOf(
      {
        ...SHARE,
        marks: { "2025/26 Q2": "[p]" },
        none: { "2024/25 Q3": "There were none." },
        instead: { "2024/25 Q2": ["[x]", "Lost."] },
      },
      7,
    );
    expect(made[1]).toEqual({ period: "2024/25 Q2", value: "[x]", marks: "", note: "Lost." });
    expect(made[2]).toMatchObject({ value: 0, numerator: 0, note: "There were none." });
    expect(made.map(({ marks }) => marks)).toEqual(["", "", "", "", "", "[p]"]);
  });
});

test("chance has mean 0 and standard deviation 1, near enough", () => {
  const chance = noiseFrom(42);
  const drawn = Array.from({ length: 4000 }, chance);
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
  expect(Math.abs(mean)).toBeLessThan(0.05);
  expect(Math.abs(Math.sqrt(variance) - 1)).toBeLessThan(0.05);
});
