import { periodLabel } from "../../period/index.ts";
import type { MatchedQuestions, Register, SurveyResult } from "../../register/index.ts";
import { type SurveyFinding, surveyFindings } from "../../voices/index.ts";
import { quarter, registerInput } from "../examples/kpi.ts";
import { aSurvey } from "../examples/people.ts";
import { type Check, defineCheck } from "../frame/define.ts";
import type { Severity } from "../frame/finding.ts";

type Rows = SurveyFinding["rows"];

type Rule = {
  readonly id: SurveyFinding["check"];
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  readonly says: (now: SurveyResult, other: SurveyResult, by: string) => string;
  readonly remedy: string;
  readonly broken: Partial<Register>;
  readonly departs?: string;
};

/** What every check of surveys finds, worked out once for a register. */
const known = new WeakMap<Register, readonly SurveyFinding[]>();

function findingsOf(register: Register): readonly SurveyFinding[] {
  const found = known.get(register) ?? surveyFindings(register);
  known.set(register, found);
  return found;
}

const NOW = quarter(13);
const OURS = aSurvey({ wave: NOW });
const BEFORE = { ...OURS, wave: quarter(9) };
const THEIRS = aSurvey({
  wave: NOW,
  survey: "National survey",
  question: "I get support",
  runBy: "national",
});

const called = ({ survey, question }: SurveyResult) => `“${question}” (${survey})`;

function said(decision: MatchedQuestions["decision"]): MatchedQuestions {
  const at = { sheet: "Matched questions", row: 1, column: 0 };
  return {
    questions: [OURS.question, THEIRS.question],
    decision,
    why: "",
    by: "Analyst",
    on: "2025-10-01",
    at,
  };
}

const RULES: readonly Rule[] = [
  {
    id: "Q01",
    title: "One question asked of one group in two surveys within a year",
    why: "People who are asked the same again answer less, and are told two results.",
    severity: "information",
    says: (now, other, by) =>
      `${called(now)} and ${called(other)} ask one thing of one group, ${by}, within a year.`,
    remedy: "Ask it once, and let the other survey use the answer; or say in Matched questions what differs.",
    broken: { surveys: [OURS, { ...THEIRS, question: OURS.question }] },
    departs:
      "In the same words, or as a person decided in Matched questions: a likeness alone is suggested by the command surveys.",
  },
  {
    id: "Q02",
    title: "Two waves compared that were asked in different ways",
    why: "Readers take for a change what comes of asking otherwise.",
    severity: "error",
    says: (now, before, by) =>
      `${called(now)}: since ${periodLabel(before.wave)}, ${by} changed, and the Wording is the same, so the two are compared.`,
    remedy: "Give the new wave another Wording, so that the report draws no line; or correct what is wrong.",
    broken: {
      surveys: [
        { ...OURS, scale: "6-point agree" },
        { ...BEFORE, scale: "5-point agree" },
      ],
    },
  },
  {
    id: "Q03",
    title: "Our survey repeats a published question",
    why: "It costs people's time for an answer that is there.",
    severity: "information",
    says: (ours, theirs, by) =>
      `${called(ours)} asks what ${called(theirs)} asks, as a person decided; ${by} publishes it.`,
    remedy: "Drop ours, or say in Matched questions why both are needed by calling them related.",
    broken: { surveys: [OURS, THEIRS], matched: [said("same")] },
  },
  {
    id: "Q04",
    title: "One of two opposite questions is not turned",
    why: "A good answer to one is a bad answer to the other, and the report would praise both.",
    severity: "warning",
    says: (now, other) =>
      `${called(now)} has ${now.percent}% and ${called(other)} ${other.percent}%, and a person decided that they are the other way round.`,
    remedy: "Count as positive, in the one that says something bad, those who disagree.",
    broken: {
      surveys: [
        { ...OURS, percent: 81 },
        { ...THEIRS, percent: 22 },
      ],
      matched: [said("the other way round")],
    },
    departs: "Told where the two shares lie ten points nearer to each other’s complement than to each other.",
  },
  {
    id: "Q05",
    title: "No rate of answers, though it is known how many were sent",
    why: "Nobody can tell whether those who answered speak for the rest.",
    severity: "information",
    says: (now, _, by) =>
      by === ""
        ? `${called(now)} was sent to ${now.sentTo} people, and nothing says how many answered.`
        : `${called(now)} has more answers than it was sent to: ${by}.`,
    remedy: "Fill in People who answered, or correct Sent to.",
    broken: {
      surveys: [
        { ...OURS, sentTo: 400, base: undefined, positive: undefined, interval: { lower: 40, upper: 60 } },
      ],
    },
  },
  {
    id: "Q06",
    title: "Answers of fewer than ten people are printed",
    why: "A share of so few can point at somebody, and swings with each of them.",
    severity: "warning",
    says: (now, _, by) => `${called(now)}, ${periodLabel(now.wave)}: ${by} people answered.`,
    remedy: "Leave the row out, or put the group together with another; of fewer than five never print it.",
    broken: { surveys: [{ ...OURS, base: 8, positive: 6, percent: 75 }] },
  },
  {
    id: "Q07",
    title: "Other people got as far as the question, though its words are the same",
    why: "The same words, put to other people, give another answer.",
    severity: "error",
    says: (now, _, by) => `${called(now)}: its filter is not the one of ${by}, and the Wording is the same.`,
    remedy:
      "Give the new wave another Wording, so that the report draws no line; or work the older one out again.",
    broken: { surveys: [{ ...OURS, filter: "those who had help" }, BEFORE] },
  },
  {
    id: "Q08",
    title: "A question that nothing has used in two waves",
    why: "Each question that nobody uses makes the next survey longer.",
    severity: "information",
    says: (now) => `${called(now)} answers no KPI, and no theme or action rests on it.`,
    remedy: "Drop it, or name in KPIs what it answers.",
    broken: { surveys: [OURS, BEFORE, { ...THEIRS, kpis: ["H1"] }] },
    departs: "Asked only where some row of Surveys names a KPI.",
  },
];

export const surveyChecks: readonly Check[] = RULES.map((rule) =>
  defineCheck({
    id: rule.id,
    title: rule.title,
    why: rule.why,
    scope: "register",
    check: ({ register }) =>
      findingsOf(register)
        .filter(({ check }) => check === rule.id)
        .map(({ rows, by }) => ({
          at: rows.map(({ at }) => at),
          says: wordsOf(rule, rows, by),
          isSoft: isSoft(rule.id, by),
        })),
    severity: ({ isSoft: soft }) => (soft ? "warning" : rule.severity),
    message: ({ says }) => says,
    remedy: rule.remedy,
    ...(rule.departs === undefined ? {} : { departs: rule.departs }),
    examples: {
      keep: [() => registerInput({ surveys: [OURS, BEFORE, { ...THEIRS, population: "Staff" }] })],
      break: [() => registerInput(rule.broken)],
    },
  }),
);

/** Who was asked is told in people's own words, which change without meaning: that alone stops nothing. */
function isSoft(id: string, by: string): boolean {
  return id === "Q02" && by === "who was asked";
}

function wordsOf({ says }: Rule, [now, other = now]: Rows, by: string): string {
  return says(now, other, by);
}
