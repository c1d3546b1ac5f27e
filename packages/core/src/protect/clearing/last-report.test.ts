import { describe, expect, test } from "vitest";
import { financialQuarter, financialYear, month, previous } from "../../period/index.ts";
import type { Kpi, Observation } from "../../register/index.ts";
import { kpiWith, registerWith } from "../../register/kpi.fixture.ts";
import { clearRegister } from "./clear.ts";
import { beyondHelp, hiddenCounts } from "./explain.ts";
import { MARKED, NOW, figure, quarters, told } from "./clear.fixture.ts";

const LAST = previous(NOW);
const ALL = { id: "A1", title: "Complaints about care" };
const NORTH = { id: "A2", title: "Complaints about care, north" };
const SOUTH = { id: "A3", title: "Complaints about care, south" };
const N = [10, 12, 11, 12] as const;
const S = [10, 9, 10, 11] as const;

/** Quarters up to the last one. */
const upTo = (...values: readonly number[]) =>
  values.map((value, nth) => figure(value, { start: LAST.start - 3 * (values.length - 1 - nth), months: 3 }));
const hidden = (period = LAST, marker = "[c]"): Observation => ({
  state: "suppressed",
  marker,
  period,
  flags: [],
  at: MARKED.at,
});
const BOTH = N.map((value, nth) => value + (S[nth] ?? 0));

/** What the last report printed: the small count of the south hidden, and the north beside it. */
const PUBLISHED: readonly Partial<Kpi>[] = [
  { ...ALL, observations: upTo(...BOTH, 19) },
  { ...NORTH, observations: [...upTo(...N, 16).slice(0, -1), hidden()] },
  { ...SOUTH, observations: [...upTo(...S, 3).slice(0, -1), hidden()] },
];
/** The same as a facts file keeps it that does not say what was hidden. */
const OLDER = PUBLISHED.map((kpi) => ({
  ...kpi,
  observations: (kpi.observations ?? []).filter(({ state }) => state === "value"),
}));

describe.each([
  ["with what it hid", PUBLISHED],
  ["as an older file keeps it", OLDER],
])("beside the last report, %s", (_, last) => {
  test.each<[name: string, kpis: readonly Partial<Kpi>[], expected: readonly string[]]>([
    [
      "without the total",
      [
        { ...NORTH, observations: quarters(...N, 16, 12) },
        { ...SOUTH, observations: quarters(...S, 3, 9) },
      ],
      ["10, 12, 11, 12, [c], 12", "10, 9, 10, 11, [c], 9"],
    ],
    [
      "under other codes and names",
      [
        { id: "N2", title: "Complaints of care in the north", observations: quarters(...N, 16, 12) },
        { id: "N3", title: "Complaints of care in the south", observations: quarters(...S, 3, 9) },
      ],
      ["10, 12, 11, 12, [c], 12", "10, 9, 10, 11, [c], 9"],
    ],
    [
      "by months",
      [{ ...ALL, observations: [9, 7, 3, 9, 8, 7].map((value, nth) => figure(value, month(2025, 4 + nth))) }],
      ["[c], 7, [c], 9, 8, 7"],
    ],
    [
      "by months, of another code",
      [
        {
          id: "M1",
          title: "Complaints each month about care",
          observations: [9, 7, 3, 9, 8, 7].map((value, nth) => figure(value, month(2025, 4 + nth))),
        },
      ],
      ["[c], 7, [c], 9, 8, 7"],
    ],
  ])("nothing is told that tells what it hid: %s", (__, kpis, expected) => {
    expect(told(kpis, last)).toEqual(expected);
  });
});

describe("beside a report that says what it hid", () => {
  test.each<[name: string, kpis: readonly Partial<Kpi>[], expected: readonly string[]]>([
    [
      "what was hidden beside a small count stays hidden, by itself",
      [{ ...NORTH, observations: quarters(...N, 16, 12) }],
      ["10, 12, 11, 12, [c], 12"],
    ],
    [
      "and under another code",
      [{ id: "N2", title: "Northern complaints", observations: quarters(...N, 16, 12) }],
      ["10, 12, 11, 12, [c], 12"],
    ],
    [
      "and so does a year that holds it",
      [{ ...SOUTH, observations: [figure(33, { start: LAST.start - 9, months: 12 }), figure(9, NOW)] }],
      ["[c], 9"],
    ],
    [
      "what was few and has been corrected is told",
      [{ id: "F", title: "Falls", observations: quarters(9, 8) }],
      ["9, 8"],
    ],
  ])("%s", (_, kpis, expected) => {
    const few = { id: "F", title: "Falls", observations: [hidden(LAST, "fewer than 5")] };
    expect(told(kpis, [...PUBLISHED, few])).toEqual(expected);
  });
});

test("what the last report printed gives away nothing that it hid, and hides again", () => {
  const small = [...upTo(...S, 3).slice(0, -1), hidden(LAST, "fewer than 5")];
  const before = registerWith({
    kpis: PUBLISHED.map((each) =>
      kpiWith({ ...each, ...(each.id === SOUTH.id ? { observations: small } : {}) }),
    ),
  });
  const register = registerWith({
    kpis: [
      { ...ALL, observations: quarters(...BOTH, 19, 21) },
      { ...NORTH, observations: quarters(...N, 16, 12) },
      { ...SOUTH, observations: quarters(...S, 3, 9) },
    ].map((each) => kpiWith(each)),
  });
  const cleared = clearRegister(register, NOW, before);
  expect(beyondHelp(register, cleared)).toEqual([]);
  expect(hiddenCounts(register, cleared)).toEqual({ small: 1, beside: 1 });
});

test("nothing more is hidden where the last report hid nothing", () => {
  const kpis = [
    { ...NORTH, observations: quarters(...N, 16, 12) },
    { ...SOUTH, observations: quarters(...S, 13, 9) },
  ];
  const last = [
    { ...ALL, observations: [...upTo(...BOTH, 29), figure(80, financialYear(2024))] },
    { ...NORTH, observations: [...upTo(...N, 16), figure(45, financialYear(2024))] },
    { ...SOUTH, observations: upTo(...S, 13) },
    { id: "Z", title: "Others", observations: [figure(3, financialQuarter(2024, 1))] },
  ];
  expect(told(kpis, last)).toEqual(["10, 12, 11, 12, 16, 12", "10, 9, 10, 11, 13, 9"]);
});
