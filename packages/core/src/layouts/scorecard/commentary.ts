import type { Period } from "../../period/index.ts";
import { type Role, notUnderstood } from "../../reading/index.ts";
import type { Commentary } from "../../register/index.ts";
import { isFootnote, readNote } from "../../settle/index.ts";
import { marksAlone, marksUnknown } from "../../tables/index.ts";
import { addressAt, textOf } from "../../workbook/index.ts";
import type { Desk } from "./desk.ts";
import { labelText } from "./row-name.ts";

/** What was written of each period in a column of its own, and of the latest in the one that names none. */
export function commentaryOf(desk: Desk, row: number, latest: Period | undefined): Commentary[] {
  const { sheet, columns, through } = desk;
  const dated = columns.dated
    .filter(({ role }) => role === "note")
    .flatMap(({ column, period }) => {
      const [words, at] = [textOf(through(row, column)), addressAt(sheet, row, column)];
      desk.remarks.push(...marksUnknown(marksIn(words), at));
      const note = readNote(words, period);
      return note === undefined ? [] : [{ period, ...note, at }];
    });
  const said = labelText(desk, row, "note");
  desk.remarks.push(...marksUnknown(marksIn(said), labelAt(desk, row, "note")));
  const note = latest === undefined ? undefined : readNote(said, latest);
  if (note === undefined || latest === undefined) return dated;
  // Nobody's words about a quarter: dated as such, it would be printed as its owner's.
  if (isFootnote(said)) {
    desk.remarks.push(notUnderstood("cell", labelAt(desk, row, "note"), said, "a footnote"));
    return dated;
  }
  return [...dated, { period: latest, ...note, at: labelAt(desk, row, "note") }];
}

/** A mark in a column of notes is nobody's words, and says of no figure that it is meant. */
function marksIn(words: string): readonly string[] {
  const marks = marksAlone(words);
  return marks && marks.flags.length + marks.unknown.length > 0 ? [words.trim()] : [];
}

function labelAt({ sheet, columns }: Desk, row: number, role: Role) {
  return addressAt(sheet, row, columns.labels.get(role) ?? 0);
}
