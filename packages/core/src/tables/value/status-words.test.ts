import { expect, test } from "vitest";
import { saysNoStatus, statusNamed } from "./status-words.ts";
import { STATUSES } from "./status-words.fixture.ts";

test.each(STATUSES)("%j is %s", (written, status) => {
  expect(statusNamed(written)).toBe(status);
});

test.each(["Data only", "n/a", "Unknown", "–"])("%j says that there is none", (written) => {
  expect(statusNamed(written)).toBeUndefined();
  expect(saysNoStatus(written)).toBe(true);
});

test("a word that is no status does not say that there is none", () => {
  expect(saysNoStatus("Ongoing")).toBe(false);
});
