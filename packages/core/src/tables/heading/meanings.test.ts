import { expect, test } from "vitest";
import { headingFor, roleOf } from "./synonyms.ts";
import { MEANINGS } from "../../answers/index.ts";

test.each(MEANINGS)("“$words” can be told from a heading alone", ({ role }) => {
  expect(roleOf(headingFor(role) ?? "")).toBe(role);
});
