import { type Summary, type Table, isTelling } from "@quarterlight/core/report";
import { words } from "./words.ts";

/** What was missed as a table, a row each: never without its figure, what is done about it and by when. */
export function missedTable({ missed: { title, items } }: Pick<Summary, "missed">): Table {
  const whole = items.map(({ to, kpi, name, now, target, change, action, when }): Table["rows"][number] => [
    { kind: "name", kpi, text: name, under: "", to },
    { kind: "text", text: now, marks: [] },
    { kind: "text", text: target, marks: [] },
    {
      kind: "change",
      text: change.word,
      change: change.kind,
      ...(change.claim ? { claim: change.claim } : {}),
    },
    {
      kind: "words",
      text: [action === "" ? words.noAction : action, when === "" ? "" : `${when}.`]
        .filter((part) => part !== "")
        .join(" "),
    },
  ]);
  const kept = words.missed.flatMap((_, column) =>
    isTelling(whole.flatMap((row) => row[column] ?? [])) ? [column] : [],
  );
  return {
    caption: title,
    head: kept.flatMap((column) => words.missed[column] ?? []),
    rows: whole.map((row) => kept.flatMap((column) => row[column] ?? [])),
    numeric: [],
    notes: [],
  };
}
