import type { Caution } from "./caution.ts";
import type { Unit } from "../figure/index.ts";
import type { Frequency, Period } from "../period/index.ts";
import type { Address } from "../workbook/index.ts";
import type { Observation } from "./observation.ts";
import type { AreaFigures, Comparator } from "./other-areas.ts";
import type { Polarity, Target, Tolerance, ToleranceUnread } from "./target.ts";

/** Whether the partnership is judged by an indicator (Key Performance Target) or only watches it. */
export type KpiClass = "target" | "monitoring";

type PublishedStatus = { readonly status: string; readonly period: Period; readonly at: Address };

/** What an owner wrote about a KPI in a period; answers given in parts stand in the text too. */
export type Commentary = {
  readonly period: Period;
  readonly text: string;
  readonly author: string;
  /** What its owner wrote in the boxes beside the words, a day as it is written in a sentence; absent where nothing. */
  readonly boxes?: Readonly<Partial<Record<CommentaryBox, string>>>;
  readonly at: Address;
};

/** What an owner is asked for: the cause, what is done about it, by when, and who leads it. */
export type CommentaryBox = "cause" | "action" | "byWhen" | "lead";

/** An owner who was asked for words about a period. Dates are ISO; empty where nobody wrote them down. */
export type Asked = {
  readonly period: Period;
  readonly askedOn: string;
  readonly answeredOn: string;
  /** Whether the row holds the owner's own words, a cause and what is done, or a day on which it was answered. */
  readonly isAnswered: boolean;
  readonly at: Address;
};

/** Something that happened to the service or to the definition, and stays with the point. */
export type Event = {
  readonly period: Period;
  readonly kind: "service change" | "definition change";
  readonly text: string;
  readonly at: Address;
};

export type Delivery = "provide" | "commission" | "in partnership" | "champion only";

/** The six questions of the rubric, in the order they are asked. */
export const QUESTIONS = ["delivery", "changeable", "counted", "lead", "timely", "moved"] as const;

export type Question = (typeof QUESTIONS)[number];

/** What a person may answer to any of them; unknown is an answer. */
export const SAID = ["yes", "partly", "no", "unknown"] as const;

export type Said = (typeof SAID)[number];

/** A person's answers to the six questions of the rubric; an unanswered one is absent. */
export type RubricAnswers = {
  readonly delivery?: Delivery;
  readonly partners?: string;
  readonly changeable?: "yes" | "partly" | "no";
  readonly counted?: "people we serve" | "everyone in the area";
  readonly leadControls?: "yes" | "no";
  readonly movedBefore?: "yes" | "no" | "not known";
};

/** The class a person decided, and who, why and when. It always wins over a suggestion. */
export type ClassDecision = {
  readonly class: KpiClass;
  readonly reason: string;
  readonly person: string;
  /** ISO dates, empty where not given. */
  readonly date: string;
  readonly reviewBy: string;
  readonly at: Address;
  /** Set where it is kept among the answers about the workbook; `at` is then the cell that names the KPI. */
  readonly isAnswer?: true;
};

/** One decision of the past, as the workbook's own record of decisions has it. */
export type Decided = {
  readonly kpi: string;
  /** ISO, empty where not given. */
  readonly date: string;
  readonly person: string;
  /** Absent where nobody had decided before. */
  readonly from?: KpiClass;
  readonly to: KpiClass;
  readonly reason: string;
  /** The evidence as it stood then, in the words of `evidenceText`; absent where nobody kept it. */
  readonly evidence?: string;
  readonly at: Address;
};

/** What a cell of an indicator's row may say in words. */
export type RowWord =
  | "code"
  | "title"
  | "definition"
  | "source"
  | "unit"
  | "frequency"
  | "polarity"
  | "target"
  | "lead"
  | "note";

/** The words of an indicator's row as they stand in its cells, and not as they were understood; cells that say nothing are absent. */
export type RowWords = Readonly<Partial<Record<RowWord, { readonly text: string; readonly at: Address }>>>;

