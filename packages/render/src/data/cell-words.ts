import { type DataCell, plain } from "@quarterlight/core/report";

/** What a cell of the data file says; a number as the report prints it. */
export function cellWords(cell: DataCell): string {
  if (cell.kind === "figure") return cell.printed;
  return cell.kind === "sentence" ? plain(cell.text) : cell.text;
}
