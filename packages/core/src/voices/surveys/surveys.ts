import { lastDayOf, periodLabel } from "../../period/index.ts";
import { type Kpi, type Register, isMeasured } from "../../register/index.ts";
import { daysBetween } from "../duties/day.ts";
import { type Comparable, comparable } from "../questions/comparable.ts";
import { partnersOf } from "../questions/partners.ts";
import { likenessIn } from "../words/likeness.ts";
import { plainWords } from "../words/plain-words.ts";
import { type Asked, askedIn } from "./asked.ts";
import { type Decisions, decisionsIn } from "./decided.ts";
import { isUnused } from "./unused.ts";

/** Who was asked how much in the twelve months before a day. */
type AskedOften = {
  readonly group: string;
  readonly surveys: readonly string[];
  readonly questions: number;
};

/** Two questions that a person is asked about, or has decided. What differs is named; how alike they are is no number. */
export type Pair = {
  readonly one: Asked;
  readonly other: Asked;
  /** What the words suggest, or what a person decided. */
  readonly meaning: "same" | "reversed" | "related" | "different";
  readonly isDecided: boolean;
  /** What the words show to differ. */
  readonly differs: readonly string[];
  /** Whether the two percentages may stand side by side, should a person agree with the meaning. */
  readonly comparable: Comparable;
  readonly why: string;
};

type Droppable = {
  readonly asked: Asked;
  readonly because: "answered elsewhere" | "not used";
  readonly by?: Asked;
};

type Answerable = { readonly kpi: Kpi; readonly asked: readonly Asked[] };

export type SurveysTold = {
  readonly often: readonly AskedOften[];
  readonly overlaps: readonly Pair[];
  readonly decided: readonly Pair[];
  /** Rows of Matched questions that name no question asked. */
  readonly lost: Decisions["lost"];
  readonly droppable: readonly Droppable[];
  readonly answerable: readonly Answerable[];
  /** What is asked next, the soonest first. */
  readonly next: readonly { readonly survey: string; readonly on: string }[];
};

const YEAR = 366;
/** A title of few words is like a question when it shares most of them. */
const ANSWERS = 0.35;
const MOST_ANSWERS = 3;

/** Who is asked what, what is asked twice, what could go, and what others publish that would do. */
export function surveysOf(register: Register, asOf: string): SurveysTold {
  const all = askedIn(register);
  const decisions = decisionsIn(register, all);
  const decided = decisions.pairs.map((pair): Pair => ({
    ...pair,
    isDecided: true,
    differs: [],
    comparable: comparable(pair.one.question, pair.other.question, pair.meaning),
    why: pair.row.why,
  }));
  return {
    often: oftenIn(all, asOf),
    overlaps: overlapsIn(all, decisions),
    decided,
    lost: decisions.lost,
    droppable: droppableIn(register, all, decided),
    answerable: answerableIn(register.kpis, all),
    next: nextIn(all, asOf),
  };
}

function oftenIn(all: readonly Asked[], asOf: string): readonly AskedOften[] {
  const groups = new Map<string, { group: string; surveys: Set<string>; questions: number }>();
  for (const { question, waves } of all) {
    const asked = waves.filter(({ wave }) => {
      const days = daysBetween(lastDayOf(wave), asOf);
      return days >= 0 && days < YEAR;
    });
    if (asked.length === 0 || question.askedOf === "") continue;
    const key = plainWords(question.askedOf);
    const known = groups.get(key) ?? { group: question.askedOf, surveys: new Set(), questions: 0 };
    known.surveys.add(question.survey);
    groups.set(key, { ...known, questions: known.questions + asked.length });
  }
  return [...groups.values()]
    .map((each) => ({ ...each, surveys: [...each.surveys] }))
    .toSorted((a, b) => b.questions - a.questions);
}

/** Pairs that are alike enough to ask a person about, each once, but for those that are decided. */
function overlapsIn(all: readonly Asked[], decisions: Decisions): readonly Pair[] {
  const byId = new Map(all.map((asked) => [asked.question.id, asked]));
  const told = new Set<string>();
  return partnersOf(all.map(({ question }) => question)).flatMap(({ question, candidates, isOffered }) => {
    const [one, best] = [byId.get(question.id), candidates[0]];
    const other = best && byId.get(best.question.id);
    if (!isOffered || one === undefined || best === undefined || other === undefined) return [];
    const key = [question.id, best.question.id].toSorted().join("||");
    if (told.has(key) || decisions.of(one, other) !== undefined) return [];
    told.add(key);
    const meaning = best.isTurned ? "reversed" : "same";
    return [
      {
        one,
        other,
        meaning,
        isDecided: false,
        differs: best.differs,
        comparable: comparable(one.question, other.question, meaning),
        why: "",
      } satisfies Pair,
    ];
  });
}

function droppableIn(
  register: Register,
  all: readonly Asked[],
  decided: readonly Pair[],
): readonly Droppable[] {
  const answered = decided
    .filter(({ meaning }) => meaning === "same" || meaning === "reversed")
    .flatMap(({ one, other }): readonly Droppable[] => {
      if (one.isOurs === other.isOurs) return [];
      const [asked, by] = one.isOurs ? [one, other] : [other, one];
      return [{ asked, because: "answered elsewhere", by }];
    });
  const told = new Set(answered.map(({ asked }) => asked));
  const idle = all.filter((asked) => asked.isOurs && !told.has(asked) && isUnused(asked, register));
  return [...answered, ...idle.map((asked): Droppable => ({ asked, because: "not used" }))];
}

/** Indicators without a figure, with the published questions whose words are likest to their own. */
function answerableIn(kpis: readonly Kpi[], all: readonly Asked[]): readonly Answerable[] {
  const published = all.filter(({ isOurs }) => !isOurs);
  const empty = kpis.filter(({ observations }) => !observations.some(isMeasured));
  if (published.length === 0 || empty.length === 0) return [];
  const wordsOf = ({ title, meaning }: Kpi) => `${title}. ${meaning}`;
  const like = likenessIn([...kpis.map(wordsOf), ...published.map(({ question }) => question.text)]);
  return empty.flatMap((kpi) => {
    const asked = published
      .map((each) => ({ each, score: like(wordsOf(kpi), each.question.text) }))
      .filter(
        ({ each, score }) =>
          score >= ANSWERS || each.waves.some(({ kpis: ids = [] }) => ids.includes(kpi.id)),
      )
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST_ANSWERS)
      .map(({ each }) => each);
    return asked.length === 0 ? [] : [{ kpi, asked }];
  });
}

function nextIn(all: readonly Asked[], asOf: string): SurveysTold["next"] {
  const dates = new Map<string, string>();
  for (const { question, waves } of all) {
    const { nextDue = "" } = waves[0];
    const known = dates.get(question.survey) ?? "";
    if (nextDue >= asOf && (known === "" || nextDue < known)) dates.set(question.survey, nextDue);
  }
  return [...dates].map(([survey, on]) => ({ survey, on })).toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** A question as a table names it: its words, its survey, its newest wave. */
export function askedName({ question, waves }: Asked): string {
  return `“${question.text}” (${question.survey}, ${periodLabel(waves[0].wave)})`;
}
