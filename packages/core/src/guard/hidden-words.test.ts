import { describe, expect, test } from "vitest";
import { factIndex } from "../facts/index.ts";
import { financialQuarter, previous } from "../period/index.ts";
import type { Kpi, Register } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { unsayableIn, withoutUnsayable } from "./without-hidden.ts";

const NOW = financialQuarter(2025, 2);
const at = { sheet: "Commentary", row: 1, column: 2 };

/** Young carers, of whom there were few in the last quarter, with words beside them. */
function carers(fields: Partial<Kpi>): Register {
  const base = { title: "Young carers referred", meaning: "Young carers who were referred to us." };
  return registerWith({
    kpis: [kpiWith({ ...base, observations: seriesUpTo(NOW, [12, 15, 11, 9, 3]), ...fields })],
  });
}

function unsaid(register: Register): readonly string[] {
  const index = factIndex(register, { audience: "public", area: "", period: NOW });
  return unsayableIn(index).map(({ sentence }) => sentence);
}

const commented = (text: string) => carers({ commentary: [{ period: NOW, text, author: "Lead", at }] });

describe("words that tell a hidden number are held back, however they are written", () => {
  test.each([
    "3 carers were referred.",
    "Three carers were referred.",
    "Thrée carers were referred.",
    "T h r e e carers were referred.",
    "t-h-r-e-e carers were referred.",
    "Thr33 carers were referred.",
    "Тhrее carers were referred.",
    "③ carers were referred.",
    "➌ carers were referred.",
    "３ carers were referred.",
    "iii carers were referred.",
    "A trio of carers was referred.",
    "There were six fewer than last quarter.",
    "Referrals were down 67%.",
    "Referrals are down by two thirds on last quarter.",
    "“Three carers were referred”, as the team said.",
    "A handful of young carers were referred.",
    "Both referrals came from schools.",
    "Both were brothers.",
    "Neither of them stayed.",
    "Neither referral came from a GP.",
    "The only young carer has a plan.",
    "The twins have a plan.",
    "A second came from a GP.",
    "Nobody was referred.",
    "None were referred.",
    "No young carers were referred.",
    "The other two have a plan.",
    "The remaining three have a plan.",
    "All but two have a plan.",
    "In the year so far, 13 young carers have been referred.",
    "Over the year to date thirteen were referred.",
    "１２ carers were referred in the first half of 2025/26.",
  ])("%s", (text) => {
    // Where a sentence begins oddly, it is held back with the one before it.
    expect(unsaid(commented(`We thank everybody. ${text}`)).map((told) => told.endsWith(text))).toEqual([
      true,
    ]);
    expect(unsaid(commented("We thank everybody."))).toEqual([]);
  });

  test.each([
    "We thank everybody who helped.",
    "Nine carers were referred in the quarter before.",
    "Phase II begins in May.",
    "Carers wait no more than 4 weeks.",
    "Both offices and the hall are open.",
    "Nobody was turned away at the hall.",
    "A couple of weeks later the office moved.",
    "A third of the hall is let.",
    "In the year so far, 1,200 people have used the hall.",
    "In the year so far, 8 teams have joined.",
  ])("and not: %s", (text) => {
    expect(unsaid(commented(text))).toEqual([]);
  });
});

