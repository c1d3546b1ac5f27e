import type { Address } from "../../workbook/index.ts";
import type { Corner, Token } from "./token.ts";

/** A formula with its references as steps from its own cell, so that a formula filled down is the same in every row. */
export function relativeForm(tokens: readonly Token[], at: Pick<Address, "row" | "column">): string {
  return tokens.map((token) => formOf(token, at)).join(" ");
}

function formOf(token: Token, at: Pick<Address, "row" | "column">): string {
  switch (token.kind) {
    case "reference": {
      const { book, sheet, from, to, isBlock } = token.reference;
      const end = isBlock ? `:${stepTo(to, at)}` : "";
      return `${book}${sheet}!${stepTo(from, at)}${end}`;
    }
    case "number":
    case "text":
    case "error":
      return `${token.kind}=${token.value}`;
    case "call":
    case "name":
      return `${token.kind}=${token.name}`;
    case "operator":
      return token.sign;
    case "open":
    case "close":
    case "comma":
      return token.kind;
  }
}

function stepTo(corner: Corner, at: Pick<Address, "row" | "column">): string {
  const row = corner.fixedRow ? `R${corner.row}` : `R[${corner.row - at.row}]`;
  const column = corner.fixedColumn ? `C${corner.column}` : `C[${corner.column - at.column}]`;
  return row + column;
}
