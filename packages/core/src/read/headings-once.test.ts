import { afterEach, expect, test, vi } from "vitest";
import { sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

afterEach(() => vi.restoreAllMocks());

/** The headings that were made comparable, each as often as it was. */
function normalised(of: () => void): readonly string[] {
  const spy = vi.spyOn(String.prototype, "replaceAll");
  of();
  return spy.mock.contexts.flatMap((text, call) => {
    const [pattern] = spy.mock.calls[call] ?? [];
    return pattern instanceof RegExp && pattern.source === "[_\\s]+" ? [String(text)] : [];
  });
}

test("no heading is made comparable twice, however many layouts look at it and in however many sheets", () => {
  const [title, owner, section] = ["Zyxw measured", "Qrst asked", "Mnop kept"];
  const grid = [
    [title, owner, section, "2024/25 Q1", "2024/25 Q2", "Target"],
    ...["Calls", "Meals", "Visits"].map((name) => [name, "Head of Care", "Care", 41, 42, 45]),
  ];
  const sheets = ["North", "South", "East"].map((name) => sheetOf(name, grid));
  const all = normalised(() => read({ name: "Card.xlsx", date1904: false, sheets }));
  for (const heading of [title, owner, section]) {
    expect(all.filter((text) => text === heading.toLowerCase())).toEqual([heading.toLowerCase()]);
  }
});
