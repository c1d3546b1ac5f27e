import type { Period } from "../period/index.ts";
import type { Flag, MissingState, Tolerance, ToleranceUnread } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";
import type { Contradicted } from "./drift.ts";
import type { OddCell } from "./odd-cell.ts";
import type { Assumption } from "./assumption.ts";
import type { Question } from "./question.ts";
import type { MarkerReading, NotUnderstood } from "./reading.ts";
import type { Reason } from "./reason.ts";

/**
 * What a reader has to say beside what it read, as data. It hands them back in the order in which it came by them; what
 * several say of one thing is brought together where a notebook is told.
 */
export type Remark =
  | { readonly tells: "not understood"; readonly told: NotUnderstood }
  | { readonly tells: "question"; readonly question: Question; readonly once?: Once }
  | { readonly tells: "assumption"; readonly assumption: Assumption }
  | {
      readonly tells: "area";
      readonly area: Extract<Assumption, { kind: "area" }>;
      /** The same for every way of writing the area. */
      readonly key: string;
      /** How a person wrote it, where the workbook writes it otherwise. */
      readonly spelling?: Extract<Assumption, { kind: "area spelling" }>;
    }
  | {
      readonly tells: "marker";
      readonly marker: string;
      readonly meaning: MissingState | Flag | "zero";
      readonly legend: MarkerReading["legend"];
      readonly at: Address;
    }
  /** A letter after a figure that is its status, or a percentage that Excel keeps as a fraction. */
  | { readonly tells: "status letter" | "percent cell"; readonly at: Address }
  | { readonly tells: "odd cell"; readonly at: Address; readonly cell: OddCell }
  /** Two cells that say of one KPI how close counts as close; whether they say the same is settled once units are known. */
  | { readonly tells: "another tolerance"; readonly first: ToleranceSaid; readonly other: ToleranceSaid }
  | ({ readonly tells: "refused answer" } & Omit<Contradicted, "kind">)
  | { readonly tells: "rested"; readonly on: "period" };

export type ToleranceSaid = Tolerance | ToleranceUnread;

/** How often a question is asked that one answer settles: once for all of a workbook, for each sheet, or for each column of a sheet. */
type Once = "a workbook" | "a sheet" | "a column";

/** What a reader that has nothing to say says. */
export const NO_REMARKS: readonly Remark[] = [];

/** That nothing was made of a sheet, a column, a row or a cell, and why. */
export function notUnderstood(
  what: NotUnderstood["what"],
  at: Address,
  text: string,
  why: Reason,
  rival?: Address,
): Remark {
  return {
    tells: "not understood",
    told: { what, at, text, why, ...(rival === undefined ? {} : { rival }) },
  };
}

export function asks(question: Question, once?: Once): Remark {
  return { tells: "question", question, ...(once === undefined ? {} : { once }) };
}

export function assumes(assumption: Assumption): Remark {
  return { tells: "assumption", assumption };
}

/** That an answer was refused because a cell says otherwise, by itself or beside another. */
export function refusesAnswer(
  answer: string,
  at: Address,
  text: string,
  beside?: Contradicted["beside"],
): Remark {
  return { tells: "refused answer", answer, at, text, ...(beside === undefined ? {} : { beside }) };
}

/** That a label was taken as a calendar quarter. */
export function assumesCalendar(label: string, period: Period): Remark {
  return assumes({ kind: "quarters", basis: "calendar", label, period, more: 0 });
}

/** That a label such as 2013-16 was taken as a span of years. */
export function assumesYears(label: string, period: Period): Remark {
  return assumes({ kind: "years", label, period, more: 0 });
}

/** That a date was read with its month first. */
export function assumesMonthFirst(label: string, period: Period): Remark {
  return assumes({ kind: "month first", label, period, more: 0 });
}

/** That a code or name was taken for one that is written otherwise. */
export function assumesSpelling(found: string, taken: string, at: Address): Remark {
  return assumes({ kind: "spelling", found, taken, at, more: 0 });
}
