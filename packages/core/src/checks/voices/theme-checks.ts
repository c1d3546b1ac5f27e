import type { Feedback, Register, Theme } from "../../register/index.ts";
import { type ThemeFinding, themeFindings } from "../../voices/index.ts";
import { quarter, registerInput } from "../examples/kpi.ts";
import { type Check, defineCheck } from "../frame/define.ts";
import type { Desk } from "../frame/subjects.ts";

type Rule = {
  readonly id: ThemeFinding["check"];
  readonly title: string;
  readonly why: string;
  readonly says: (about: string, counts: readonly number[]) => string;
  readonly remedy: string;
  readonly broken: Partial<Register>;
  readonly alsoBroken?: Partial<Register>;
  readonly departs?: string;
};

const known = new WeakMap<Desk, readonly ThemeFinding[]>();

function findingsOf(desk: Desk): readonly ThemeFinding[] {
  const { period, register, date } = desk;
  if (period === undefined) return [];
  const found = known.get(desk) ?? themeFindings(register, period, date);
  known.set(desk, found);
  return found;
}

const NOW = quarter(13);

function aRemark(more: Partial<Feedback>): Feedback {
  return {
    id: "F1",
    period: NOW,
    source: "Complaint",
    text: "Ten weeks for a rail.",
    attribution: "",
    theme: "Waiting",
    tone: "poor",
    response: "",
    consent: "C1",
    kpis: [],
    outcomes: [],
    at: { sheet: "Feedback", row: 1, column: 0 },
    ...more,
  };
}

const remarks = (count: number, more: (at: number) => Partial<Feedback>) =>
  Array.from({ length: count }, (_, at) =>
    aRemark({ id: `F${at}`, text: `Words ${at}.`, person: `p${at}`, ...more(at) }),
  );

const TWO_SOURCES = (at: number): Partial<Feedback> => ({
  source: at % 2 === 0 ? "Complaint" : "Forum",
  tone: at % 2 === 0 ? "poor" : "good",
});

const written = (more: Partial<Theme> = {}): Theme => ({
  theme: "Waiting",
  period: NOW,
  summary: "People wait.",
  sources: "",
  mentions: undefined,
  fedInto: "Board",
  at: { sheet: "Themes", row: 1, column: 0 },
  ...more,
});

const LISTED = {
  theme: "Waiting",
  means: "How long it took.",
  leavesOut: "",
  words: [],
  from: "",
  until: "",
  at: { sheet: "Theme list", row: 1, column: 0 },
};

