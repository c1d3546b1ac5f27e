import type { Period } from "../period/index.ts";
import type { Address } from "../workbook/index.ts";

/** Who runs a survey: the partnership, a national body, an inspectorate. */
export const RUN_BY = ["us", "national", "inspector"] as const;

/** One question of one wave of a survey. */
export type SurveyResult = {
  readonly survey: string;
  readonly question: string;
  /** Waves with different wording versions are never compared. */
  readonly wording: string;
  readonly wave: Period;
  readonly outcomes: readonly number[];
  /** How many people answered the question. */
  readonly base: number | undefined;
  readonly positive: number | undefined;
  /** Per cent who answered positively, 0 to 100; published or worked out from the counts. */
  readonly percent: number | undefined;
  /** A published 95% interval, in per cent, where there is one. */
  readonly interval?: { readonly lower: number; readonly upper: number };
  readonly designEffect?: number;
  /** What was done with people who answered "don't know", where they could. */
  readonly dontKnow?: "left out" | "counted as not positive";
  /** Who was asked. */
  readonly population: string;
  /** A few words for the question, by which other sheets name it. */
  readonly shortName?: string;
  /** The answers offered, such as "5-point agree, with a middle". */
  readonly scale?: string;
  /** The time it asks about, such as "last 12 months". */
  readonly aboutWhen?: string;
  /** Who got as far as this question. */
  readonly filter?: string;
  /** How it was asked: online, paper, by an interviewer. */
  readonly mode?: string;
  /** To how many people the survey was sent. */
  readonly sentTo?: number;
  readonly runBy?: (typeof RUN_BY)[number];
  /** When it is asked next, ISO. */
  readonly nextDue?: string;
  /** The KPIs it answers. */
  readonly kpis?: readonly string[];
  readonly at: Address;
};

export const PAIR_DECISIONS = ["same", "the other way round", "related", "different"] as const;

/** What a person decided of two questions. It always goes before what the program suggests. */
export type MatchedQuestions = {
  /** Each by its words or its short name, where needed with the survey's name and a colon before it. */
  readonly questions: readonly [string, string];
  readonly decision: (typeof PAIR_DECISIONS)[number];
  readonly why: string;
  /** Who decided, by role. */
  readonly by: string;
  /** ISO; empty where nobody wrote it down. */
  readonly on: string;
  readonly at: Address;
};

/** A theme that remarks may be given, as the partnership agreed it. */
export type ListedTheme = {
  readonly theme: string;
  readonly means: string;
  readonly leavesOut: string;
  /** Words that suggest it. */
  readonly words: readonly string[];
  /** ISO dates between which it is given; empty where there is no limit. */
  readonly from: string;
  readonly until: string;
  readonly at: Address;
};

export const THEME_STATES = ["taken", "answered", "done", "refused"] as const;

/** What kept coming up in a period, in words, and where it was taken. */
export type Theme = {
  readonly theme: string;
  readonly period: Period;
  readonly summary: string;
  readonly sources: string;
  readonly mentions: number | undefined;
  /** Where it was taken, such as the Community Planning Partnership. */
  readonly fedInto: string;
  /** When it was taken there, ISO. */
  readonly takenOn?: string;
  /** The person or group it was given to, by role. */
  readonly toWhom?: string;
  /** What came of it; of a refused one, the reason. */
  readonly cameOfIt?: string;
  readonly state?: (typeof THEME_STATES)[number];
  readonly at: Address;
};
