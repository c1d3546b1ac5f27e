import { monthsOf } from "../period/index.ts";
import { type Kpi, isMeasured } from "../register/index.ts";
import type { Notebook } from "../reading/index.ts";
import {
  type SpanLine,
  type SpanSaid,
  frequencySaid,
  headsHowOften,
  monthsStandBehind,
  runningSaid,
  titleSpan,
} from "../settle/index.ts";
import {
  type Address,
  type Sheet,
  type Workbook,
  addressAt,
  addressName,
  textOf,
} from "../workbook/index.ts";
import { type HeadingOver, headingsDown } from "./headings-down.ts";

/** What a cell says of its row's figures, and of nothing else: `YTD`, `Cumulative figure`. */
const TO_DATE =
  /^(?:(?:fy|f)?ytd|(?:(?:financial )?year[- ])?to[- ]date|cumulative(?:ly)?|cum\.?|running total|year so far|so far this year)(?: (?:figures?|totals?|counts?|numbers?|data|basis|position))?$/iu;
const LONGEST = 40;
const OF_OTHERS = /\b(?:targets?|tgt|traj\w*|plan(?:ned)?|budget|profile|forecast|aim|goal|milestones?)\b/iu;

/**
 * The cells in the rows of KPIs that may say that their figures are of another time than what heads them, each under a
 * heading of its own: of the year so far, or, where they come more often than it says, of as long as it says.
 */
export function besideSpans(
  kpis: readonly Kpi[],
  { sheets }: Workbook,
  notebook: Notebook,
): readonly SpanLine[] {
  const headings = headingsDown(notebook);
  return kpis.flatMap((kpi): SpanLine[] => {
    if (kpi.cumulative || runningSaid(kpi) !== undefined || titleSpan(kpi.title) !== undefined) return [];
    const sheet = sheets.find(({ name }) => name === kpi.at.sheet);
    const found = (sheet && saidIn(sheet, kpi, headings)) ?? seldomer(kpi);
    if (found === undefined) return [];
    const own = new Set([...kpi.observations, ...kpi.monthly].map((each) => addressName(each.at)));
    return [{ ...found, governs: (cell) => own.has(addressName(cell)), of: kpi.id }];
  });
}

type Found = { readonly text: string; readonly at: Address; readonly said: SpanSaid };

function saidIn(sheet: Sheet, kpi: Kpi, headingOver: HeadingOver): Found | undefined {
  const { row } = kpi.at;
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    if (typeof cell?.value !== "string" || cell.value.length > LONGEST) continue;
    const text = textOf(cell).trim();
    const said = saidBy(text);
    if (said === undefined) continue;
    const at = addressAt(sheet, row, column);
    const heading = headingOver(at);
    if (heading === undefined || OF_OTHERS.test(heading)) continue;
    if (said.isToDate === true || (headsHowOften(heading) && comesOftener(kpi, said.months ?? 0)))
      return { text, at, said };
  }
  return undefined;
}

function saidBy(text: string): SpanSaid | undefined {
  if (TO_DATE.test(text)) return { isToDate: true, isUnsure: true };
  const frequency = frequencySaid(text);
  return frequency === undefined ? undefined : { months: monthsOf(frequency), isUnsure: true };
}

/** What its table says of how often it is measured, where that stands in no cell of its row. */
function seldomer(kpi: Kpi): Found | undefined {
  const months = monthsOf(kpi.frequency);
  if (!comesOftener(kpi, months)) return undefined;
  return { text: `measured every ${kpi.frequency}`, at: kpi.at, said: { months, isUnsure: true } };
}

/** Whether two figures stand nearer to each other than a span, each under a shorter period, and no months behind their quarters. */
function comesOftener({ observations, monthly }: Kpi, months: number): boolean {
  const all = [...observations, ...monthly];
  if (months === monthsOf("quarter") && monthsStandBehind(all)) return false;
  const starts = all
    .filter((each) => isMeasured(each) && each.period.months < months)
    .map(({ period }) => period.start)
    .toSorted((a, b) => a - b);
  return starts.some((start, at) => {
    const before = starts[at - 1];
    return before !== undefined && start > before && start - before < months;
  });
}
