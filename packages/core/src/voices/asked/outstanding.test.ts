import { expect, test } from "vitest";
import { financialQuarter } from "../../period/index.ts";
import {
  type Asked,
  type CommentaryBox,
  DEFAULT_SETTINGS,
  EMPTY_REGISTER,
  type Kpi,
} from "../../register/index.ts";
import { JUDGED, aTarget, anyKpi, figureAt } from "../../facts/index.ts";
import { outstandingOf } from "./outstanding.ts";
import { missingParts } from "./parts.ts";

const at = { sheet: "Commentary", row: 1, column: 2 };
const Q1 = financialQuarter(2025, 1);
const Q2 = financialQuarter(2025, 2);

function asked(period: Asked["period"], askedOn: string, more: Partial<Asked> = {}): Asked {
  return { period, askedOn, answeredOn: "", isAnswered: false, at, ...more };
}

function owed(kpi: Partial<Kpi>, asOf = "2025-11-14") {
  const register = {
    ...EMPTY_REGISTER,
    settings: { ...DEFAULT_SETTINGS, daysToAnswer: 7 },
    kpis: [anyKpi({ lead: "Ward Manager", reporter: "Analyst", ...kpi })],
  };
  return outstandingOf(register, asOf).map(({ owner, askedOn, dueOn, daysLate, isIdle, next }) => ({
    owner,
    askedOn,
    dueOn,
    daysLate,
    isIdle,
    next,
  }));
}

const LATE = { owner: "Ward Manager", askedOn: "2025-11-03", dueOn: "2025-11-10", daysLate: 4 };
const said = (period: Asked["period"]) => [
  { period, text: "Two posts are empty.", author: "", at: { ...at, row: 9 } },
];

test.each<readonly [string, Partial<Kpi>, readonly object[]]>([
  ["nobody was asked", {}, []],
  [
    "no answer by the date",
    { asked: [asked(Q2, "2025-11-03")] },
    [{ ...LATE, isIdle: false, next: "Analyst" }],
  ],
  [
    "there is time until the last day itself",
    { asked: [asked(Q2, "2025-11-07")] },
    [
      {
        owner: "Ward Manager",
        askedOn: "2025-11-07",
        dueOn: "2025-11-14",
        daysLate: 0,
        isIdle: false,
        next: "Ward Manager",
      },
    ],
  ],
  ["answered", { asked: [asked(Q2, "2025-11-03", { isAnswered: true })] }, []],
  ["words in another row answer", { asked: [asked(Q2, "2025-11-03")], commentary: said(Q2) }, []],
  [
    "words of another quarter do not",
    { asked: [asked(Q2, "2025-11-03")], commentary: said(Q1) },
    [{ ...LATE, isIdle: false, next: "Analyst" }],
  ],
  [
    "asked again: the last asking counts",
    { asked: [asked(Q2, "2025-10-01"), asked(Q2, "2025-11-03")] },
    [{ ...LATE, isIdle: false, next: "Analyst" }],
  ],
  ["asked after the day", { asked: [asked(Q2, "2025-11-15")] }, []],
  ["retired", { asked: [asked(Q2, "2025-11-03")], retired: { on: "2025-11-01", why: "" } }, []],
  [
    "nobody else is named",
    { reporter: "ward manager", asked: [asked(Q2, "2025-11-03")] },
    [{ ...LATE, isIdle: false, next: "" }],
  ],
])("%s", (_, kpi, expected) => {
  expect(owed(kpi)).toEqual(expected);
});

const own = (filled: readonly CommentaryBox[]) => {
  const boxes = Object.fromEntries(filled.map((box) => [box, "It snowed."]));
  return [{ period: Q2, text: "It snowed.", author: "", boxes, at }];
};
const missed: Partial<Kpi> = {
  decision: JUDGED,
  polarity: "higher",
  observations: [{ ...figureAt(60), period: Q2 }],
  targets: [aTarget(80)],
};

test.each<
  readonly [string, Partial<Kpi>, readonly (readonly [hasCome: boolean, lacks: readonly string[]])[]]
>([
  ["nothing came", { asked: [asked(Q2, "2025-11-03")] }, [[false, []]]],
  [
    "a part came: some boxes were refused",
    { asked: [asked(Q2, "2025-11-03")], commentary: own(["action", "lead"]) },
    [[false, ["why", "by when"]]],
  ],
  [
    "all that is wanted of a figure on target",
    { asked: [asked(Q2, "2025-11-03", { isAnswered: true })], commentary: own(["cause"]) },
    [],
  ],
  [
    "it came, and N10 finds parts left out",
    { ...missed, asked: [asked(Q2, "2025-11-03", { isAnswered: true })], commentary: own(["cause"]) },
    [[true, ["what is being done", "by when", "who does it"]]],
  ],
  [
    "it came whole",
    {
      ...missed,
      asked: [asked(Q2, "2025-11-03", { isAnswered: true })],
      commentary: own(["cause", "action", "byWhen", "lead"]),
    },
    [],
  ],
])("what is still to be said: %s", (_, kpi, expected) => {
  const register = { ...EMPTY_REGISTER, kpis: [anyKpi(kpi)] };
  expect(outstandingOf(register, "2025-11-30").map(({ hasCome, lacks }) => [hasCome, lacks])).toEqual(
    expected,
  );
});

test.each([
  ["Phone on day one.", true],
  ["It snowed.\n- Phone on day one", true],
  ["Opening hours changed. Orders are down.", false],
  ["Open cases rose. Calls were missed.", true],
  ["Staff were off.", false],
])("“%s” tells what is done: %s", (text, isTold) => {
  const words = [{ period: Q2, text, author: "", at }];
  expect(missingParts(words, anyKpi(), []).includes("what is being done")).toBe(!isTold);
});

test("two cycles without an answer are idle; one answered between is not", () => {
  const both = [asked(Q1, "2025-08-04"), asked(Q2, "2025-11-03")];
  expect(owed({ asked: both }).map(({ isIdle }) => isIdle)).toEqual([false, true]);
  expect(owed({ asked: both, commentary: said(Q1) }).map(({ isIdle }) => isIdle)).toEqual([false]);
  expect(owed({ asked: both }, "2025-11-10").map(({ isIdle }) => isIdle)).toEqual([false, false]);
});

test("whoever signs off a report that carries the KPI is next, before whoever reports its figure", () => {
  const kpi = anyKpi({ lead: "Ward Manager", reporter: "Analyst", asked: [asked(Q2, "2025-11-03")] });
  const duty = {
    what: "",
    reportsTo: "",
    when: "",
    partners: "",
    preparedBy: "",
    why: "",
    form: "",
    figuresAs: "",
    nextDue: "",
    workingDays: undefined,
    lastSent: "",
    lastUsedOn: "",
    at,
  } as const;
  const register = {
    ...EMPTY_REGISTER,
    kpis: [kpi],
    reporting: [
      { ...duty, lead: "Chief Officer", kpis: ["K9"] },
      { ...duty, lead: "Ward Manager", kpis: [kpi.id] },
      { ...duty, lead: "Head of Hospital Flow", kpis: [kpi.id] },
    ],
  };
  expect(outstandingOf(register, "2025-11-30").map(({ next }) => next)).toEqual(["Head of Hospital Flow"]);
});
