import { numberInWords } from "@quarterlight/core/figure";
import type { Origin } from "@quarterlight/core/report";

/** "81.4%, July to September 2025: rounded to one decimal place from 81.3953%, in Figures!D49.": where a figure comes from. */
export function originWords({ figure, period, exact, rounding, decimals }: Origin): string {
  const cells = cellsInRanges(figure.cells);
  const from = {
    "not rounded": `not rounded, from ${cells}`,
    rounded: `rounded to ${placesInWords(decimals)} from ${exact}, in ${cells}`,
    "in millions": `rounded from ${exact}, in ${cells}`,
    "between printed figures": `between the figures as printed; ${exact} between them unrounded, in ${cells}`,
    "more places not told": `from ${cells}; more decimal places, where it has any, are not told: such places can tell a count that is not shown`,
  }[rounding];
  return `${figure.figure}, ${period}: ${from}.`;
}

function placesInWords(decimals: number): string {
  if (decimals <= 0) return "a whole number";
  return decimals === 1 ? "one decimal place" : `${numberInWords(decimals)} decimal places`;
}

/** "Figures!C4 to C20, C22 and Targets!D3": a sheet is named once, and cells under each other by their ends. */
function cellsInRanges(cells: readonly string[]): string {
  const runs: { sheet: string; column: string; from: number; to: number }[] = [];
  for (const cell of cells) {
    const {
      sheet = "",
      column = "",
      row = "",
    } = /^(?<sheet>.*!)?(?<column>[A-Z]+)(?<row>\d+)$/su.exec(cell)?.groups ?? {};
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.column === column && Number(row) === last.to + 1) last.to += 1;
    else runs.push({ sheet, column, from: Number(row), to: Number(row) });
  }
  const named = runs.map(({ sheet, column, from, to }, i) => {
    const first = `${runs[i - 1]?.sheet === sheet ? "" : sheet}${column}${from}`;
    return from === to ? first : `${first} to ${column}${to}`;
  });
  const last = named.pop() ?? "";
  return named.length === 0 ? last : `${named.join(", ")} and ${last}`;
}
