import { type FactIndex, factId, isFact } from "../../facts/index.ts";
import { roundedNumber } from "../../figure/index.ts";
import { periodName } from "../../period/index.ts";
import { type Address, addressName } from "../../workbook/index.ts";
import { faultsInPieces } from "../faults.ts";
import { timeOfClaim } from "../time-of-claim.ts";
import type { Piece } from "../model/piece.ts";
import type { DataCell, DataFigure, DataFile, DataTable } from "./model.ts";
import { dataPieces } from "./pieces.ts";

/** What is wrong with what a data file says: nothing, where every word and every number can be answered for. */
export function faultsInData(file: DataFile, index: FactIndex): readonly string[] {
  const read = numbersIn(index.register);
  const written = textsIn([index.register, index.previous]);
  const figures = file.tables.flatMap(({ title, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === "figure" ? [{ ...cell, where: title }] : [])),
    ),
  );
  return [
    ...faultsInPieces(
      dataPieces(file).filter((piece) => !isWritten(piece, written)),
      index,
    ),
    ...figures
      .filter((figure) => !isBorneOut(figure, index, read))
      .map(({ where, value, cells }) => `${where}: ${value} is not what ${cells.join(", ")} gives`),
    ...file.tables.flatMap((table) => table.rows.flatMap(({ cells }) => misplaced(cells, table, index))),
  ];
}

/** Facts of a row that stand under a heading, or beside a period, which is not theirs. */
function misplaced(
  cells: readonly DataCell[],
  { title, columns }: DataTable,
  { register }: FactIndex,
): readonly string[] {
  const claims = cells.map((cell) => ("claim" in cell ? cell.claim : undefined));
  return columns.flatMap(({ heading, holds = [], dates = [] }, place) => {
    const [cell, claim] = [cells[place], claims[place]];
    const dated = columns.flatMap((each, at) => (dates.includes(each.heading) ? (claims[at] ?? []) : []));
    return [
      ...(claim && !holds.includes(claim.role)
        ? [`${title}: “${heading}” does not hold ${factId(claim)}`]
        : []),
      ...(cell?.kind === "period"
        ? dated
            .filter((other) => periodName(timeOfClaim(other, register.kpis)) !== cell.text)
            .map((other) => `${title}: ${factId(other)} stands beside “${heading}” ${cell.text}`)
        : []),
    ];
  });
}

/** Whether a number is the fact's, or the fact's as it is printed, or the one that was read from its cell. */
function isBorneOut({ value, claim, cells }: DataFigure, index: FactIndex, read: Read): boolean {
  if (!claim) return cells.every((cell) => read.get(cell)?.has(value) === true);
  const found = index.factAt(claim);
  if (!isFact(found) || found.value === undefined) return false;
  return value === found.value || value === roundedNumber(found.value, found.decimals);
}

/** Whether a cell holds to the letter what somebody wrote in the workbook. */
function isWritten({ text }: Piece, written: ReadonlySet<string>): boolean {
  const [only, ...more] = text;
  return more.length === 0 && typeof only === "object" && "said" in only && written.has(only.said);
}

function textsIn(register: unknown): ReadonlySet<string> {
  const texts = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") texts.add(value.trim());
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(register);
  return texts;
}

type Read = ReadonlyMap<string, ReadonlySet<number>>;

/** What was read from each cell, as far as it is a number. */
function numbersIn(register: unknown): Read {
  const read = new Map<string, Set<number>>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("at" in value && isAddress(value.at)) {
      const name = addressName(value.at);
      const known = read.get(name) ?? new Set<number>();
      read.set(name, known);
      for (const each of Object.values(value)) if (typeof each === "number") known.add(each);
    }
    for (const each of Object.values(value)) visit(each);
  };
  visit(register);
  return read;
}

function isAddress(value: unknown): value is Address {
  return (
    typeof value === "object" && value !== null && "sheet" in value && "row" in value && "column" in value
  );
}
