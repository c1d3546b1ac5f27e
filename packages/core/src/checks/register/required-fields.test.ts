import { expect, test } from "vitest";
import { check } from "../check.ts";
import { book, drawnSheet, ownFigures } from "../examples/sheets.ts";
import { requiredFields } from "./required-fields.ts";

test.each([
  ["an empty cell is missing", null, 1],
  ["a word that its column does not take is no missing one", "not possible", 0],
  ["a word that it takes", "could not", 0],
])("of a promise’s state, %s", (_, state, many) => {
  const promises = drawnSheet("You said, we did", [
    ["Period", "You said", "State", "Why we could not"],
    ["2025/26 Q1", "Open on Sundays.", state, "Nobody can."],
  ]);
  const { workbook } = ownFigures([], [["H1", "2025/26 Q1", 81]]);
  const input = book(...workbook.sheets, promises);
  const found = check(input, [requiredFields]).filter(({ at }) =>
    at.some(({ sheet }) => sheet === promises.name),
  );
  expect(found).toHaveLength(many);
});
