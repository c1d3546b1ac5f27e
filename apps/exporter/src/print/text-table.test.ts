import { describe, expect, test } from "vitest";
import { textTable, wrap } from "./text-table.ts";

test("a table is as wide as its cells, and wraps those that are too long", () => {
  const rows = [
    ["DD-01", "Days people spend in hospital", "2"],
    ["CH", "Care", ""],
  ];
  expect(textTable(["KPI", "Indicator", "Findings"], rows, [12, 16, 8])).toBe(
    [
      "KPI    Indicator         Findings",
      "─────  ────────────────  ────────",
      "DD-01  Days people       2",
      "       spend in",
      "       hospital",
      "CH     Care",
    ].join("\n"),
  );
});

describe("wrap", () => {
  test.each([
    { text: "", width: 5, lines: [""] },
    { text: "one", width: 5, lines: ["one"] },
    { text: "one two", width: 7, lines: ["one two"] },
    { text: "one two", width: 6, lines: ["one", "two"] },
    { text: "  one \n two ", width: 9, lines: ["one two"] },
    { text: "abcdefgh i", width: 3, lines: ["abc", "def", "gh", "i"] },
  ])("$text at $width", ({ text, width, lines }) => {
    expect(wrap(text.trim(), width)).toEqual(lines);
  });

  test("no line is too long, and no letter is lost", () => {
    const text = "Why people wait, and what a partnership can do about delayed-discharge (all reasons)";
    for (let width = 1; width <= text.length; width += 1) {
      const lines = wrap(text, width);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }
  });
});
