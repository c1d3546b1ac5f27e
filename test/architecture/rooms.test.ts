import { expect, test } from "vitest";
import { importsOf, targetOf } from "../support/imports.ts";
import { type Source, parsed, sourcesIn } from "../support/source.ts";

/** The rooms of core in the order the data flows: a room imports only rooms before it. */
const ROOMS = [
  "workbook",
  "picture",
  "period",
  "figure",
  "register",
  "reading",
  "answers",
  "tables",
  "settle",
  "layouts",
  "read",
  "seen",
  "influence",
  "spc",
  "comparison",
  "protect",
  "facts",
  "since",
  "claims",
  "guard",
  "voices",
  "checks",
  "narrative",
  "report",
  "asking",
];

/** The rooms that `read` puts together: what they do shows in what is read. */
const READ_BY = new Set(["reading", "answers", "tables", "settle", "layouts"]);

const CORE = "packages/core/src/";

test("data flows one way through the rooms of core, by their doors", () => {
  expect(sourcesIn([CORE.slice(0, -1)], { tests: true }).flatMap(wrongWays)).toEqual([]);
});

test("every room of core has its place in the order", () => {
  const rooms = sourcesIn([CORE.slice(0, -1)]).map(({ path }) => roomOf(path));
  expect([...new Set(rooms)].filter((room) => !ROOMS.includes(room))).toEqual([]);
});

test.each([
  { imports: "../report/index.ts", says: "period must not import report" },
  { imports: "../workbook/cell.ts", says: "workbook is entered by its index.ts" },
  { imports: "../workbook/cell.fixture.ts", says: "workbook is entered by its index.ts" },
  { imports: "@quarterlight/core/workbook", says: "rooms of core import each other by path" },
])("a room that imports $imports is caught", ({ imports, says }) => {
  for (const text of [`import type { A } from "${imports}";`, `type B = import("${imports}").A;`]) {
    expect(wrongWays({ path: `${CORE}period/bad.ts`, text })).toEqual([`${CORE}period/bad.ts: ${says}`]);
  }
});

test("no layout knows of another", () => {
  expect(sourcesIn([`${CORE}layouts`], { tests: true }).flatMap(pryings)).toEqual([]);
});

test("a layout that asks another is caught", () => {
  const text = 'import { readRows } from "../tidy/read-rows.ts";';
  expect(pryings({ path: `${CORE}layouts/crosstab/bad.ts`, text })).toEqual([
    `${CORE}layouts/crosstab/bad.ts: crosstab must not import tidy`,
  ]);
});

test("a layout and its tools return what they have to say, and hold no notebook", () => {
  expect(sourcesIn([`${CORE}tables`, `${CORE}layouts`]).flatMap(notebooksIn)).toEqual([]);
});

test.each(["type Notebook", "type Pipeline", "newNotebook", "tell", "tell as say"])(
  "a layout that imports %s is caught",
  (imported) => {
    const text = `import { Reason, ${imported} } from "../../reading/index.ts";`;
    expect(notebooksIn({ path: `${CORE}layouts/tidy/bad.ts`, text })).toHaveLength(1);
  },
);

test("a test of a room that reading passes through may read as the program does, and the room itself may not", () => {
  const text = 'import { read } from "../read/index.ts";';
  expect(wrongWays({ path: `${CORE}tables/good.test.ts`, text })).toEqual([]);
  expect(wrongWays({ path: `${CORE}tables/bad.ts`, text })).toHaveLength(1);
  expect(wrongWays({ path: `${CORE}figure/bad.test.ts`, text })).toHaveLength(1);
});

test("a test may use what another room makes for tests", () => {
  const text = 'import { cell } from "../workbook/cell.fixture.ts";';
  expect(wrongWays({ path: `${CORE}period/good.test.ts`, text })).toEqual([]);
});

function wrongWays(source: Source): readonly string[] {
  return importsOf(source)
    .flatMap((imported) => wrongWay(source, imported) ?? [])
    .map((why) => `${source.path}: ${why}`);
}

function wrongWay(source: Source, imported: string): string | undefined {
  if (imported.startsWith("@quarterlight/core")) return "rooms of core import each other by path";
  if (!imported.startsWith(".")) return undefined;
  const target = targetOf(source, imported);
  const from = roomOf(source.path);
  const to = roomOf(target);
  if (from === to) return undefined;
  if (target === `${CORE}read/index.ts` && isTest(source.path) && READ_BY.has(from)) return undefined;
  if (ROOMS.indexOf(to) > ROOMS.indexOf(from)) return `${from} must not import ${to}`;
  const isDoor = target === `${CORE}${to}/index.ts` || (isTest(source.path) && isFixture(target));
  return isDoor ? undefined : `${to} is entered by its index.ts`;
}

/** Tests of one room may share what another room makes for tests. */
function isTest(path: string): boolean {
  return path.endsWith(".test.ts") || isFixture(path);
}

function isFixture(path: string): boolean {
  return path.endsWith(".fixture.ts");
}

function roomOf(path: string): string {
  return path.slice(CORE.length).split("/")[0] ?? "";
}

/** What makes, hands on or writes in a notebook: the pipeline alone does, which joins what layouts return. */
const OF_NOTEBOOKS: ReadonlySet<string> = new Set(["Notebook", "Pipeline", "newNotebook", "tell"]);

function notebooksIn(source: Source): readonly string[] {
  return parsed(source)
    .module.staticImports.flatMap(({ entries }) => entries.map(({ importName }) => importName.name ?? ""))
    .filter((name) => OF_NOTEBOOKS.has(name))
    .map((name) => `${source.path}: must not import ${name}`);
}

/** Where one layout's folder enters another's; the list of layouts alone knows them all. */
function pryings(source: Source): readonly string[] {
  const from = layoutOf(source.path);
  return importsOf(source)
    .filter((imported) => imported.startsWith("."))
    .map((imported) => layoutOf(targetOf(source, imported)))
    .filter((to) => from !== undefined && to !== undefined && from !== to)
    .map((to) => `${source.path}: ${from} must not import ${to}`);
}

function layoutOf(path: string): string | undefined {
  const [room, folder, file] = path.slice(CORE.length).split("/");
  return room === "layouts" && file !== undefined ? folder : undefined;
}