describe("where a share is printed without its counts, so are words that tell one of them", () => {
  const observations = [60, 61, 62, 63, 94].flatMap((part, i) => {
    const whole = i === 4 ? 96 : 90 + i;
    const period = { start: NOW.start - 3 * (4 - i), months: 3 };
    return seriesUpTo(period, [(100 * part) / whole]).map((each) => ({
      ...each,
      numerator: { value: part, at },
      denominator: { value: whole, at },
    }));
  });
  const offered = (text: string) =>
    carers({
      title: "Carers offered a break",
      meaning: "Carers who were offered a break after an assessment.",
      unit: { kind: "percentage", of: "carers" },
      polarity: "higher",
      observations,
      commentary: [{ period: NOW, text, author: "Lead", at }],
    });

  test.each([
    "All but two were offered one.",
    "All bar one were offered one.",
    "Two people were not offered a break.",
    "Two weren’t.",
    "Two said no.",
    "1 carer did not get an offer.",
    "Only three went without.",
    "Every person except two was offered one.",
    "With the exception of two carers all were offered one.",
    "94 of the 96 were offered one.",
    "94 carers were offered a break.",
    "Ninety-four were offered one.",
    "Of the 96, 94 were offered one.",
    "The 96 carers were pleased.",
    "A couple of carers went without.",
    "A handful were not offered a break.",
    "One person was not offered a break.",
    "Both said no.",
    "Neither of them wanted one.",
    "The other two said no.",
    "The remaining three were away.",
    "Two fewer than all were offered one.",
    "That leaves two without an offer.",
    "There were two exceptions.",
  ])("%s", (text) => {
    expect(unsaid(offered(text))).toEqual([text]);
  });

  test.each([
    "98% were offered one.",
    "2% were not offered one.",
    "Nearly all were offered one.",
    "No one else asked for one.",
    "Every carer wanted one.",
    "Two nurses joined the team.",
    "The other two services are open.",
    "The remaining three posts are filled.",
    "All but two offices are open.",
    "Our three teams meet weekly.",
    "One person in each team must now reply.",
    "Carers wait no more than 4 weeks.",
    "A year ago 61 of 91 carers were offered one.",
  ])("and not: %s", (text) => {
    expect(unsaid(offered(text))).toEqual([]);
  });

  test("nothing where neither count is small", () => {
    const many = observations.map((each) => ({ ...each, value: 50, numerator: { value: 48, at } }));
    const { kpis } = offered("Two people were not offered a break.");
    expect(unsaid(registerWith({ kpis: kpis.map((kpi) => ({ ...kpi, observations: many })) }))).toEqual([]);
  });

  test.each<Partial<Kpi>>([
    { title: "Carers offered a break (two were not)" },
    { meaning: "Carers offered a break. All but two were." },
  ])("also in what names it: %j", (fields) => {
    const { kpis } = offered("");
    expect(unsaid(registerWith({ kpis: kpis.map((kpi) => ({ ...kpi, ...fields })) }))).toHaveLength(1);
  });

  test("a definition of it with limits in it tells nothing", () => {
    const { kpis } = offered("");
    const meaning = "Carers aged 4 and over, offered a break by one of our teams within three weeks.";
    expect(unsaid(registerWith({ kpis: kpis.map((kpi) => ({ ...kpi, meaning })) }))).toEqual([]);
  });
});

test("a survey’s question that names an indicator tells no hidden number of it", () => {
  const question = "Were the three young carers referred in July to September content?";
  const survey = {
    survey: "Carers’ survey",
    question,
    wording: "",
    wave: NOW,
    outcomes: [],
    base: 90,
    positive: 60,
    percent: undefined,
    population: "",
    at,
  };
  const [kpi] = carers({ title: "Young carers referred" }).kpis;
  expect(unsaid(registerWith({ kpis: kpi ? [kpi] : [], surveys: [survey] }))).toEqual([question]);
});

describe("so they are in what names a thing or says what is counted", () => {
  test.each<{ name: string; fields: Partial<Kpi>; sentence: string }>([
    {
      name: "a title",
      fields: { title: "Young carers referred (three)" },
      sentence: "Young carers referred (three)",
    },
    { name: "a definition", fields: { meaning: "Young carers. There were 3." }, sentence: "There were 3." },
    { name: "one line", fields: { gloss: "Three young carers." }, sentence: "Three young carers." },
    {
      name: "why a target is as it is",
      fields: {
        targets: [
          {
            state: "value",
            value: 10,
            from: previous(NOW),
            rationale: "Only ③ came.",
            at: { sheet: "Targets", row: 1, column: 2 },
            shown: "10",
          },
        ],
      },
      sentence: "Only ③ came.",
    },
  ])("$name", ({ fields, sentence }) => {
    const register = carers(fields);
    expect(unsaid(register)).toEqual([sentence]);
    const index = factIndex(register, { audience: "public", area: "", period: NOW });
    const { kpis } = withoutUnsayable(register, unsayableIn(index));
    expect(JSON.stringify(kpis)).not.toContain(sentence);
    expect(kpis[0]?.title).not.toBe("");
  });

  test.each<Partial<Kpi>>([
    { title: "Young carers with 2 or more needs" },
    { meaning: "Young carers aged 4 and over, seen by one of our teams within three weeks." },
    { meaning: "Carers at Stage 2 who were visited at least 3 times a week." },
  ])("and not: %j", (fields) => {
    expect(unsaid(carers(fields))).toEqual([]);
  });
});
