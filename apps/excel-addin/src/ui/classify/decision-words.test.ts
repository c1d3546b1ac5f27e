import { sheetOf } from "@quarterlight/core/workbook";
import { review } from "@quarterlight/core/influence";
import { expect, test } from "vitest";
import { understand } from "../../work/understanding.ts";
import { type DecisionWords, decisionOf, emptyDecision, isAgainst, whatLacks } from "./decision-words.ts";

const ROWS = [
  ["Code", "Title", "2025/26 Q1", "2025/26 Q2", "Target"],
  ["A1", "People seen within 18 weeks", 70, 75, 80],
  ["A2", "Calls answered", 60, 65, 70],
  ["A3", "Falls at home", 12, 13, 10],
];
const workbook = { name: "card.xlsx", date1904: false, sheets: [sheetOf("Card", ROWS)] };
const { register } = understand({ workbook, notices: [] });
const [first] = review(register);
if (!first) throw new Error("nothing was read");

const empty = emptyDecision("", "2025-11-03");
const open = { ...first, decision: undefined };
const before = {
  class: "target",
  reason: "Ours.",
  person: "Chief Officer",
  date: "2024-01-02",
  reviewBy: "",
} as const;
const decided = { ...first, decision: { ...before, at: first.kpi.at } };
const suggests = (wanted: "target" | "monitoring" | "discuss") => ({
  ...open,
  suggested: { ...open.suggested, class: wanted },
});

test("an empty form says nothing for anybody: no class, no reason, no name", () => {
  expect(empty).toMatchObject({ class: "", target: "", monitoring: "", person: "" });
  expect(decisionOf(empty, open)).toBeUndefined();
});

test.each<[string, Partial<DecisionWords>, Parameters<typeof whatLacks>[1], string]>([
  ["nothing", {}, open, "Choose a class."],
  ["a class alone", { class: "target" }, suggests("target"), "Say who decided, and when."],
  ["a class against the suggestion", { class: "monitoring", person: "CO" }, suggests("target"), "say why"],
  ["a reason for the other class", { class: "monitoring", target: "Ours." }, suggests("target"), "say why"],
  [
    "a class again without a reason",
    { class: "target", person: "CO" },
    decided,
    "Say why it is decided again.",
  ],
  ["no date", { class: "target", person: "CO", date: "" }, suggests("target"), "Say who decided, and when."],
])("%s is not a decision yet", (_, part, given, lacking) => {
  expect(whatLacks({ ...empty, ...part }, given)).toContain(lacking);
  expect(decisionOf({ ...empty, ...part }, given)).toBeUndefined();
});

test.each([
  ["2025-11-03", ""],
  [
    "2025-11-04",
    "The decision of A1 People seen within 18 weeks is dated 4 November 2025, a day that has not come. Put the date right.",
  ],
])("a decision dated %s on 3 November 2025 is refused as the command refuses it: %s", (date, lacking) => {
  const words = { ...empty, class: "target", person: "CO", date } as const;
  expect(whatLacks(words, suggests("target"), "2025-11-03")).toBe(lacking);
  expect(decisionOf(words, suggests("target"), "2025-11-03") === undefined).toBe(lacking !== "");
});

test("a decision takes the reason of its own class and no other", () => {
  const words = {
    ...empty,
    class: "monitoring",
    target: "Ours.",
    monitoring: " Not ours. ",
    person: " CO ",
  } as const;
  expect(decisionOf(words, suggests("target"))).toMatchObject({
    class: "monitoring",
    reason: "Not ours.",
    person: "CO",
  });
});

test.each([
  ["target", "target", false],
  ["target", "monitoring", true],
  ["monitoring", "target", true],
  ["discuss", "target", false],
] as const)("the questions suggest %s: deciding %s goes against it: %s", (suggested, wanted, against) => {
  expect(isAgainst(wanted, suggests(suggested))).toBe(against);
});
