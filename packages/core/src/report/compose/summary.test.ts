import { expect, test } from "vitest";
import { JUDGED, LEVEL_QUARTERS, NOW, aTarget, anyKpi, factIndex, quarters } from "../../facts/index.ts";
import type { Action, Commentary, Register, Theme } from "../../register/index.ts";
import { AGREED, registerWith } from "../../register/kpi.fixture.ts";
import { buildReport, chapters, faultsIn, kpiBlocks, plain } from "../index.ts";

const AT = { sheet: "Commentary", row: 4, column: 2 };

const theme = (words: string, mentions: number | undefined, row: number): Theme => ({
  theme: words,
  period: NOW,
  summary: "",
  sources: "",
  mentions,
  fedInto: "",
  at: { sheet: "Themes", row, column: 4 },
});

test.each<[string, readonly Theme[], readonly string[]]>([
  [
    "one that came up more than another",
    [theme("Waiting", 9, 2), theme("Kindness", 12, 3)],
    ["Kindness was what people spoke of most (12 times): next came waiting (nine times)."],
  ],
  ["one alone, once", [theme("Waiting", 1, 2)], ["Waiting was what people spoke of most (once)."]],
  [
    "two as often as each other, and a third",
    [theme("Waiting", 9, 2), theme("Kindness", 9, 3), theme("Buses", 2, 4)],
    ["Waiting and kindness were what people spoke of most (nine times each): next came buses (two times)."],
  ],
  ["nothing that was counted", [theme("Waiting", undefined, 2), theme("Buses", 0, 3)], []],
])("what people spoke of, with %s", (_, themes, expected) => {
  const register = registerWith({ kpis: [anyKpi({ observations: quarters(60) })], themes });
  const brief = { period: NOW, audience: "internal", date: "2025-11-14" } as const;
  const { report } = buildReport(register, brief);
  const people = report.summary.things.items.filter(({ kind }) => kind === "people");
  expect(people.map(({ strong, rest }) => `${plain(strong)}${plain(rest)}`)).toEqual(expected);
  expect(faultsIn(report, factIndex(register, { audience: "internal", area: "", period: NOW }))).toEqual([]);
});

test.each<[string, readonly number[], string]>([
  ["its section", [2], "section-section-outcome-2"],
  ["what people said, where it belongs to no section", [9], "part-voices"],
])("every link of the summary leads into the report: a story’s to %s", (_, outcomes, expected) => {
  const told = { decision: JUDGED, outcomes: [2], targets: [aTarget(90)] };
  const register = registerWith({
    kpis: [
      anyKpi({ ...told, observations: quarters(...LEVEL_QUARTERS, 104) }),
      anyKpi({ ...told, id: "K2", title: "Falls", observations: quarters(...LEVEL_QUARTERS, 58) }),
    ],
    stories: [{ ...story, outcomes }],
    consents: [AGREED],
  });
  const { report } = buildReport(register, { period: NOW, audience: "public", date: "2025-11-14" });
  const { things, changes, story: first } = report.summary;
  const leads = [...things.items, ...changes.items].flatMap(({ to }) => (to === "" ? [] : [to]));
  const places = new Set([...chapters(report), ...kpiBlocks(report)].map(({ id }) => id));
  expect(leads.length).toBeGreaterThan(2);
  expect(leads.filter((to) => !places.has(to))).toEqual([]);
  expect([first?.to, places.has(first?.to ?? "")]).toEqual([expected, true]);
});

test.each([
  [18, "each named", /^stays 7 \(.*\), stays 8 \(.*\) and stays 18 \(104, target 90 people or fewer\)\.$/],
  [
    20,
    "some named and the others counted",
    /stays 18 \(104, .*\) and two others, each told in its section\.$/,
  ],
])("of %i targets missed six have a row, and the others are %s", (many, _, words) => {
  const kpis = Array.from({ length: many }, (_each, at) =>
    anyKpi({
      id: `K${at + 1}`,
      title: `Stays ${at + 1}`,
      decision: JUDGED,
      targets: [aTarget(90)],
      observations: quarters(104),
    }),
  );
  const register = registerWith({ kpis });
  const { report } = buildReport(register, { period: NOW, audience: "public", date: "2025-11-14" });
  expect(report.summary.missed.items).toHaveLength(6);
  expect(plain(report.summary.missed.others)).toMatch(words);
  expect(faultsIn(report, factIndex(register, { audience: "public", area: "", period: NOW }))).toEqual([]);
});

test.each<[of: string, boxes: Commentary["boxes"], text: string, told: string]>([
  [
    "the boxes of a form",
    { action: "Hire two nurses", byWhen: "31 January 2026", lead: "Team Lead" },
    "It snowed. Hire two nurses (by 31 January 2026, Team Lead).",
    "Hire two nurses. | Team Lead, by 31 January 2026",
  ],
  [
    "a box whose words say when",
    { action: "Hire two nurses.", byWhen: "Within a month" },
    "Hire two nurses (within a month).",
    "Hire two nurses. | Within a month",
  ],
  ["a box whose words the section does not print", { action: "Hire two nurses." }, "It snowed.", " | "],
  ["words without boxes", undefined, "We will hire two nurses.", " | "],
])("what will be done of a missed target, from %s", (_, boxes, text, told) => {
  const said = { period: NOW, text, author: "", ...(boxes ? { boxes } : {}), at: AT };
  const kpi = anyKpi({
    decision: JUDGED,
    targets: [aTarget(90)],
    observations: quarters(104),
    commentary: [said],
  });
  const register = registerWith({ kpis: [kpi] });
  const { report } = buildReport(register, { period: NOW, audience: "public", date: "2025-11-14" });
  expect(report.summary.missed.items.map(({ action, when }) => `${action} | ${when}`)).toEqual([told]);
});

test.each<[string, readonly Action["state"][], string]>([
  ["to come", ["open", "open"], "What we will do after that"],
  ["done", ["done", "done"], "What we have done by now"],
  ["some of each", ["open", "done"], "What we will do after that, and have done"],
])("what the summary has no room for says that it is %s", (_, states, title) => {
  const first = Array.from({ length: 7 }, () => "open" as const);
  const actions = [...first, ...states].map((state, row): Action => ({
    due: state === "open" ? "2025-12-31" : "2025-10-31",
    text: `Task ${row}`,
    lead: "Head of Service",
    kpis: [],
    state,
    at: { sheet: "Actions", row, column: 1 },
  }));
  const register = registerWith({ kpis: [anyKpi({ observations: quarters(60) })], actions });
  const { report } = buildReport(register, { period: NOW, audience: "public", date: "2025-11-14" });
  expect([report.next.title, report.next.items.length]).toEqual([title, 2]);
});

const story: Register["stories"][number] = {
  id: "S1",
  period: NOW,
  title: "Home again",
  label: "",
  paragraphs: ["She went home."],
  quote: "",
  attribution: "",
  note: "",
  consent: AGREED.id,
  kpis: [],
  outcomes: [],
  at: { sheet: "Stories", row: 4, column: 1 },
};
