import type { Action, Evaluation, Register } from "../../register/index.ts";
import {
  type RecommendationFinding,
  bareActions,
  recommendationFindings,
  wantsAction,
} from "../../voices/index.ts";
import { anyKpi, figures, quarter, registerInput } from "../examples/kpi.ts";
import { type Check, defineCheck } from "../frame/define.ts";

type Kind = RecommendationFinding["kind"];

type Rule = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly kinds: readonly Kind[];
  readonly remedy: string;
  readonly broken: Partial<Evaluation>;
  readonly departs?: string;
};

const known = new WeakMap<Register, Map<string, readonly RecommendationFinding[]>>();

function findingsOf(register: Register, date: string): readonly RecommendationFinding[] {
  if (date === "" || register.evaluations.length === 0) return [];
  const days = known.get(register) ?? new Map<string, readonly RecommendationFinding[]>();
  known.set(register, days);
  const found = days.get(date) ?? recommendationFindings(register, date);
  days.set(date, found);
  return found;
}

function aRecommendation(more: Partial<Evaluation> = {}): Evaluation {
  return {
    service: "Care at home",
    period: quarter(12),
    found: "Families wait without a date.",
    change: "",
    lead: "Care at Home Manager",
    reference: "E01.1",
    kind: "evaluation",
    by: "own team",
    finishedOn: "2025-06-20",
    grades: "",
    recommendation: "Give every family a start date.",
    response: "accepted",
    whyNot: "",
    due: "2026-01-31",
    firstDue: "2026-01-31",
    timesMoved: undefined,
    state: "under way",
    evidence: "",
    closedOn: "",
    kpis: [],
    themes: [],
    saidBefore: "",
    at: { sheet: "Evaluations", row: 1, column: 0 },
    ...more,
  };
}

const anAction: Action = {
  due: "2026-01-31",
  text: "Send a date with each assessment.",
  lead: "Care at Home Manager",
  kpis: [],
  state: "open",
  from: "E01.1",
  at: { sheet: "Actions", row: 1, column: 0 },
};

const DONE: Action = { ...anAction, state: "done", closedOn: "2025-10-01" };

const older = aRecommendation({
  reference: "E00.1",
  finishedOn: "2024-05-01",
  state: "overtaken",
  at: { sheet: "Evaluations", row: 2, column: 0 },
});

const RULES: readonly Rule[] = [
  {
    id: "L03",
    title: "Recommendation past its date",
    kinds: ["late"],
    broken: { due: "2025-09-30" },
    why: "Whoever made it will ask what became of it.",
    remedy: "Close it with its evidence, or give the new date and why.",
  },
  {
    id: "L04",
    title: "Recommendation whose date was moved twice",
    kinds: ["moved twice"],
    broken: { timesMoved: 2 },
    why: "A date that keeps moving tells nobody when.",
    remedy: "Say what stands in the way, and who can take it away.",
  },
  {
    id: "L05",
    title: "Recommendation or action done, and nothing shows it",
    kinds: ["done without evidence"],
    broken: { state: "done", closedOn: "2025-10-01" },
    why: "Auditors count as done what can be shown.",
    remedy: "Put one line of Evidence, or open it again.",
  },
  {
    id: "L06",
    title: "Recommendation without a lead or an answer, four weeks on",
    kinds: ["no lead", "no answer yet"],
    broken: { lead: "" },
    why: "What nobody took on is not done.",
    remedy: "Give it a Response, a Lead and a date.",
  },
  {
    id: "L07",
    title: "Recommendation refused without a reason",
    kinds: ["refused without a reason"],
    broken: { response: "not accepted", state: "not accepted" },
    why: "A refusal may be right; without its reason it looks like an oversight.",
    remedy: "Fill in Why not.",
  },
  {
    id: "L08",
    title: "Recommendation that an older one said before",
    kinds: ["said before"],
    broken: { reference: "E09.1" },
    why: "What is recommended twice was not done the first time, or did not help.",
    remedy:
      "Put the older one’s reference in Said before if it says the same, and say what will be different.",
  },
  {
    id: "L09",
    title: "Recommendation done, and its figure cannot show it yet",
    kinds: ["too early to see in the figure", "no change seen"],
    broken: { state: "done", evidence: "The letter.", closedOn: "2025-10-01", kpis: ["H1"] },
    why: "Readers look for the change in the figure.",
    remedy: "Look again when the next figures are in; after four without a change, ask whether it helped.",
    departs:
      "A question and never a verdict: too early to see, or four figures since it was done with none outside those of the two years before.",
  },
  {
    id: "L11",
    title: "Inspection that belongs in the annual report",
    kinds: ["must be in the annual report"],
    broken: { kind: "inspection", by: "Care Inspectorate", finishedOn: "2025-02-01" },
    why: "The law asks for what inspectors recommended in the year, and what was done.",
    remedy: "Keep its row until the annual report is out.",
  },
];

export const recommendationChecks: readonly Check[] = [
  ...RULES.map((rule) =>
    defineCheck({
      id: rule.id,
      title: rule.title,
      why: rule.why,
      scope: "register",
      check: ({ register, date }) => [
        ...findingsOf(register, date)
          .filter(({ kind }) => rule.kinds.includes(kind))
          .map(({ kind, recommendation, of }) => ({
            at: [recommendation.at, ...(of === undefined ? [] : [of.at])],
            says: `${nameOf(recommendation)}: ${kind}${of === undefined ? "" : `, as ${nameOf(of)}`}.`,
          })),
        ...(rule.kinds.includes("done without evidence") ? bareActions(register) : []).map(
          ({ at, text }) => ({ at: [at], says: `The action “${text}”: done without evidence.` }),
        ),
      ],
      severity: "information",
      message: ({ says }) => says,
      remedy: rule.remedy,
      ...(rule.departs === undefined ? {} : { departs: rule.departs }),
      examples: {
        keep: [() => registerInput({ evaluations: [aRecommendation()], actions: [anAction] })],
        break: [
          () =>
            registerInput({
              kpis: [anyKpi({ observations: figures(80, 81, 82) })],
              evaluations: [aRecommendation(rule.broken), ...(rule.id === "L08" ? [older] : [])],
              actions: [anAction],
            }),
          ...(rule.id === "L05" ? [() => registerInput({ actions: [DONE] })] : []),
        ],
      },
    }),
  ),
  defineCheck({
    id: "L10",
    title: "Recommendation that no action takes up",
    why: "It is accepted, and nothing in what we will do says how.",
    scope: "register",
    check: ({ register, date }) =>
      date === ""
        ? undefined
        : wantsAction(register).map((each) => ({
            at: each.at,
            says: `${nameOf(each)} has no action in Actions and no words in What will change.`,
          })),
    severity: "information",
    message: ({ says }) => says,
    remedy: "Add an action with its reference in From, or write what will change.",
    examples: {
      keep: [
        () => registerInput({ evaluations: [aRecommendation()], actions: [anAction] }),
        () => registerInput({ evaluations: [aRecommendation({ change: "Each family gets a date." })] }),
        () => registerInput({ evaluations: [aRecommendation({ response: "" })] }),
      ],
      break: [() => registerInput({ evaluations: [aRecommendation()] })],
    },
  }),
];

function nameOf({ reference, recommendation, found, service }: Evaluation): string {
  const words = `“${recommendation === "" ? found : recommendation}” (${service})`;
  return reference === "" ? words : `${reference} ${words}`;
}
