import { type Address, addressName } from "../workbook/index.ts";
import type { Contradicted } from "./drift.ts";
import type { OddCell } from "./odd-cell.ts";
import type { Assumption } from "./assumption.ts";
import type { Question } from "./question.ts";
import type { MarkerReading, NotUnderstood, SheetReading } from "./reading.ts";
import type { Remark, ToleranceSaid } from "./remark.ts";

/** What has been said of one workbook, joined; `readingOf` makes the Reading from it. No layout holds one. */
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
  /** What other cells say of a KPI's tolerance, the one that was read first before them, by the address of that one. */
  readonly tolerances: Map<string, readonly ToleranceSaid[]>;
  /** The areas whose figures were read, by their keys. */
  readonly areas: Set<string>;
  /** The cells whose marker was taken as zero, by the marker in small letters. */
  readonly zeros: Map<string, Address[]>;
  /** Letters after figures that are the figures' status. */
  readonly letters: Tally;
  readonly percents: Tally;
};

type Tally = { count: number; first: Address | undefined };

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
    tolerances: new Map(),
    areas: new Set(),
    zeros: new Map(),
    letters: { count: 0, first: undefined },
    percents: { count: 0, first: undefined },
  };
}

/** Joins what readers say to what was said before: one thing said often is kept once, with how often. */
export function tell(notebook: Notebook, remarks: readonly Remark[]): void {
  for (const remark of remarks) join(notebook, remark);
}

function join(notebook: Notebook, remark: Remark): void {
  switch (remark.tells) {
    case "not understood":
      notebook.notUnderstood.push(remark.told);
      return;
    case "question":
      if (!isAsked(notebook, remark)) ask(notebook, remark.question);
      return;
    case "assumption":
      assume(notebook, remark.assumption);
      return;
    case "area":
      assumeArea(notebook, remark);
      return;
    case "marker":
      countMarker(notebook, remark);
      return;
    case "status letter":
      count(notebook.letters, remark.at);
      return;
    case "percent cell":
      count(notebook.percents, remark.at);
      return;
    case "odd cell":
      notebook.odd.set(addressName(remark.at), remark.cell);
      return;
    case "another tolerance": {
      const { first, other } = remark;
      if (first.at === undefined) return;
      const key = addressName(first.at);
      notebook.tolerances.set(key, [...(notebook.tolerances.get(key) ?? [first]), other]);
      return;
    }
    case "refused answer": {
      const { tells: _, ...refused } = remark;
      if (notebook.contradicted.some(({ answer }) => answer === refused.answer)) return;
      notebook.contradicted.push({ kind: "contradicted", ...refused });
      return;
    }
    case "rested":
      notebook.rested.add(remark.on);
  }
}

function count(tally: Tally, at: Address): void {
  tally.count += 1;
  tally.first ??= at;
}

type Asking = Extract<Remark, { tells: "question" }>;

/** Whether a question that is asked once stands there already. */
function isAsked({ questions }: Notebook, { question, once }: Asking): boolean {
  if (once === undefined) return false;
  const same = questions.filter(({ asks }) => asks === question.asks);
  if (once === "a workbook") return same.length > 0;
  const at = placeOf(question);
  return same.some((each) => {
    const other = placeOf(each);
    return other?.sheet === at?.sheet && (once === "a sheet" || other?.column === at?.column);
  });
}

function placeOf(question: Question): Address | undefined {
  return "at" in question ? question.at : undefined;
}

/** Whose figures to read is one question, with the areas of every sheet. */
function ask({ questions }: Notebook, question: Question): void {
  const index = questions.findIndex(({ asks }) => asks === "area");
  const known = questions[index];
  if (question.asks === "area" && known?.asks === "area") {
    questions[index] = { ...known, choices: [...new Set([...known.choices, ...question.choices])] };
  } else questions.push(question);
}

/** Of labels, dates and spellings that were taken in one way, the first in full, the others by number. */
function assume({ assumptions }: Notebook, assumption: Assumption): void {
  // Each table that rests on the answer tells it, once for a name that says otherwise.
  if (
    assumption.kind === "current period as answered" &&
    assumptions.some((each) => each.kind === assumption.kind && each.against === assumption.against)
  )
    return;
  const index = "more" in assumption ? assumptions.findIndex(({ kind }) => kind === assumption.kind) : -1;
  const known = assumptions[index];
  if (known !== undefined && "more" in known) assumptions[index] = { ...known, more: known.more + 1 };
  else assumptions.push(assumption);
}

function assumeArea(
  { assumptions, areas }: Notebook,
  { area, key, spelling }: Extract<Remark, { tells: "area" }>,
): void {
  if (areas.has(key)) return;
  areas.add(key);
  assumptions.push(area);
  if (spelling !== undefined) assumptions.push(spelling);
}

function countMarker(
  { markers, zeros }: Notebook,
  { marker, meaning, legend, at }: Extract<Remark, { tells: "marker" }>,
): void {
  const key = `${marker.toLowerCase()}|${meaning}`;
  const known = markers.get(key);
  if (meaning === "zero") {
    const cells = zeros.get(marker.toLowerCase());
    if (cells) cells.push(at);
    else zeros.set(marker.toLowerCase(), [at]);
  }
  markers.set(
    key,
    known === undefined
      ? { marker, meaning, count: 1, legend, first: at }
      : { ...known, count: known.count + 1 },
  );
}
