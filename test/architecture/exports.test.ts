import { expect, test } from "vitest";
import { type Source, parsed, sourcesIn } from "../support/source.ts";

test("everything is exported by its name; only a tool's configuration has a default", () => {
  const sources = sourcesIn(["packages", "apps", "test"], { tests: true });
  expect(sources.filter(hasDefaultExport).map(({ path }) => path)).toEqual([]);
});

test.each([
  "export default 1;",
  "export default function read() {}",
  "const a = 1; export { a as default };",
])("%s is caught", (text) => {
  expect(hasDefaultExport({ path: "packages/core/src/bad.ts", text })).toBe(true);
  expect(hasDefaultExport({ path: "apps/exporter/vite.config.ts", text })).toBe(false);
});

function hasDefaultExport(source: Source): boolean {
  if (source.path.endsWith(".config.ts")) return false;
  const { module } = parsed(source);
  return module.staticExports.some(({ entries }) =>
    entries.some(({ exportName }) => exportName.kind === "Default" || exportName.name === "default"),
  );
}
