import { expect, test } from "vitest";
import { check, checks } from "./index.ts";

const named = checks.map((each) => [each.id, each] as const);

test.each(named)("%s judges its own examples rightly", (_, each) => {
  expect(each.exampleInputs.keep.length).toBeGreaterThan(0);
  expect(each.exampleInputs.break.length).toBeGreaterThan(0);
  expect(each.misjudged()).toEqual([]);
});

test.each(named)("%s has a title and a reason in whole sentences", (_, { title, why }) => {
  expect(title).toMatch(/^[A-Z][^.]+$/);
  expect(why).toMatch(/^[A-Z].+\.$/);
});

test.each(named)("%s says where, what, why and what to do, and nothing a program would say", (_, each) => {
  for (const input of each.exampleInputs.break) {
    for (const { message, place, what, remedy } of check(input(), [each])) {
      expect(message).not.toMatch(/undefined|NaN|\[object|null|Infinity|“”/);
      for (const part of [place, what, remedy]) expect(part).not.toBe("");
      expect(what).toMatch(/[.?]$/);
      expect(remedy).toMatch(/[.]$/);
    }
  }
});

test.each(named)("%s finds plain data, which can travel between a worker and its page", (_, each) => {
  for (const input of each.exampleInputs.break) {
    const found = check(input(), [each]);
    expect(structuredClone(found)).toEqual(found);
  }
});

test("ids are unique and of the catalogue's form", () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  for (const { id } of checks) expect(id).toMatch(/^[A-Z]\d\d$/);
});
