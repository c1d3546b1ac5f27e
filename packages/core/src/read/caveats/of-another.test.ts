import { describe, expect, test } from "vitest";
import { type Grid, workbookOf } from "../properties/written.fixture.ts";
import { read } from "../index.ts";

const HEAD = ["Indicator", "Q1 2025/26", "Q2 2025/26", "Q3 2025/26"];

/** The addresses of the figures that words beside them put in doubt. */
function doubted(heading: string, words: string, newest: number | string = 83): readonly string[] {
  const grid: Grid = [
    [...HEAD, heading],
    ["Reviews in time (%)", 81, 82, newest, words],
    ["Calls answered (%)", 91, 92, 93, "None"],
  ];
  const { register } = read(workbookOf({ Card: grid }), { mapping: { version: 1 } });
  const [kpi] = register.kpis;
  return (kpi?.cautions ?? []).map(({ of }) => String.fromCodePoint(65 + of.column));
}

describe("words about other figures put none of ours in doubt", () => {
  test.each<[heading: string, words: string, newest: number | string, doubts: readonly string[]]>([
    ["Comment", "Awaiting validation", 83, ["D"]],
    ["Comment", "Q2 figure is wrong", 83, ["C"]],
    ["Comment", "Feb missing", 83, ["D"]],
    ["Comment", "November missing", 83, ["D"]],
    ["Comment", "Awaiting Q4", 83, []],
    ["Comment", "Q4 data not yet available", 83, []],
    ["Comment", "Awaiting Q3", "TBC", []],
    ["Comment", "2025/26 Q4 data not yet available", 83, []],
    ["Comment", "Data not yet validated, to be done in Q4", 83, ["D"]],
    ["Comment", "Scotland figure not yet published", 83, []],
    ["Peer group", "not yet published", 83, []],
    ["Scotland", "not yet published", 83, []],
    ["Scotland average", "unvalidated", 83, []],
    ["Validation", "unvalidated", 83, ["D"]],
  ])("%s: %s beside %s", (heading, words, newest, doubts) => {
    expect(doubted(heading, words, newest)).toEqual(doubts);
  });
});
