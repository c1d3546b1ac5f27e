import { expect, test } from "vitest";
import { headingFor, roleOf } from "../heading/synonyms.ts";
import { MEANINGS } from "./meanings.ts";

test.each(MEANINGS)("“$words” can be told from a heading alone", ({ role }) => {
  expect(roleOf(headingFor(role) ?? "")).toBe(role);
});
