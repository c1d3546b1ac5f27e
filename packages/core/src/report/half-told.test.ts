import { expect, test } from "vitest";
import {
  type Fact,
  type Role,
  JUDGED,
  NOW,
  aTarget,
  anyKpi,
  factIndex,
  figureAt,
  isFact,
  questionId,
} from "../facts/index.ts";
import { type Text, figure, judging, judgingAll, name, ranging, say, short } from "../narrative/index.ts";
import type { SurveyResult } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { faultsIn } from "./faults.ts";
import { halfTold } from "./half-told.ts";
import { Report } from "./index.ts";
import { publicReport } from "./public-report.fixture.ts";
import { wholeReport } from "./whole-report.fixture.ts";

const answered = (question: string, base: number, positive = base / 2): SurveyResult => ({
  survey: "Carers survey",
  question,
  wording: "1",
  wave: NOW,
  outcomes: [],
  base,
  positive,
  percent: undefined,
  population: "",
  at: { sheet: "Surveys", row: base, column: 0 },
});
const earlier = (question: string) => ({
  ...answered(question, 400, 200),
  wave: { start: NOW.start - 12, months: 3 },
});
const SURVEYS = [earlier("Heard"), earlier("Safe"), answered("Heard", 410), answered("Safe", 380)];
const provisional = { observations: [figureAt(61, 0, { flags: ["provisional"] })] } as const;
const register = registerWith({
  kpis: [
    anyKpi({ id: "A", title: "Falls", ...provisional, decision: JUDGED, targets: [aTarget(70)] }),
    anyKpi({ id: "B", title: "Waits", ...provisional, decision: JUDGED, targets: [aTarget(70)] }),
  ],
  surveys: SURVEYS,
});
const index = factIndex(register, { audience: "internal", area: "", period: NOW });

function fact(kpi: string, role: Role): Fact {
  const found = index.factAt({ kpi, period: NOW, role });
  if (!isFact(found)) throw new Error(`${kpi} has no ${role}`);
  return found;
}

const [heard, safe] = ["Heard", "Safe"].map((question) => questionId({ survey: "Carers survey", question }));
const of = (role: Role, id = heard ?? "") => fact(id, role);
const other = (role: Role) => fact(safe ?? "", role);
const [falls, waits] = [fact("A", "flag"), fact("B", "flag")];
const met = fact("", "how many met");
const both = say`${name("falls")} and ${name("waits")}`;
const answers = say`${name("“Heard”")} (${short(of("survey share"))}) and ${name("“Safe”")} (${short(other("survey share"))})`;

/** A word that is said of all of them, and of the first alone. */
test.each<[name: string, whole: Text, half: Text]>([
  [
    "a mark of two figures",
    say`The figures for ${both} are ${judgingAll([falls, waits], "provisional", "provisional")}.`,
    say`The figures for ${both} are ${judging(falls, "provisional", "provisional")}.`,
  ],
  [
    "what did not change of two answers",
    say`${judgingAll([of("survey change"), other("survey change")], "within", "No clear change")}: ${answers}.`,
    say`${judging(of("survey change"), "within", "No clear change")}: ${answers}.`,
  ],
  [
    "how many answered each question",
    say`${ranging([other("survey base"), of("survey base")], other("survey base"), of("survey base"), "Each question")} was answered.`,
    say`${ranging([of("survey base")], other("survey base"), of("survey base"), "Each question")} was answered.`,
  ],
  [
    "the figures of two indicators",
    say`${name("falls")} (${figure(fact("A", "level"))}) and ${name("waits")} (${figure(fact("B", "level"))}).`,
    say`${name("falls")} (${figure(fact("A", "level"))}) and ${name("waits")} (none).`,
  ],
  [
    "how targets stand",
    say`Both are ${judging(met, "met", "met")}.`,
    say`Both are ${{ ...judging(met, "met", "met"), also: [] }}.`,
  ],
])("%s is claimed of each", (_, whole, half) => {
  const faults = (text: Text) => halfTold({ where: "here", kind: "sentence", of: "", text }, index);
  expect(faults(whole)).toEqual([]);
  expect(faults(half)).toHaveLength(1);
});

test("what stands in another sentence is not said of it", () => {
  const text = say`${name("Falls")} is ${judging(falls, "provisional", "provisional")}. ${name("Waits")} is not told.`;
  expect(halfTold({ where: "here", kind: "sentence", of: "", text }, index)).toEqual([]);
});

/** Each thing that a word says besides, wherever it stands. */
function besidesIn(node: unknown, key = ""): readonly object[] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.entries(node).flatMap(([field, part]) =>
    besidesIn(part, Array.isArray(node) ? key : field),
  );
  return key === "also" && !Array.isArray(node) ? [node] : inner;
}

test.each([
  ["internal", wholeReport()],
  ["public", publicReport()],
])("what is said besides in the %s report is held like what is said first", (_, { report, index: held }) => {
  const copy: unknown = JSON.parse(JSON.stringify(report));
  const besides = besidesIn(copy);
  for (const [place, claim] of besides.entries())
    Object.assign(claim, { kpi: `nobody ${place}`, role: "survey base" });
  const told = faultsIn(Report.parse(copy), held).join("\n");
  expect(besides.length).toBeGreaterThan(10);
  expect(besides.flatMap((_claim, place) => (told.includes(`nobody ${place}/`) ? [] : place))).toEqual([]);
});
