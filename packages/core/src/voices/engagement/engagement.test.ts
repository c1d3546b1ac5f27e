import { expect, test } from "vitest";
import { financialQuarter } from "../../period/index.ts";
import { DEFAULT_SETTINGS, type Engagement, type Promise } from "../../register/index.ts";
import { UNHEARD, UNSAID, registerWith } from "../../register/kpi.fixture.ts";
import { engagementFindings, gonePromises, reachOf, unheardIn } from "./engagement.ts";
import { engagementWords } from "./words.ts";

const Q2 = financialQuarter(2025, 2);
const at = { sheet: "Engagement", row: 1, column: 0 };

function event(quarter: number, more: Partial<Engagement>): Engagement {
  const period = { start: Q2.start - 3 * quarter, months: 3 };
  return { ...UNHEARD, period, who: "", method: "", people: 9, about: "", result: "", at, ...more };
}

const settings = { ...DEFAULT_SETTINGS, groupsToHear: ["Unpaid carers", "Young people", "Farmers"] };
const register = registerWith({
  settings,
  engagement: [
    event(0, { groups: ["unpaid carers", "Young people"], notReached: ["young people"] }),
    event(1, { groups: ["Unpaid carers"], notReached: ["Unpaid carers"] }),
    event(3, { who: "Young people who have been in care" }),
    event(4, { who: "Farmers" }),
    event(0, { groups: ["Gypsy/Travellers"] }),
  ],
});

test("each group in each quarter of the year: heard, meant and not reached, or not tried", () => {
  expect(
    Object.fromEntries(reachOf(register, Q2).rows.map(({ group, reached }) => [group, reached])),
  ).toEqual({
    "Unpaid carers": ["not tried", "not tried", "not reached", "heard"],
    "Young people": ["heard", "not tried", "not tried", "not reached"],
    Farmers: ["not tried", "not tried", "not tried", "not tried"],
    "Gypsy/Travellers": ["not tried", "not tried", "not tried", "heard"],
  });
});

test("only groups that are to be heard are missed, and none where no engagement is kept", () => {
  expect(unheardIn(register, Q2)).toEqual(["Farmers"]);
  expect(unheardIn(registerWith({ settings }), Q2)).toEqual([]);
});

test("a group that was missed is told at the last event of the year that was for it, else at the first event", () => {
  const row = (down: number) => ({ at: { ...at, row: down } });
  const unheard = registerWith({
    settings,
    engagement: [
      event(0, row(1)),
      event(4, { groups: ["Farmers"], ...row(2) }),
      event(2, { groups: ["Unpaid carers"], notReached: ["Unpaid carers"], ...row(3) }),
      event(1, { groups: ["unpaid carers"], notReached: ["unpaid carers"], ...row(4) }),
      event(1, { groups: ["Young people"], ...row(5) }),
    ],
  });
  const missed = engagementFindings(unheard, Q2, "2025-11-14").filter(({ check }) => check === "G02");
  expect(missed.map(({ about, at: { row: down } }) => [about, down])).toEqual([
    ["Farmers", 1],
    ["Unpaid carers", 4],
  ]);
});

test("a promise that was under way and is in the workbook no more is gone; one that is closed is not", () => {
  const said = (text: string, more: Partial<Promise> = {}): Promise => ({
    ...UNSAID,
    period: Q2,
    said: text,
    did: "",
    state: "under way",
    why: "",
    due: "",
    lead: "",
    at,
    ...more,
  });
  const before = registerWith({
    promises: [
      said("A bus"),
      said("A phone line", { reference: "P1" }),
      said("A rota"),
      said("A room", { state: "done" }),
    ],
  });
  const now = registerWith({
    promises: [said("One number to phone", { reference: "p1", state: "done" }), said("a rota")],
  });
  expect(gonePromises(before, now).map((each) => each.said)).toEqual(["A bus"]);
});

const refused = (more: Partial<Promise>): Promise => ({
  ...UNSAID,
  period: Q2,
  said: "A bus",
  state: "could not",
  due: "",
  lead: "",
  at,
  why: "",
  instead: "",
  did: "",
  ...more,
});

test.each<[Partial<Promise>, says: string, remedy: string]>([
  [{}, "the reason and what was done instead are missing", "Why we could not, and what you did"],
  [{ why: "No buses." }, "what was done instead is missing", "Write in What instead"],
  [{ instead: "A taxi." }, "the reason is missing", "Write the honest reason in Why we could not."],
  [{ did: "A taxi." }, "the reason is missing", "Write the honest reason in Why we could not."],
])("a refusal with no more than %o is told what it lacks", (more, says, remedy) => {
  const [found] = engagementFindings(registerWith({ promises: [refused(more)] }), Q2, "2025-11-14");
  if (!found) throw new Error("nothing was found");
  expect(engagementWords(found).says).toBe(`“A bus”: it could not be done, and ${says}.`);
  expect(engagementWords(found).remedy).toContain(remedy);
});

test("a refusal with its reason and what was done instead lacks nothing", () => {
  const promises = [refused({ why: "No buses.", instead: "A taxi." })];
  expect(engagementFindings(registerWith({ promises }), Q2, "2025-11-14")).toEqual([]);
});
