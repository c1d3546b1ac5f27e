import { type FactIndex, commentaryNow, factIndex } from "../../facts/index.ts";
import { type Typed, guardTyped, heldIn } from "../../guard/index.ts";
import { type Period, periodKey, samePeriod, within } from "../../period/index.ts";
import { type Address, textOf } from "../../workbook/index.ts";
import { readAccepted } from "../memory/read.ts";
import { cellInRow } from "./cell-in-row.ts";
import type { Desk, GuardedWords } from "./subjects.ts";

/**
 * What people typed, each text held against the figures of the period that it was written for. Commentary that the report
 * does not print is history, and was held when it was printed.
 */
export function wordsOn(desk: Desk): readonly GuardedWords[] {
  const { register, previous } = desk;
  const facts = desk.facts();
  const report = facts.edition.period;
  const known = new Map<string, FactIndex>([[periodKey(report), facts]]);
  const indexAt = (period: Period = report): FactIndex => {
    const key = periodKey(period);
    const index = known.get(key) ?? factIndex(register, { ...facts.edition, period }, { previous });
    known.set(key, index);
    return index;
  };
  const printed = new Set<Address | undefined>(
    register.kpis.flatMap((kpi) => commentaryNow(kpi, report).map(({ at }) => at)),
  );
  return [...heldIn(register), ...reasonsIn(desk)]
    .filter(({ place, at }) => place !== "commentary" || printed.has(at))
    .flatMap((typed) => {
      const at = cellOf(desk, typed);
      if (at === undefined) return [];
      // Of a month of the quarter, or of a year, the report's own period is what the words stand beside.
      const isOwn =
        typed.period === undefined || isOf(report, typed.period) || typed.period.months > report.months;
      const index = indexAt(isOwn ? report : typed.period);
      return [{ typed, at, index, guarded: guardTyped(typed, index) }];
    });
}

function isOf(report: Period, period: Period | undefined): boolean {
  return period === undefined || samePeriod(period, report) || within(period, report);
}

/** Checks of words: why those may stand is said of the words and not of the figures. */
const OF_WORDS = /^N/u;

/** The reasons that people gave for letting a finding of a KPI stand: the report prints them. */
function reasonsIn({ workbook }: Desk): readonly Typed[] {
  return readAccepted(workbook).flatMap(({ check, kpi, reason, at }) =>
    kpi === "" || OF_WORDS.test(check)
      ? []
      : [
          {
            place: "reason" as const,
            text: reason,
            kpis: kpi.split(", "),
            period: undefined,
            at,
            field: "reason",
          },
        ],
  );
}

/**
 * The cell that holds a text: where its record has none, such as a setting, the first that says the same or else holds it,
 * `not` on one sheet.
 */
export function cellOf(
  desk: Desk,
  { at, field, text }: Pick<Typed, "at" | "field" | "text">,
  not?: string,
): Address | undefined {
  if (at !== undefined) {
    const cells = desk.workbook.sheets.find(({ name }) => name === at.sheet)?.rows[at.row] ?? [];
    const column = cells.findIndex((cell) => textOf(cell) === text);
    if (column >= 0) return { ...at, column };
    return field === "" ? at : cellInRow(desk, at, (each) => each.field === field);
  }
  return (
    firstCell(desk, (shown) => shown === text, not) ?? firstCell(desk, (shown) => shown.includes(text), not)
  );
}

function firstCell(
  { workbook }: Desk,
  isIt: (text: string) => boolean,
  not: string | undefined,
): Address | undefined {
  for (const { name, rows } of workbook.sheets) {
    if (name === not) continue;
    for (const [row, cells] of rows.entries()) {
      const column = cells.findIndex((cell) => isIt(textOf(cell)));
      if (column >= 0) return { sheet: name, row, column };
    }
  }
  return undefined;
}
