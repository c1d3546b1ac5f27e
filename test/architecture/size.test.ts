import { expect, test } from "vitest";
import { type Source, parsed, readText, sourcesIn } from "../support/source.ts";

/** The linter's own limit, read from where it is set. */
const LIMIT = Number(/"max-lines": \["error", \{ "max": (\d+)/.exec(readText(".oxlintrc.json"))?.[1]);

test("no file is too long to know one's way in", () => {
  const long = sourcesIn(["packages", "apps", "test"], { tests: true })
    .filter((source) => linesOf(source) > LIMIT)
    .map((source) => `${source.path}: ${linesOf(source)} lines`);
  expect(long).toEqual([]);
});

test("lines of code are counted, blank lines and comments are not", () => {
  const text = '/** Says.\n * More. */\nexport const a = "//";\n\n// aside\nexport const b = 1; // beside\n';
  expect(linesOf({ path: "a.ts", text })).toBe(2);
  expect(linesOf({ path: "a.ts", text: "let a;\n".repeat(LIMIT + 1) })).toBeGreaterThan(LIMIT);
});

function linesOf(source: Source): number {
  const { comments } = parsed(source);
  const code = comments.reduce(
    (text, { start, end }) =>
      text.slice(0, start) + text.slice(start, end).replaceAll(/[^\n]/g, " ") + text.slice(end),
    source.text,
  );
  return code.split("\n").filter((line) => line.trim() !== "").length;
}
