import { expect, test } from "vitest";
import { importsOf, targetOf } from "../support/imports.ts";
import { type Source, sourcesIn } from "../support/source.ts";

/** The rooms of core in the order the data flows: a room imports only rooms before it. */
const ROOMS = [
  "workbook",
  "period",
  "figure",
  "register",
  "layouts",
  "seen",
  "influence",
  "spc",
  "comparison",
  "protect",
  "checks",
  "facts",
  "narrative",
  "guard",
  "report",
];

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
