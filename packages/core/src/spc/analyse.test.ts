import { describe, expect, test } from "vitest";
import { analyse, type Input } from "./analyse.ts";
import { ruleSetOf } from "./rule-sets.ts";

const mdc = ruleSetOf("mdc-current");

/** 10 and 12 by turns: mean 11, limits 5.68 and 16.32, near limits 7.45 and 14.55. */
function turns(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (index % 2 === 0 ? 10 : 12));
}

function analysed(values: Input["values"], more: Partial<Input> = {}, rules = mdc) {
  return analyse({ values, direction: "higher", ...more }, rules);
}

/** Thirteen turns, the first twelve of them the baseline, and what follows. */
function since(values: readonly number[]) {
  return { values: [...turns(13), ...values], baseline: 12 };
}

describe("how much the points can bear", () => {
  test.each([
    { count: 0, standing: "too few" },
    { count: 9, standing: "too few" },
    { count: 10, standing: "trial" },
    { count: 12, standing: "trial" },
    { count: 13, standing: "provisional" },
    { count: 19, standing: "provisional" },
    { count: 20, standing: "full" },
  ])("$count values: $standing", ({ count, standing }) => {
    expect(analysed(turns(count)).standing).toBe(standing);
  });

  test("missing values do not count", () => {
    expect(analysed([...turns(9), null, null, null, null]).standing).toBe("too few");
  });

  test("limits frozen on fewer than 12 values are trial limits, on fewer than 10 none", () => {
    expect(analysed(turns(30), { baseline: 12 }).standing).toBe("full");
    expect(analysed(turns(30), { baseline: 11 }).standing).toBe("trial");
    expect(analysed(turns(30), { baseline: 9 }).standing).toBe("too few");
  });

  test("under ten values there is no verdict, no limits and no mark, under any rule set", () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 900];
    for (const id of ["mdc-current", "ptd-0.2.2", "his-run", "phs-published-code", "anhoej"] as const) {
      const analysis = analysed(values, { target: 5 }, ruleSetOf(id));
      expect(analysis.variation).toMatchObject({ kind: "not enough points", values: 9, needed: 13 });
      expect(analysis.marks.every((mark) => mark === null)).toBe(true);
      expect(analysis.segments.map(({ limits }) => limits)).toEqual([null]);
    }
  });

  test("at trial standing a signal is named, silence is not, and no target is judged", () => {
    expect(analysed([...turns(11), 40]).variation).toMatchObject({
      kind: "improvement",
      signal: "single point",
    });
    expect(analysed(turns(12)).variation.kind).toBe("not enough points");
    expect(analysed(turns(12), { target: 0 }).assurance.kind).toBe("not enough points");
  });
});

describe("variation", () => {
  test.each([
    { of: "nothing", ...since([10]), variation: { kind: "no clear change" } },
    {
      of: "a high point",
      ...since([17]),
      variation: { kind: "improvement", signal: "single point", since: 13 },
    },
    { of: "a low point", ...since([5]), variation: { kind: "concern", signal: "single point", since: 13 } },
    {
      of: "a shift",
      ...since([12, 12, 12, 12, 12, 12, 12]),
      variation: { kind: "improvement", signal: "shift", since: 13 },
    },
    {
      of: "a longer shift",
      ...since([10, 10, 10, 10, 10, 10, 10, 10]),
      variation: { kind: "concern", signal: "shift", since: 12 },
    },
    {
      of: "a trend",
      ...since([10.5, 10.6, 10.7, 10.8, 11.2, 11.3]),
      variation: { kind: "improvement", signal: "trend", since: 12 },
    },
    {
      of: "two in three",
      ...since([12, 15, 15]),
      variation: { kind: "improvement", signal: "two in three", since: 14 },
    },
    { of: "a signal that is over", ...since([17, 10]), variation: { kind: "no clear change" } },
  ])("after $of", ({ values, baseline, variation }) => {
    expect(analysed(values, { baseline }).variation).toMatchObject(variation);
  });

  test.each([
    { direction: "higher", kind: "improvement" },
    { direction: "lower", kind: "concern" },
    { direction: "neither", kind: "high" },
  ] as const)("a high point where $direction is better: $kind", ({ direction, kind }) => {
    expect(analysed([...turns(20), 40], { direction }).variation.kind).toBe(kind);
  });

  test("a point takes its name from the first signal by priority and keeps the others", () => {
    const { marks } = analysed([...turns(12), 20, 21, 22, 23, 24, 25, 26], { baseline: 12 });
    expect(marks.at(-1)).toMatchObject({ signal: "single point", side: "high", since: 18 });
    expect(marks.at(-1)?.all.map(({ signal }) => signal)).toEqual([
      "single point",
      "trend",
      "two in three",
      "shift",
    ]);
  });

  test("where the last values are missing, the verdict is about the last that is there", () => {
    const analysis = analysed([...turns(19), 40, null]);
    expect(analysis).toMatchObject({ latest: 19, variation: { kind: "improvement" } });
  });

  test("a run chart pattern without a side is an unusual pattern", () => {
    const values = [1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9];
    expect(analysed(values, {}, ruleSetOf("anhoej")).variation).toEqual({
      kind: "unusual pattern",
      signal: "few crossings",
    });
  });
});

