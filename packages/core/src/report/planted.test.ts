import { expect, test } from "vitest";
import { faultsIn } from "./faults.ts";
import { Report, chapters } from "./index.ts";
import { publicReport } from "./public-report.fixture.ts";
import { wholeReport } from "./whole-report.fixture.ts";

/** Where a string stands in a report, with its places in lists left out, and what puts another there. */
type Leaf = { readonly path: string; readonly was: string; readonly put: (words: string) => void };

/** What no format prints, or is held by its shape, with what is about it. */
const UNPRINTED =
  /\.(as|id|kind|kpi|lang|signal|to|called|side|apart|edge|class|rows\[\]\[\]\.(status|change))$/;
/** What a figure is bound to; what says how the pages look; where figures come from, which is held by its own rule. */
const ELSEWHERE = new Set(["cells", "claim", "also", "look", "origins", "typed"]);

function leavesOf(node: unknown, path = ""): readonly Leaf[] {
  if (typeof node !== "object" || node === null) return [];
  const keys = Object.keys(node).filter((key) => !ELSEWHERE.has(key));
  const isRun = "said" in node && "as" in node;
  return keys.flatMap((key): readonly Leaf[] => {
    const value: unknown = Reflect.get(node, key);
    const at = Array.isArray(node) ? `${path}[]` : `${path}.${key}`;
    if (typeof value === "object" && value !== null) return leavesOf(value, at);
    if (typeof value !== "string" || value === "" || UNPRINTED.test(at)) return [];
    const as = isRun ? ` as ${String(node.as)}` : "";
    return [{ path: `${at}${as}`, was: value, put: (words) => Reflect.set(node, key, words) }];
  });
}

/** One leaf of each kind of place. A part or a list with nothing in it has a title that nobody prints. */
function oneOfEach(copy: unknown, report: Report): readonly Leaf[] {
  const kinds = new Set<string>(chapters(report).map(({ kind }) => kind));
  const empty = new Set(
    Object.entries(report.summary).flatMap(([name, list]) =>
      typeof list === "object" && "items" in list && list.items.length === 0
        ? [`.summary.${name}.title`]
        : [],
    ),
  );
  const leaves = leavesOf(copy).filter(
    ({ path }) => !empty.has(path) && (!isPart(path) || kinds.has(path.split(".")[1] ?? "")),
  );
  return [...new Map(leaves.map((leaf) => [leaf.path, leaf])).values()];
}

function isPart(path: string): boolean {
  return /^\.(voices|promises|evaluations|next|method)\.title$/.test(path);
}

const REPORTS = [
  { name: "internal", made: wholeReport() },
  { name: "public", made: publicReport() },
];

/** Plants a lie in one of each kind of place, all at once, and tells in which of them it was not seen. */
function unseen(
  { report, index }: (typeof REPORTS)[number]["made"],
  isOne: (leaf: Leaf) => boolean,
  lieAt: (place: number, was: string) => { readonly words: string; readonly mark: string },
) {
  // What stands in two places is one thing in memory: each is to hold its own lie.
  const copy: unknown = JSON.parse(JSON.stringify(report));
  const planted = oneOfEach(copy, report)
    .filter(isOne)
    .map((leaf, place) => {
      const { words, mark } = lieAt(place, leaf.was);
      leaf.put(words);
      return { path: leaf.path, mark };
    });
  const told = faultsIn(Report.parse(copy), index).join("\n");
  return {
    places: planted.length,
    unseen: planted.filter(({ mark }) => !told.includes(mark)).map(({ path }) => path),
  };
}

/** A number in letters, so that each lie is known again by its own word. */
function lettersOf(place: number): string {
  return String(place).replaceAll(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)));
}

test.each(REPORTS)("a digit anywhere in the $name report is caught, in every kind of place", ({ made }) => {
  const found = unseen(
    made,
    () => true,
    (place, was) => ({ words: `${was} ${36_900_000 + place}`, mark: String(36_900_000 + place) }),
  );
  expect(found.unseen).toEqual([]);
  expect(found.places).toBeGreaterThan(100);
});

test.each(REPORTS)("a judging word in any plain words of the $name report is caught", ({ made }) => {
  const found = unseen(
    made,
    ({ path }) => path.endsWith("[]"),
    (place, was) => ({
      words: `${was} improvable${lettersOf(place)}`,
      mark: `improvable${lettersOf(place)}`,
    }),
  );
  expect(found.unseen.filter((path) => !GIVEN_LISTS.test(path))).toEqual([]);
  expect(found.places).toBeGreaterThan(20);
});

/** Lists of words that are given: heads and notes of tables, what somebody wrote. */
const GIVEN_LISTS = /\.(head|notes|marks|paragraphs|what)\[\]$/;

test.each(REPORTS)("another time in any sentence of the $name report with a figure is caught", ({ made }) => {
  const found = unseen(
    made,
    ({ path, was }) => path.endsWith(".said as period") && !/^\d/.test(was),
    (place) => ({ words: `May ${1900 + place}`, mark: `is of May ${1900 + place}` }),
  );
  expect(found.unseen).toEqual([]);
});
