import { expect, test } from "vitest";
import { kpiNamed } from "./kpi-named.ts";

test.each([
  ["A1", "Calls answered", "A1 Calls answered"],
  ["Delayed discharges", "Delayed discharges", "Delayed discharges"],
  ["delayed  discharges", "Delayed discharges", "Delayed discharges"],
  ["Falls, North", "Falls", "Falls, North"],
  ["A1", "A1 Calls answered", "A1 Calls answered"],
  ["A1", "A12 week waits", "A1 A12 week waits"],
  ["1", "% of people seen", "1 % of people seen"],
  ["A1", "", "A1"],
  ["Children: 1", "Calls, Children", "1 Calls, Children"],
  ["Children: Calls", "Calls, Children", "Calls, Children"],
])("%s and %s: %s", (id, title, named) => {
  expect(kpiNamed({ id, title })).toBe(named);
});
