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
  ])("and not: %s", (text) => {
    expect(unsaid(commented(text))).toEqual([]);
  });
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
