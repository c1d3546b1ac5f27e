import { expect, test } from "vitest";
import { financialQuarter, shift } from "../../period/index.ts";
import type { Consent, Feedback, Theme } from "../../register/index.ts";
import { AGREED, registerWith } from "../../register/kpi.fixture.ts";
import { themeFindings } from "./findings.ts";
import { extractOf, themesOf } from "./themes.ts";

const Q2 = financialQuarter(2025, 2);
const AT = { sheet: "Feedback", row: 1, column: 0 };

function said(fields: Partial<Feedback>): Feedback {
  return {
    id: "F",
    period: Q2,
    source: "Letter",
    text: "",
    attribution: "",
    theme: "",
    tone: "poor",
    response: "",
    consent: "",
    kpis: [],
    outcomes: [],
    at: AT,
    ...fields,
  };
}

const CONSENT: Consent = { ...AGREED, id: "C", form: "", given: "2025-01-01" };

test.each([
  [["p2", "P2"], 1, ["“p2” and “P2”"]],
  [["p 2", "P-2", "p2"], 1, ["“p 2” and “P-2” and “p2”"]],
  [["p2", "p2"], 1, []],
  [["p2", "p12"], 2, []],
])("the codes %j are %i people, and two ways of typing one are told", (codes, people, told) => {
  const feedback = codes.map((person, at) => said({ theme: "Waiting", person, text: `Words ${at}.` }));
  const register = registerWith({ feedback });
  expect(themesOf(register, Q2, "2025-11-14").heard.now).toBe(people);
  const found = themeFindings(register, Q2, "2025-11-14").filter(({ check }) => check === "H04");
  expect(found.map(({ about }) => about)).toEqual(told);
});

test("people are counted over sources, beside the last period anything was said in, and typed counts are held to it", () => {
  const feedback = [
    said({ theme: "Waiting; Getting there", person: "p1", consent: "C" }),
    said({ theme: "waiting", person: "p1", source: "Complaint" }),
    said({ theme: "Getting there", person: "p2", second: ["Waiting"] }),
    said({ theme: "Waiting", person: "p3", period: shift(Q2, -3) }),
    said({ text: "The last bus back is at four." }),
  ];
  const theme: Theme = {
    theme: "Waiting",
    period: Q2,
    summary: "",
    sources: "",
    mentions: 7,
    fedInto: "Board",
    at: AT,
  };
  const told = themesOf(registerWith({ feedback, themes: [theme], consents: [CONSENT] }), Q2, "2025-11-14");
  expect(told.rows).toMatchObject([
    {
      theme: "Getting there",
      now: { people: 2, peoplePublic: 1 },
      agreement: { both: 0, firstOnly: 1 },
      typed: undefined,
      taken: "",
    },
    {
      theme: "Waiting",
      now: { mentions: 2, people: 1, kindsOfSource: 2 },
      before: { people: 1 },
      agreement: { secondOnly: 1 },
      typed: 7,
      taken: "Board",
    },
  ]);
  expect(told.heard).toEqual({ now: 3, before: 1, period: shift(Q2, -3) });
  expect(told.uncoded.map(({ suggested }) => suggested)).toEqual([["Getting there"]]);
  expect(told.second).toEqual({ coded: 1, of: 3 });
});

test("only what is public leaves, nothing of fewer than five people, and no locality that a difference would tell", () => {
  const from = (count: number, locality: string, consent = "C") =>
    Array.from({ length: count }, (_, at) =>
      said({ theme: "Waiting", person: `${locality}${consent}${at}`, locality, consent }),
    );
  const extract = (...feedback: readonly Feedback[]) =>
    extractOf(registerWith({ feedback, consents: [CONSENT] }), Q2, "2025-11-14");
  expect(extract(...from(9, "North", ""))).toEqual([]);
  expect(extract(...from(4, "North"))).toMatchObject([{ people: undefined, localities: [] }]);
  expect(extract(...from(5, "North"), ...from(4, "South"))).toMatchObject([{ people: 9, localities: [] }]);
  expect(extract(...from(5, "North"), ...from(6, "South"))[0]?.localities).toEqual([
    { locality: "North", people: 5 },
    { locality: "South", people: 6 },
  ]);
});

test("what was taken somewhere the time before is told again, and nothing older or not taken", () => {
  const taken = (theme: string, quarters: number, takenOn: string, fedInto = "Board"): Theme => ({
    theme,
    period: shift(Q2, 3 * quarters),
    summary: "",
    sources: "",
    mentions: undefined,
    fedInto,
    ...(takenOn === "" ? {} : { takenOn }),
    at: AT,
  });
  const themes = [
    taken("Now", 0, "2025-09-01"),
    taken("Before", -1, "2025-06-01"),
    taken("Not taken", -1, ""),
    taken("Nowhere", -1, "2025-06-01", ""),
    taken("Older", -2, "2025-03-01"),
  ];
  const { earlier } = themesOf(
    registerWith({ feedback: [said({ theme: "Now" })], themes }),
    Q2,
    "2025-11-14",
  );
  expect(earlier.map(({ theme }) => theme)).toEqual(["Before"]);
});
