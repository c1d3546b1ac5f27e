import { endOf, readPeriod } from "../period/index.ts";
import { type Notebook, assumes, tell } from "../reading/index.ts";
import type { Kpi } from "../register/index.ts";
import { type Workbook, textOf } from "../workbook/index.ts";

/** `FY25`, `FY 2025`, `Financial year 2025`, alone or beside a quarter or a word; not `FY2025/26`. */
const ONE_YEAR =
  /\b(?:fy|financial year)\s*'?(?:20\d\d|\d\d)(?![\d/\u2010-\u2015-]|\s*[/\u2010-\u2015-]\s*\d)/iu;
const LONGEST = 40;

/**
 * Tells that one year after FY was read as the year that begins in it, where a sheet has figures of that year: many mean
 * the one that ends in it. Brackets with the months settle it, and are read by themselves.
 */
export function tellOneYear(kpis: readonly Kpi[], { sheets }: Workbook, notebook: Notebook): void {
  const labels = new Set<string>();
  for (const { name, rows } of sheets) {
    const periods = kpis
      .flatMap(({ observations, monthly }) => [...observations, ...monthly])
      .flatMap(({ at, period }) => (at.sheet === name ? [period] : []));
    if (periods.length === 0) continue;
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (typeof cell?.value !== "string") return;
        const text = textOf(cell);
        const label = text.length > LONGEST || /\(/u.test(text) ? undefined : ONE_YEAR.exec(text)?.[0];
        const read = label === undefined ? undefined : readPeriod(label, "financial");
        if (label === undefined || read?.kind !== "period" || labels.has(label)) return;
        const { period } = read;
        if (!periods.some((each) => each.start >= period.start && endOf(each) <= endOf(period))) return;
        labels.add(label);
        tell(notebook, [
          assumes({ kind: "one year", at: { sheet: name, row, column }, label, period, more: 0 }),
        ]);
      });
    });
  }
}
