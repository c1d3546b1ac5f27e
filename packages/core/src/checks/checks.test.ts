import { expect, test } from "vitest";
import { type Check, type CheckInput, type Finding, check, checks, inWords } from "./index.ts";

const named = checks.map((each) => [each.id, each] as const);

type Broken = { readonly input: CheckInput; readonly found: readonly Finding[] };

const known = new Map<Check, readonly Broken[]>();

/** The broken examples of a check with what it finds in them, worked out once. */
function brokenBy(each: Check): readonly Broken[] {
  const broken =
    known.get(each) ??
    each.exampleInputs.break.map((given) => {
      const input = given();
      return { input, found: check(input, [each]) };
    });
  known.set(each, broken);
  return broken;
}

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
  for (const { input, found } of brokenBy(each)) {
    for (const { message, place, what, remedy } of inWords(found, input, [each])) {
      expect(message).not.toMatch(/undefined|NaN|\[object|null|Infinity|“”/);
      for (const part of [place, what, remedy]) expect(part).not.toBe("");
      expect(what).toMatch(/[.?]$/);
      expect(remedy).toMatch(/[.]$/);
    }
  }
});

test.each(named)("%s finds plain data, of which the same is said after it was kept and sent", (_, each) => {
  for (const { input, found } of brokenBy(each)) {
    const kept = structuredClone(found);
    expect(kept).toEqual(found);
    expect(inWords(kept, input, [each])).toEqual(inWords(found, input, [each]));
  }
});

test("a finding of no check is no finding", () => {
  const [each] = checks;
  const input = each?.exampleInputs.break[0]?.();
  if (each === undefined || input === undefined) throw new Error("there are checks");
  expect(() => inWords(check(input, [each]), input, [])).toThrow(`there is no check ${each.id}`);
});

test("ids are unique and of the catalogue's form", () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  for (const { id } of checks) expect(id).toMatch(/^[A-Z]\d\d$/);
});