describe("assurance", () => {
  const { limits } = analysed(turns(20)).segments[0] ?? {};
  const lower = limits?.lower ?? 0;
  const upper = limits?.upper ?? 0;

  test.each([
    { target: 5, higher: "consistently meets", lower: "consistently misses" },
    { target: 11, higher: "may hit or miss by chance", lower: "may hit or miss by chance" },
    { target: 17, higher: "consistently misses", lower: "consistently meets" },
    { target: lower, higher: "consistently meets", lower: "consistently misses" },
    { target: upper, higher: "consistently misses", lower: "consistently meets" },
    { target: null, higher: "no target", lower: "no target" },
    { target: Number.NaN, higher: "no target", lower: "no target" },
  ])("against $target", ({ target, ...kinds }) => {
    for (const direction of ["higher", "lower"] as const) {
      expect(analysed(turns(20), { target, direction }).assurance.kind).toBe(kinds[direction]);
    }
  });

  test("a target on a limit is left open by ptd-0.2.2", () => {
    const ptd = ruleSetOf("ptd-0.2.2");
    const [segment] = analysed(turns(20), {}, ptd).segments;
    const target = segment?.limits?.lower ?? 0;
    expect(analysed(turns(20), { target }, ptd).assurance.kind).toBe("may hit or miss by chance");
  });

  test("a target that moves is held against the limits as it stands at the latest value", () => {
    const values = [...turns(20), null];
    const target = values.map((_, index) => (index < 19 ? 5 : index === 19 ? 17 : 5));
    expect(analysed(values, { target }).assurance).toEqual({ kind: "consistently misses", target: 17 });
  });

  test("neither way better: no direction; a run chart: no limits", () => {
    expect(analysed(turns(20), { target: 5, direction: "neither" }).assurance.kind).toBe("no direction");
    expect(analysed(turns(20), { target: 5 }, ruleSetOf("his-run")).assurance.kind).toBe("no limits");
  });
});

describe("segments", () => {
  test("each has its own lines, and starts counting again at one", () => {
    const analysis = analysed([...turns(20), 30, 32, 30], { rebaseAt: [20] });
    expect(analysis.segments).toMatchObject([
      { first: 0, last: 19, values: 20, standing: "full", centre: 11 },
      { first: 20, last: 22, values: 3, standing: "too few", limits: null },
    ]);
    expect(analysis.standing).toBe("too few");
    expect(analysis.variation.kind).toBe("not enough points");
  });

  test("no signal crosses a rebase", () => {
    const values = [...turns(16), 12, 12, 12, 12, 12, 12, 12, 12];
    expect(analysed(values, { baseline: 12 }).variation.kind).toBe("improvement");
    expect(analysed(values, { baseline: 12, rebaseAt: [20] }).marks.every((mark) => mark === null)).toBe(
      true,
    );
  });

  test("rebase points that are no points, and a baseline too short to use, are handed back", () => {
    const analysis = analysed(turns(20), { rebaseAt: [-1, 2.5, 20, 10], baseline: 1 });
    expect(analysis.unused).toEqual({ rebaseAt: [-1, 2.5, 20], baseline: 1 });
    expect(analysis.segments).toHaveLength(2);
  });

  test("frozen lines rest on the first values only", () => {
    const analysis = analysed([...turns(12), 30, 30], { baseline: 12 });
    expect(analysis.segments).toMatchObject([{ values: 14, restsOn: 12, centre: 11 }]);
  });
});