const RULES: readonly Rule[] = [
  {
    id: "H01",
    title: "Theme that is not in the list",
    why: "Two names for one theme split its count, and nobody knows what a new one means.",
    says: (about) => `“${about}” is not in the Theme list, or not in use in the period.`,
    remedy: "Give the remark a theme of the list, or add it there with what it means.",
    broken: { themeList: [LISTED], feedback: [aRemark({ theme: "Delays" })] },
    departs: "Asked only where the Theme list has rows.",
  },
  {
    id: "H02",
    title: "Remark without a theme",
    why: "What it says is counted nowhere.",
    says: (about) => `${about} has no theme.`,
    remedy: "Give it one or several; the command themes says what its words suggest.",
    broken: { themeList: [LISTED], feedback: [aRemark({ theme: "" })] },
  },
  {
    id: "H03",
    title: "Typed count of a theme that is not what is counted",
    why: "Two numbers for one thing: readers ask which is right.",
    says: (about, [typed = 0, counted = 0]) =>
      `“${about}”: Times mentioned says ${typed}, and the Feedback of the period holds ${counted}.`,
    remedy: "Clear Times mentioned, so that it is counted; or add the remarks that are missing.",
    broken: { feedback: remarks(6, TWO_SOURCES), themes: [written({ mentions: 31 })] },
    departs: "Asked only where a remark of the period names its Person.",
  },
  {
    id: "H04",
    title: "One remark counted as two people, or one code typed in two ways",
    why: "One person who wrote twice looks like two.",
    says: (about, [ways = 0]) =>
      ways === 0
        ? `${about} holds the same words as an earlier remark, under another code or none.`
        : `Person says ${about}, which count as one person.`,
    remedy: "Give one person one code in Person, typed in one way, or take a remark out.",
    broken: { feedback: [aRemark({ person: "p1" }), aRemark({ id: "F2", person: "p2" })] },
    alsoBroken: {
      feedback: [aRemark({ person: "p2" }), aRemark({ id: "F2", person: "P2", text: "No date." })],
    },
  },
  {
    id: "H05",
    title: "Theme that rests on one source",
    why: "One survey or one forum is one way of hearing people.",
    says: (about, [mentions = 0]) => `“${about}”: all ${mentions} remarks come from one source.`,
    remedy: "Say where it comes from, or listen elsewhere as well.",
    broken: {
      feedback: remarks(6, (at) => ({ tone: at === 0 ? "good" : "poor" })),
      themes: [written()],
    },
  },
  {
    id: "H06",
    title: "Theme of fewer than five people",
    why: "A count of a few may point at somebody; by locality all the more.",
    says: (about, [people = 0]) =>
      `“${about}” was raised by ${people} ${people === 1 ? "person" : "people"}.`,
    remedy: "Nothing: outside your own edition the report says “fewer than five people”.",
    broken: { feedback: remarks(3, TWO_SOURCES), themes: [written()] },
  },
  {
    id: "H07",
    title: "Theme taken somewhere, and no answer in two quarters",
    why: "People were told that it was taken there.",
    says: (about, [days = 0]) =>
      `“${about}” was taken on ${days} days ago, and nothing says what came of it.`,
    remedy: "Ask, and fill in What came of it and State; a refusal needs its reason.",
    broken: { themes: [written({ takenOn: "2025-03-31", state: "taken" })] },
  },
  {
    id: "H08",
    title: "Fewer than one remark in ten was coded by a second person",
    why: "Nobody can tell whether two people would give the same themes.",
    says: (_, [twice = 0, coded = 0]) => `A second person coded ${twice} of ${coded} remarks.`,
    remedy: "Have another person code every tenth remark without seeing the first themes.",
    broken: { feedback: remarks(12, (at) => ({ ...TWO_SOURCES(at), codedBy: "Officer" })) },
    departs: "Asked where Coded by is used, of ten remarks or more.",
  },
  {
    id: "H09",
    title: "Theme that two people keep giving differently",
    why: "Its meaning is not clear, so its count is not.",
    says: (about, [both = 0, first = 0, second = 0]) =>
      `“${about}”: both gave it ${both} times, the first alone ${first}, the second alone ${second}.`,
    remedy: "Mend what it means and leaves out in the Theme list, and code those remarks again.",
    broken: { feedback: remarks(4, (at) => ({ ...TWO_SOURCES(at), second: ["Being told"] })) },
  },
  {
    id: "H10",
    title: "Every remark has one tone",
    why: "Readers take it that the others were left out.",
    says: (about, [count = 0]) => `All ${count} remarks of the period are ${about}.`,
    remedy: "Look for what else was said, or say why there is nothing.",
    broken: { feedback: remarks(5, (at) => ({ source: at === 0 ? "Forum" : "Letter", tone: "good" })) },
  },
];

export const themeChecks: readonly Check[] = RULES.map((rule) =>
  defineCheck({
    id: rule.id,
    title: rule.title,
    why: rule.why,
    scope: "register",
    check: (desk) =>
      findingsOf(desk)
        .filter(({ check }) => check === rule.id)
        .map(({ at, about, counts }) => ({ at, says: rule.says(about, counts) })),
    severity: "information",
    message: ({ says }) => says,
    remedy: rule.remedy,
    ...(rule.departs === undefined ? {} : { departs: rule.departs }),
    examples: {
      keep: [
        () =>
          registerInput(
            { feedback: remarks(6, TWO_SOURCES), themes: [written()], themeList: [LISTED] },
            { period: NOW },
          ),
      ],
      break: [rule.broken, ...(rule.alsoBroken === undefined ? [] : [rule.alsoBroken])].map(
        (broken) => () => registerInput(broken, { period: NOW }),
      ),
    },
  }),
);
