import { CELLS, type CellName, type IndicatorRow } from "./row.ts";

/** An indicator's row for tests: what is not given is an empty cell. */
export function rowOf(
  cells: Partial<Record<CellName, string>> & { readonly periods?: readonly string[] },
): IndicatorRow {
  const said = Object.fromEntries(CELLS.map((name) => [name, { text: cells[name] ?? "" }]));
  const known: Partial<Record<CellName, { text: string }>> = said;
  const empty = { text: "" };
  return {
    code: known.code ?? empty,
    title: known.title ?? empty,
    definition: known.definition ?? empty,
    source: known.source ?? empty,
    unit: known.unit ?? empty,
    frequency: known.frequency ?? empty,
    polarity: known.polarity ?? empty,
    target: known.target ?? empty,
    lead: known.lead ?? empty,
    note: known.note ?? empty,
    periods: (cells.periods ?? []).map((text) => ({ text })),
  };
}
