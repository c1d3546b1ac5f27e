/**
 * A formula as Excel writes it, without its equals sign, from OpenFormula: `of:=SUM([.B2:.B9];[$'My sheet'.C1])` is
 * `SUM(B2:B9,'My sheet'!C1)`. Undefined where there is none.
 */
export function excelFormula(formula: string | undefined): string | undefined {
  const start = formula?.indexOf("=") ?? -1;
  if (formula === undefined || start === -1 || start === formula.length - 1) return undefined;
  let depth = 0;
  return formula.slice(start + 1).replaceAll(pieces, (piece) => {
    if (piece.startsWith('"')) return piece;
    if (piece.startsWith("[")) return reference(piece.slice(1, -1));
    if (piece.startsWith("COM")) return "";
    if (piece === "{") depth += 1;
    else if (piece === "}") depth -= 1;
    return depth > 0 ? (inTable[piece] ?? piece) : (between[piece] ?? piece);
  });
}

const pieces = /"(?:[^"]|"")*"|\[(?:'(?:[^']|'')*'|[^\]'])*\]|COM\.MICROSOFT\.|[;|~{}]/g;

/** What parts arguments, and what parts the columns and rows of a table written in a formula. */
const between: Readonly<Record<string, string>> = { ";": ",", "~": "," };
const inTable: Readonly<Record<string, string>> = { ";": ",", "|": ";" };

/** A reference: a sheet and a full stop before each cell, both of which may be left out but for the stop. */
function reference(text: string): string {
  return text.replaceAll(
    /('(?:[^']|'')*'#)?(?:\$?('(?:[^']|'')*'|[^.:'#!]+))?\.(\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}|\$?\d+)/g,
    (_, file: string | undefined, sheet: string | undefined, cell: string) => {
      const book = file === undefined ? "" : `[${file.slice(1, -2)}]`;
      return sheet === undefined ? cell : `${book}${sheet}!${cell}`;
    },
  );
}
