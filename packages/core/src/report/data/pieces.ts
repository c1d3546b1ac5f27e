import { type Piece, given, period } from "../model/piece.ts";
import type { Run } from "../model/text.ts";
import type { DataCell, DataFile, DataRow, DataTable } from "./model.ts";

/** Everything that the data file says, to be held to the facts as the report's pieces are. */
export function dataPieces({ tables, ...file }: DataFile): readonly Piece[] {
  return [
    ...[file.title, file.publisher, ...file.marks].map((text) => given("data file", text)),
    ...tables.flatMap(tablePieces),
  ].filter(({ text }) => text.length > 0);
}

function tablePieces({ title, about, columns, rows }: DataTable): readonly Piece[] {
  const where = `“${title}” of the data file`;
  return [
    ...[title, about, ...columns.map(({ heading }) => heading)].map((text) => given(where, text)),
    ...rows.flatMap((row) => rowPieces(row, where)),
  ];
}

/** Figures of a row are of its KPI; which period each is of is said by its column. */
function rowPieces({ of, cells }: DataRow, where: string): readonly Piece[] {
  return cells.map((cell): Piece => {
    if (cell.kind === "period") return period(where, cell.text);
    return { where, kind: "cell", of, text: runsOf(cell) };
  });
}

/** A number that makes no claim is one of a cell: it is not held to a fact, but to what was read there. */
function runsOf(cell: DataCell): readonly Run[] {
  switch (cell.kind) {
    case "sentence":
      return cell.text;
    case "figure":
      return cell.claim ? [{ figure: cell.printed, cells: cell.cells, claim: cell.claim }] : [];
    case "printed":
      return cell.claim ? [{ figure: cell.text, cells: cell.cells, claim: cell.claim }] : [];
    case "status":
    case "change":
      return cell.claim
        ? [{ judged: cell.text, cells: ["-"], claim: cell.claim }]
        : [{ said: cell.text, as: "rule" }];
    case "address":
      return [{ said: cell.text, as: "cell" }];
    case "words":
      return [{ said: cell.text, as: "name" }];
    case "period":
      return [{ said: cell.text, as: "period" }];
    case "rule":
    case "missing":
      return [{ said: cell.text, as: "rule" }];
  }
}
