import { type Cell, type Summary, type Table, cellWords } from "@quarterlight/core/report";
import { words } from "./words.ts";

/** What was missed as a table, a row each: never without its figure, what is done about it and by when. */
export function missedTable({ missed: { title, items } }: Pick<Summary, "missed">): Table {
  const whole = items.map(({ to, kpi, name, now, target, change, action, when }): Table["rows"][number] => [
    { kind: "name", kpi, text: name, under: "", to },
    { kind: "text", text: now, marks: [] },
    { kind: "text", text: target, marks: [] },
    { kind: "change", text: change.word, change: change.kind },
    {
      kind: "words",
      text: [action === "" ? words.noAction : action, when === "" ? "" : `${when}.`]
        .filter((part) => part !== "")
        .join(" "),
    },
  ]);
  const kept = words.missed.flatMap((_, column) =>
    whole.some((row) => isTelling(row[column])) ? [column] : [],
  );
  return {
    caption: title,
    head: kept.flatMap((column) => words.missed[column] ?? []),
    rows: whole.map((row) => kept.flatMap((column) => row[column] ?? [])),
    numeric: [],
    notes: [],
  };
}

/** A column in which no row says anything of its own is left out. */
function isTelling(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  if (cell.kind === "change") return cell.change !== "few" && cell.text !== "";
  return cellWords(cell) !== "";
}
