import type { Summary, Table } from "@quarterlight/core/report";
import { words } from "./words.ts";

/** What was missed as a table, a row each: never without its figure, what is done about it and by when. */
export function missedTable({ missed: { title, items } }: Summary): Table {
  return {
    caption: title,
    head: [...words.missed],
    rows: items.map(({ to, kpi, name, now, target, change, action, when }) => [
      { kind: "name", kpi, text: name, under: "", to },
      { kind: "text", text: now, marks: [] },
      { kind: "text", text: target, marks: [] },
      { kind: "change", text: change.word, change: change.kind },
      {
        kind: "words",
        text: [action, when === "" ? "" : `${when}.`].filter((part) => part !== "").join(" "),
      },
    ]),
    numeric: [],
    notes: [],
  };
}
