import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { repository } from "../support/source.ts";

const DIST = join(repository, "apps/excel-addin/dist");

/** The most JavaScript, compressed, that a page may need before it shows anything. */
const LIMIT_KB = 220;

type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};

const chunks: Readonly<Record<string, Chunk>> = JSON.parse(
  readFileSync(join(DIST, ".vite/manifest.json"), "utf8"),
);

/** Pages built, each by its HTML file. */
const pages = Object.keys(chunks).filter((name) => name.endsWith(".html"));

test("there are pages to measure", () => {
  expect(pages).toContain("index.html");
});

test.each(pages)(`%s needs at most ${LIMIT_KB} kB of JavaScript to start`, (page) => {
  const files = neededBy(page);
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0);
  expect(size / 1000).toBeLessThanOrEqual(LIMIT_KB);
});

test.each(pages)("%s loads nothing heavy until it is asked for", (page) => {
  const text = neededBy(page).map((file) => readFileSync(join(DIST, file), "utf8"));
  const heavy = { ExcelJS: /xl\/worksheets\/sheet/, Word: /word\/document\.xml/, PDF: /typst/i };
  for (const [what, sign] of Object.entries(heavy)) {
    expect({ what, loaded: text.some((code) => sign.test(code)) }).toEqual({ what, loaded: false });
  }
});

test.each(["ExcelJS", "Word", "PDF"])("%s is there for when it is asked for", (what) => {
  const signs = { ExcelJS: /exceljs/, Word: /word/, PDF: /pdf/ } as const;
  const sign = Object.entries(signs).find(([name]) => name === what)?.[1];
  expect(Object.values(chunks).some(({ file }) => sign?.test(file) === true)).toBe(true);
});

/** What the task pane asks for by itself as soon as it has taken the ribbon's buttons. */
const AT_ONCE = ["src/start.tsx", "src/excel/open-workbook-source.ts", "src/excel/when-ready.ts"];

test("what the task pane starts with is measured", () => {
  const files = neededBy("taskpane.html");
  for (const name of AT_ONCE) expect(files).toContain(chunks[name]?.file ?? name);
});

/** The files a page loads at once: its own and all that they import without being asked. */
function neededBy(page: string): readonly string[] {
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const { imports = [], dynamicImports = [] } = chunks[name] ?? {};
    const atOnce = name === page ? dynamicImports.filter((each) => AT_ONCE.includes(each)) : [];
    for (const imported of [...imports, ...atOnce]) visit(imported);
  };
  visit(page);
  return [...seen].flatMap((name) => chunks[name]?.file ?? []).filter((file) => file.endsWith(".js"));
}
