import { Visitor } from "vite";
import { expect, test } from "vitest";
import { type Source, parsed, sourcesIn } from "../support/source.ts";

test("no type is given up: no any, no non-null mark, no silenced compiler, no linter silenced without a reason", () => {
  expect(sourcesIn(["packages", "apps", "test"], { tests: true }).flatMap(surrenders)).toEqual([]);
});

test.each([
  { text: "export let a: any;", says: "any" },
  { text: "export const a = b as any;", says: "any" },
  { text: "export const a = b!.c;", says: "a non-null mark" },
  { text: "// @ts-expect-error\nexport const a = 1;", says: "a silenced compiler" },
  { text: "/* oxlint-disable */\nexport const a = 1;", says: "a linter silenced without a reason" },
  { text: "// oxlint-disable-next-line max-lines\nlet a;", says: "a linter silenced without a reason" },
  { text: "enum A { B }", says: "an enum" },
  { text: "// TODO later\nexport const a = 1;", says: "a promise in a comment" },
])("$says is caught", ({ text, says }) => {
  expect(surrenders({ path: "bad.ts", text })).toEqual([`bad.ts: ${says}`]);
});

const SILENCED: readonly (readonly [RegExp, string])[] = [
  [/@ts-(ignore|expect-error|nocheck)/, "a silenced compiler"],
  [/\b(oxlint|eslint)-disable(?!-next-line [^\n]+ -- \S)/, "a linter silenced without a reason"],
  [/\b(TODO|FIXME|XXX|HACK)\b/, "a promise in a comment"],
];

function surrenders(source: Source): readonly string[] {
  const { program, comments } = parsed(source);
  const found: string[] = [];
  new Visitor({
    TSAnyKeyword: () => void found.push("any"),
    TSNonNullExpression: () => void found.push("a non-null mark"),
    TSEnumDeclaration: () => void found.push("an enum"),
  }).visit(program);
  for (const { value } of comments) {
    found.push(...SILENCED.filter(([pattern]) => pattern.test(value)).map(([, what]) => what));
  }
  return found.map((what) => `${source.path}: ${what}`);
}
