import { BOXES, type Box } from "./key.ts";
import type { Answer, MergeNote } from "./merge-note.ts";

/** A note in words: what it is, by its check where it has one, and each thing that it names. */
export type NoteInWords = {
  readonly check: string;
  readonly says: string;
  readonly lines: readonly string[];
};

/** What a merge did not take, and what it noticed, in sentences; words that were not taken stand in full. */
export function noteInWords(note: MergeNote): NoteInWords {
  switch (note.kind) {
    case "differ":
      return {
        check: "C04",
        says: `“${note.title}” (${note.kpi}), ${BOXES[note.box]}: ${whatStands(note)}`,
        lines: note.answers.map(answerLine),
      };
    case "no answer":
      return {
        check: "",
        says: `“${note.title}” (${note.kpi}): what stands here is in place of an answer, and counts as none.`,
        lines: note.answers.map(answerLine),
      };
    case "no such day":
      return {
        check: "",
        says: `“${note.title}” (${note.kpi}): there is no such day, and it was not taken. Ask the owner for the day.`,
        lines: note.answers.map(answerLine),
      };
    case "no day":
      return {
        check: "",
        says: `“${note.title}” (${note.kpi}): this names no day, and counts as none. Ask the owner for one.`,
        lines: note.answers.map(answerLine),
      };
    case "other figures":
      return {
        check: "C03",
        says: `“${note.title}” (${note.kpi}): the form was made from ${inside(note.was)}; the workbook now has ${inside(note.is)} (${note.cell}). Nothing was taken. Ask again, or take it with --accept ${note.kpi}.`,
        lines: note.answers.map(answerLine),
      };
    case "contradicted":
      return {
        check: "",
        says: `“${note.title}” (${note.kpi}): ${note.says.join(" ")} These words were not taken. Ask the owner, or take them with --accept ${note.kpi}.`,
        lines: note.answers.map(answerLine),
      };
    case "accepted":
      return {
        check: "",
        says: `“${note.title}” (${note.kpi}): taken because it was accepted, although: ${note.says.join(" ")}`,
        lines: [],
      };
    case "no indicator":
      return {
        check: "",
        says:
          note.title === ""
            ? "A row names no indicator of its form; its words were not taken."
            : `“${note.title}” is in the workbook no more; its words were not taken.`,
        lines: note.answers.map(answerLine),
      };
    case "outside":
      return {
        check: "C05",
        says: `${note.file}, ${note.cell}: ${
          note.was === ""
            ? `“${note.is}” stands outside the boxes and was not taken.`
            : `it said “${note.was}” and ${note.is === "" ? "is empty now" : `says “${note.is}” now`}. The workbook's own stands.`
        }`,
        lines: [],
      };
    case "row gone":
      return {
        check: "C05",
        says: `${note.file}: the row of “${note.title}” (${note.kpi}) is gone.`,
        lines: [],
      };
    case "unanswered":
      return { check: "", says: `${note.file}: no answer about “${note.title}” (${note.kpi}).`, lines: [] };
    case "half answered":
      return {
        check: "",
        says: `${note.file}: “${note.title}” (${note.kpi}) lacks ${listed(note.lacks)}.`,
        lines: [],
      };
  }
}

/** Figures within a sentence; where there are none, so that it reads on: “now has no figure recorded”. */
function inside(figures: string): string {
  return /^[A-Z][a-z]/u.test(figures) ? `${figures.charAt(0).toLowerCase()}${figures.slice(1)}` : figures;
}

/** Of words that differ: whose were taken, or why none were. */
function whatStands({ there, chosen }: Extract<MergeNote, { kind: "differ" }>): string {
  if (chosen !== undefined)
    return `${chosen.file} says “${chosen.words}”, which was taken as you chose; other words were not.`;
  return there === ""
    ? "two answers differ, and neither was taken. Name the form to take with --take."
    : `the workbook says “${there}”, which stays.`;
}

function answerLine({ file, cell, box, words }: Answer): string {
  return `${file}, ${cell} (${BOXES[box]}): “${words}”`;
}

function listed(boxes: readonly Box[]): string {
  const names = boxes.map((box) => BOXES[box]);
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