/** One indicator and everything the workbook holds about it. */
export type Kpi = {
  readonly id: string;
  readonly title: string;
  /** Other names that people's words may mean it by. */
  readonly alsoCalled?: readonly string[];
  /** What it means in plain English. */
  readonly meaning: string;
  /** The sentence that tells its figure, with places left for it, as a person wrote it: "{n} of {d} people had a falls check in time". */
  readonly form?: string;
  /** What it means in one short line, where the meaning is too long for that. */
  readonly gloss?: string;
  /** Set where deaths are counted: no status, change, rank or comparison stands beside them. */
  readonly care?: "deaths";
  /** Whether it counts people, whose small counts are protected, or things; absent where the workbook does not say. */
  readonly counts?: "people" | "things";
  readonly unit: Unit;
  /** Absent where the workbook does not say which way is good. */
  readonly polarity?: Polarity;
  /** A stated period, such as 2017/18, that every figure is also compared with. */
  readonly baseline?: Period;
  /** How many of the first figures the expected range is fixed on; absent where it rests on all. */
  readonly limitsFrom?: number;
  readonly frequency: Frequency;
  /** Whether values add up through the financial year (year to date). */
  readonly cumulative: boolean;
  /** Set where each figure is of the financial year so far and adds up to nothing: a share, a rate or an average. */
  readonly toDate?: true;
  /** Months after a period ends until its figure is expected. */
  readonly lag: number;
  readonly source: string;
  /** The section of the workbook it stands in, where it has sections. */
  readonly group: string;
  readonly priority: string;
  /** National Health and Wellbeing Outcomes by number, 1 to 9. */
  readonly outcomes: readonly number[];
  /** Who leads the service, by role, and who reports the figure. */
  readonly lead: string;
  readonly reporter: string;
  /** The law, direction or national set that asks for it; absent where nobody said. */
  readonly requiredBy?: string;
  /** Ids of KPIs that are the same measure under another code. */
  readonly sameAs?: readonly string[];
  /** The KPI whose wrong effects this one shows: fewer days in hospital, and readmissions. */
  readonly balances?: string;
  /** When it left the reports, ISO, and why. */
  readonly retired?: { readonly on: string; readonly why: string };
  /** The cells of its figures and targets that may be wrong, as a check found them: nothing is judged on these. */
  readonly doubts?: readonly Address[];
  /** What words beside its figures say against these. */
  readonly cautions?: readonly Caution[];
  readonly tolerance?: Tolerance | ToleranceUnread;
  readonly targets: readonly Target[];
  readonly rubric: RubricAnswers;
  /** A person's answers on the sheet of the six questions, or in the pane; they stand over the rubric's own columns. */
  readonly said?: Readonly<Partial<Record<Question, Said>>>;
  readonly decision?: ClassDecision;
  /** A status somebody else published for the latest figure, kept to be held against ours, with those of earlier figures in its row. */
  readonly published?: PublishedStatus & { readonly earlier?: readonly PublishedStatus[] };
  /** Oldest first, one observation a period. */
  readonly observations: readonly Observation[];
  readonly comparators: readonly Comparator[];
  /** What the same table holds of every other area, told beside these figures or not; absent where it holds none. */
  readonly areas?: readonly AreaFigures[];
  readonly commentary: readonly Commentary[];
  /** When its owner was asked for words; absent where nobody wrote that down. */
  readonly asked?: readonly Asked[];
  readonly events: readonly Event[];
  /** The monthly series behind a quarterly KPI, where the workbook keeps one. */
  readonly monthly: readonly Observation[];
  /** The cell that names it. */
  readonly at: Address;
  /** What its row says, where it has one. */
  readonly row?: RowWords;
  /** The ids of the open questions that touch it: while there are any, it has no status and no place in a tally. */
  readonly open?: readonly string[];
};
