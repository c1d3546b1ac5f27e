import { describe, expect, test } from "vitest";
import { analyse, type Input } from "./analyse.ts";
import { ruleSetOf, ruleSets } from "./rule-sets.ts";

const mdc = ruleSetOf("mdc-current");
const ptd = ruleSetOf("ptd-0.2.2");

function repeated(value: number | null, times: number): readonly (number | null)[] {
  return Array.from({ length: times }, () => value);
}

function analysed(values: Input["values"], rules = mdc, more: Partial<Input> = {}) {
  return analyse({ values, direction: "higher", target: null, ...more }, rules);
}

function flaggedIn(values: Input["values"], rules = mdc): number {
  return analysed(values, rules).marks.filter((mark) => mark !== null).length;
}

describe("where a reference fails, we decide", () => {
  test.each([...ruleSets])("$id: all values missing, or one, is too few to say", (rules) => {
    for (const values of [[], repeated(null, 8), [null, null, 4, null], [5]]) {
      const analysis = analysed(values, rules, { target: 5 });
      expect(analysis.standing).toBe("too few");
      expect(analysis.variation.kind).toBe("not enough points");
    }
  });

  test("NHSRplotthedots throws where a missing value stands in what might be a trend: it ends the run", () => {
    const values = [5, 6, 5, 6, 5, 6, 5, 1, 2, 3, 4, null, 5, 6, 7, 8];
    expect(
      analysed(values, ptd)
        .marks.flatMap((mark) => mark?.all ?? [])
        .some(({ signal }) => signal === "trend"),
    ).toBe(false);
  });

  test("NHSRplotthedots refuses limits fixed on fewer than 12: all points are used, and the request handed back", () => {
    const values = [...repeated(10, 6), ...repeated(12, 6), ...repeated(11, 8)];
    const analysis = analysed(values, ptd, { baseline: 11 });
    expect(analysis.unused.baseline).toBe(11);
    expect(analysis.segments[0]?.restsOn).toBe(20);
  });

  test("NHSRplotthedots reads a missing last value as nothing amiss: we say that it is missing", () => {
    const values = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, null];
    expect(analysed(values, ptd).variation).toMatchObject({ because: "latest value is missing" });
  });

  test.each([mdc, ptd])(
    "$id: values that never vary have no signal, and their target is settled by comparison",
    (rules) => {
      const values = repeated(0.1, 24);
      const analysis = analysed(values, rules, { target: 0.2 });
      expect(analysis.marks.every((mark) => mark === null)).toBe(true);
      expect(analysis.variation.kind).toBe("no clear change");
      expect(analysis.assurance.kind).toBe("consistently misses");
      expect(analysed(values, rules, { target: 0.05 }).assurance.kind).toBe("consistently meets");
    },
  );

  test("values that never vary and lie on their target meet it; ptd-0.2.2 leaves a target on a limit open", () => {
    for (const direction of ["higher", "lower"] as const) {
      const on = { target: 95, direction };
      expect(analysed(repeated(95, 20), mdc, on).assurance.kind).toBe("consistently meets");
      expect(analysed(repeated(95, 20), ptd, on).assurance.kind).toBe("may hit or miss by chance");
    }
  });

  test.each([mdc, ptd])("$id: a baseline that never varies judges nothing that does", (rules) => {
    const analysis = analysed([...repeated(0, 12), 3, 4, 3, 4], rules, { baseline: 12, target: 1 });
    expect(analysis.variation).toMatchObject({ kind: "not enough points", because: "baseline never varies" });
    expect(analysis.assurance).toMatchObject({ kind: "not enough points", because: "baseline never varies" });
    expect(analysis.segments[0]?.limits).toBeNull();
  });
});

describe("where the references disagree, we follow one", () => {
  test("one spike among zeros: only the spike under mdc-current, every point under ptd-0.2.2, which screens it out", () => {
    const values = [...repeated(0, 10), 20, ...repeated(0, 9)];
    expect(analysed(values).marks[10]).toMatchObject({ signal: "single point", side: "high" });
    expect(flaggedIn(values)).toBe(1);
    expect(flaggedIn(values, ptd)).toBe(20);
  });

  test("a step between two levels is a shift all the same", () => {
    const values = [...repeated(0, 12), ...repeated(5, 8)];
    expect(analysed(values).variation).toMatchObject({ kind: "improvement", signal: "single point" });
    expect(analysed(values).marks[12]?.all).toContainEqual({ signal: "shift", side: "high", since: 12 });
  });

  test("twelve times 100% after a start below it is a shift all the same", () => {
    const values = [95, 97, 96, 98, 94, 97, ...repeated(100, 12)];
    expect(analysed(values).variation).toMatchObject({ kind: "improvement", signal: "shift", since: 6 });
  });

  test("signals that point both ways: the first by priority names the point, not the improvement", () => {
    const values = [20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 10, 10.5, 11, 11.5, 12, 12.5, 13];
    const analysis = analysed(values, mdc, { baseline: 12 });
    expect(analysis.variation).toMatchObject({ kind: "concern", signal: "single point" });
    expect(analysis.marks.at(-1)?.all).toContainEqual({ signal: "trend", side: "high", since: 12 });
  });

  test("twelve times 0.1 is no shift: the mean takes two passes", () => {
    expect(flaggedIn([...repeated(0.1, 24)])).toBe(0);
  });
});
