import type { Flag, MissingState } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";
import type { Period } from "../period/index.ts";
import type { Assumption, MarkerReading, NotUnderstood, Question, SheetReading } from "./reading.ts";
import type { Contradicted } from "./drift.ts";
import type { Reason } from "./reason.ts";

/** What a reader writes down while it reads one workbook; `readingOf` makes the Reading from it. */
export type Notebook = {
  readonly sheets: SheetReading[];
  readonly markers: Map<string, MarkerReading>;
  readonly assumptions: Assumption[];
  readonly questions: Question[];
  readonly notUnderstood: NotUnderstood[];
  readonly contradicted: Contradicted[];
  /** The answers that a reading rested on. */
  readonly rested: Set<"period">;
  /** Cells that say of themselves what their figure is, by address: in a series of other figures they are none. */
  readonly odd: Map<string, OddCell>;
  /** Letters after figures that are the figures' status. */
  readonly letters: { count: number; first: Address | undefined };
  readonly percents: { count: number; first: Address | undefined };
};

/**
 * A cell with a yes or no, a time of the clock, a percent sign, so many of so many, a grade in words, a ratio, an
 * amount with or without a scale (£1.2m, 1.2 million), a unit of time in words, or the name of what is counted.
 */
export type OddCell = {
  readonly unit:
    | "yes or no"
    | "duration"
    | "percentage"
    | "share"
    | "grade"
    | "ratio"
    | "rate"
    | "money"
    | "scaled money"
    | "scaled"
    | "worded"
    | "counted";
  /** The unit of time in words, what is counted, or what stands after the number of a ratio or a rate; empty for the others. */
  readonly word: string;
  readonly text: string;
};

export function newNotebook(): Notebook {
  return {
    sheets: [],
    markers: new Map(),
    assumptions: [],
    questions: [],
    notUnderstood: [],
    contradicted: [],
    rested: new Set(),
    odd: new Map(),
    letters: { count: 0, first: undefined },
    percents: { count: 0, first: undefined },
  };
}

export function notUnderstood(
  notebook: Notebook,
  what: NotUnderstood["what"],
  at: Address,
  text: string,
  why: Reason,
  rival?: Address,
): void {
  notebook.notUnderstood.push({ what, at, text, why, ...(rival === undefined ? {} : { rival }) });
}

/** Writes down, once, that an answer was refused because a cell says otherwise. */
export function refuseAnswer({ contradicted }: Notebook, answer: string, at: Address, text: string): void {
  if (contradicted.some((each) => each.answer === answer)) return;
  contradicted.push({ kind: "contradicted", answer, at, text });
}

export function countMarker(
  notebook: Notebook,
  marker: string,
  meaning: MissingState | Flag | "zero",
  legend: MarkerReading["legend"],
  first: Address,
): void {
  const key = `${marker.toLowerCase()}|${meaning}`;
  const known = notebook.markers.get(key);
  notebook.markers.set(
    key,
    known === undefined ? { marker, meaning, count: 1, legend, first } : { ...known, count: known.count + 1 },
  );
}

/** Writes down that a label was taken as a calendar quarter: the first in full, the others by number. */
export function assumeCalendar(notebook: Notebook, label: string, period: Period): void {
  assumeOfPeriod(notebook, { kind: "quarters", basis: "calendar", label, period, more: 0 });
}

/** Writes down that a label such as 2013-16 was taken as a span of years, likewise. */
export function assumeYears(notebook: Notebook, label: string, period: Period): void {
  assumeOfPeriod(notebook, { kind: "years", label, period, more: 0 });
}

/** Writes down that a date was read with its month first, likewise. */
export function assumeMonthFirst(notebook: Notebook, label: string, period: Period): void {
  assumeOfPeriod(notebook, { kind: "month first", label, period, more: 0 });
}

function assumeOfPeriod(
  { assumptions }: Notebook,
  assumption: Extract<Assumption, { kind: "quarters" | "years" | "month first" }>,
): void {
  const at = assumptions.findIndex(({ kind }) => kind === assumption.kind);
  const known = assumptions[at];
  if (known?.kind === "quarters" || known?.kind === "years" || known?.kind === "month first") {
    assumptions[at] = { ...known, more: known.more + 1 };
  } else assumptions.push(assumption);
}

/** Writes down that a code or name was taken for one that is written otherwise: the first in full, the others by number. */
export function assumeSpelling({ assumptions }: Notebook, found: string, taken: string, at: Address): void {
  const index = assumptions.findIndex(({ kind }) => kind === "spelling");
  const known = assumptions[index];
  if (known?.kind === "spelling") assumptions[index] = { ...known, more: known.more + 1 };
  else assumptions.push({ kind: "spelling", found, taken, at, more: 0 });
}
