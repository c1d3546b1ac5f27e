import { describe, expect, test } from "vitest";
import { blocks, check, inWords } from "@quarterlight/core/checks";
import { addressName } from "@quarterlight/core/workbook";
import { readBack, readPlan } from "../testing/read-back.ts";
import { knownBy, settled, toldBy } from "../testing/settle.ts";
import { exampleWorkbook, faultyWorkbook } from "../workbook/index.ts";
import { all } from "./change.ts";
import { families, faults } from "./list.ts";
import { quarterPastedAgain } from "./plausibility.ts";

const example = await readBack("example");
const faulty = await readBack("faulty");
const findings = inWords(check(faulty), faulty);
const told = toldBy(findings);
/** Found by looking at the workbook alone; the rest takes what was published before beside it. */
const alone = faults.filter((fault) => !families.revision.includes(fault));
const known = new Set(toldBy(check(example)).map((each) => knownBy(example.workbook, each)));

test("a whole quarter pasted again is one finding, not forty, and stops the report", async () => {
  const plan = quarterPastedAgain.change(exampleWorkbook());
  const pasted = await readPlan(plan);
  const found = check(pasted);
  // What people typed of the quarter no longer fits its figures either, and is told cell by cell.
  const errors = found.filter(({ severity, isReading }) => severity === "error" && !isReading);
  const counts = errors.map(({ check: id, kpis }) => [id, kpis.length]);
  // One of them has its months beside it, which were not pasted again.
  expect(counts).toEqual(
    expect.arrayContaining([
      ["P09", 26],
      ["A13", 1],
    ]),
  );
  expect(counts).toHaveLength(2);
  expect(settled(plan, pasted.workbook, [quarterPastedAgain], toldBy(found)).missed).toEqual([]);
  expect(found.filter(({ check: id }) => id === "D10")).toEqual([]);
  expect(blocks(found)).toBe(true);
});

describe("the faulty twin", () => {
  test("carries at least 80 planted faults, over every family", () => {
    expect(faults.length).toBeGreaterThanOrEqual(80);
    expect(families.privacy.length).toBeGreaterThanOrEqual(50);
    const few = Object.entries(families).filter(([, planted]) => planted.length < 4);
    expect(few.map(([family]) => family)).toEqual([]);
  });

  test("every fault is found by its checks, where it was planted", () => {
    expect(settled(faultyWorkbook(), faulty.workbook, alone, told).missed).toEqual([]);
  });

  test("nothing else is told but what the example is told", () => {
    const { beside } = settled(faultyWorkbook(), faulty.workbook, alone, told);
    const stray = beside.filter((each) => !known.has(knownBy(faulty.workbook, each)));
    expect(stray.map(({ check: id, at }) => `${id} ${at.map(addressName).join(" ")}`)).toEqual([]);
  });

  test("a fault that is not there is missed, and one that is not planted is told of", () => {
    const [first, ...rest] = alone;
    const plan = faultyWorkbook();
    expect(settled(plan, faulty.workbook, faults, []).missed.length).toBeGreaterThanOrEqual(alone.length);
    const { beside } = settled(plan, faulty.workbook, rest, told);
    expect(beside.some(({ check: id }) => id === first?.checks[0])).toBe(true);
  });

  test("what changed since it was published is found beside the last report, and nothing else", async () => {
    const plan = all(...families.revision.map(({ change }) => change))(exampleWorkbook());
    const revised = await readPlan(plan);
    const since = toldBy(check({ ...revised, previous: example.register }));
    const { missed, beside } = settled(plan, revised.workbook, families.revision, since);
    const stray = beside.filter((each) => !known.has(knownBy(revised.workbook, each)));
    expect({ missed, stray }).toEqual({ missed: [], stray: [] });
  });

  test("is not fit to publish", () => {
    expect(blocks(findings)).toBe(true);
  });

  test("can be read without an exception’s text in any message", () => {
    for (const { message } of findings) expect(message).not.toMatch(/undefined|NaN|\[object|null/);
  });
});
