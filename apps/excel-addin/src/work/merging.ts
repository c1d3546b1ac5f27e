import {
  type ChosenAnswer,
  type MergeNote,
  type Merged,
  type NoteInWords,
  type Returned,
  mergeForms,
  noteInWords,
} from "@quarterlight/core/asking";
import { samePeriod } from "@quarterlight/core/period";
import type { Understanding } from "./understanding.ts";

/** Answers to one box that differ, from each other or from what the workbook says. */
export type Conflict = Extract<MergeNote, { kind: "differ" }>;

/** Words that a figure contradicts, or that were written about another figure. */
export type Doubt = Extract<MergeNote, { kind: "contradicted" | "other figures" }>;

/** What a person said so far of forms that came back. */
export type Said = { readonly accept: readonly string[]; readonly chosen: readonly ChosenAnswer[] };

/** Returned forms held against the workbook: what would be written now, and what waits for a person. */
export type Merging = {
  /** What one press writes. */
  readonly merged: Merged;
  /** To be chosen between, also once a person has chosen. */
  readonly conflicts: readonly Conflict[];
  /** Not taken unless a person lets them stand, also once one has. */
  readonly doubts: readonly Doubt[];
  /** What else is to be said, in sentences. */
  readonly others: readonly NoteInWords[];
};

export function mergingOf(
  { workbook, register }: Understanding,
  forms: readonly Returned[],
  date: string,
  { accept, chosen }: Said,
): Merging {
  const merge = (said: Said) => mergeForms(workbook, register, forms, { date, take: "", ...said });
  const merged = merge({ accept, chosen });
  const before = chosen.length === 0 ? merged : merge({ accept, chosen: [] });
  const doubted = accept.length === 0 ? merged : merge({ accept: [], chosen });
  return {
    merged,
    conflicts: before.notes.filter((note) => note.kind === "differ"),
    doubts: doubted.notes.filter((note) => note.kind === "contradicted" || note.kind === "other figures"),
    others: merged.notes.filter(isOther).map(noteInWords),
  };
}

/** Whether words were chosen for a box in which answers differ, and from which form. */
export function chosenFor({ kpi, period, box }: Conflict, { chosen }: Said): string {
  return chosen.find((each) => isOf(each, kpi, box) && samePeriod(each.period, period))?.file ?? "";
}

/** The same with another choice for a box; an empty file takes the choice back. */
export function choosing(said: Said, { kpi, period, box }: Conflict, file: string): Said {
  const others = said.chosen.filter((each) => !(isOf(each, kpi, box) && samePeriod(each.period, period)));
  return { ...said, chosen: file === "" ? others : [...others, { kpi, period, box, file }] };
}

function isOf(each: ChosenAnswer, kpi: string, box: ChosenAnswer["box"]): boolean {
  return each.kpi === kpi && each.box === box;
}

function isOther({ kind }: MergeNote): boolean {
  return kind !== "differ" && kind !== "contradicted" && kind !== "other figures" && kind !== "accepted";
}
