import { expect, test } from "vitest";
import { NOW, aTarget, anyKpi, factIndex, quarters, sheetOf } from "../facts/index.ts";
import { DEFAULT_SETTINGS, type Kpi, type Settings } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { glossOf, sourceOf } from "./index.ts";

const at = { sheet: "KPIs", row: 1, column: 1 };
const decision = { class: "target", reason: "We lead it", person: "", date: "", reviewBy: "", at } as const;

function factsFor(fields: Partial<Kpi>, settings: Partial<Settings> = {}) {
  const kpi = anyKpi({ observations: quarters(61), ...fields });
  const register = registerWith({ kpis: [kpi], settings: { ...DEFAULT_SETTINGS, ...settings } });
  return sheetOf(factIndex(register, { audience: "internal", area: "", period: NOW }), kpi);
}

const telecare = { title: "Telecare calls", meaning: "Calls that were answered in time." } as const;

test.each<[string, Partial<Kpi>, Partial<Settings>, string]>([
  [
    "what it means, and which way is good",
    { meaning: "People still there" },
    {},
    "People still there. Fewer is better.",
  ],
  ["its own line", { gloss: "People who could go home." }, {}, "People who could go home. Fewer is better."],
  [
    "a wait",
    { title: "Wait for care", meaning: "", unit: { kind: "days", of: "days" } },
    {},
    "Shorter is better.",
  ],
  ["which way is good where its target is told", { meaning: "Seen.", targets: [aTarget(60)] }, {}, "Seen."],
  [
    "which way is good beside a range to aim for",
    { meaning: "Seen.", targets: [{ ...aTarget(50), upTo: 60 }] },
    {},
    "Seen. Fewer is better.",
  ],
  ["deaths", { care: "deaths", meaning: "Deaths." }, {}, "Deaths."],
  ["what is only watched", { decision: { ...decision, class: "monitoring" }, meaning: "Seen." }, {}, "Seen."],
  ["closer to a target", { polarity: "closer", meaning: "Beds." }, {}, "Beds."],
  [
    "a word of the trade",
    { ...telecare, polarity: "neither" },
    {},
    "Calls that were answered in time. Telecare means an alarm that people wear or keep at home.",
  ],
  [
    "a word that the meaning explains",
    { title: "Telecare calls", meaning: "Telecare is an alarm.", polarity: "neither" },
    {},
    "Telecare is an alarm.",
  ],
  [
    "a word that the partnership explains otherwise",
    { ...telecare, polarity: "neither" },
    { explained: [{ term: "Telecare", means: "our call centre" }] },
    "Calls that were answered in time. Telecare means our call centre.",
  ],
  ["part of a longer word", { title: "Respiteful days", meaning: "Days.", polarity: "neither" }, {}, "Days."],
])("the line under a heading tells %s", (_, kpi, settings, expected) => {
  expect(glossOf(factsFor(kpi, settings))).toBe(expected);
});

test.each<[string, Partial<Kpi>, string]>([
  ["the source, of a figure that covers the report’s own time", {}, "Source: Invented."],
  [
    "why this target, and why its class",
    {
      decision,
      targets: [{ ...aTarget(60), rationale: "Agreed in 2024" }],
    },
    "Source: Invented. Why this level: Agreed in 2024. Why a target: We lead it.",
  ],
  [
    "a running total that is only watched",
    { cumulative: true, decision: { ...decision, class: "monitoring", reason: "Others decide it" } },
    "Source: Invented. Why we only watch it: Others decide it.",
  ],
])("what stands behind a figure: %s", (_, kpi, expected) => {
  expect(sourceOf(factsFor(kpi))).toBe(expected);
});

test("what is told short leaves its reasons to the data file", () => {
  const kpi = { decision, targets: [{ ...aTarget(60), rationale: "Agreed in 2024" }] };
  expect(sourceOf(factsFor(kpi), "short")).toBe("Source: Invented.");
});

test.each([
  ["Telecare", "an alarm that people wear or keep at home"],
  ["Reablement", "a few weeks of help to do things again yourself"],
  ["Intermediate care", "care between hospital and home"],
  ["Step-down", "between hospital and home"],
  ["Delayed discharge", "being well enough to leave hospital and still there"],
  ["Delayed discharges", "people who are well enough to leave hospital and still there"],
  ["Unscheduled care", "care that nobody could plan, such as an emergency"],
  ["Self-directed support", "choosing how your own support is arranged"],
  ["Occupational therapy", "help to do the things you need to do each day"],
  ["Psychological therapy", "a talking treatment"],
  ["Psychological therapies", "talking treatments"],
  ["Anticipatory care plan", "what a person wants to happen if they become more ill"],
  ["Palliative care", "care that eases an illness which cannot be cured"],
  ["Respite", "time away from caring"],
  ["Readmission", "being taken back into hospital"],
  ["Readmissions", "being taken back into hospital"],
  ["Bed days", "days that people spend in a hospital bed"],
])("the house knows what %s means", (term, means) => {
  const [said, ...more] = glossOf(
    factsFor({ title: `${term} in the year`, meaning: "", polarity: "neither" }),
  ).split(/ means? /);
  expect([said, ...more]).toEqual([term, `${means}.`]);
});
