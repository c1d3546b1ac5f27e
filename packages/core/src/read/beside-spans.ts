import type { Kpi } from "../register/index.ts";
import type { Notebook } from "../reading/index.ts";
import { type SpanLine, runningSaid, titleSpan } from "../settle/index.ts";
import {
  type Address,
  type Sheet,
  type Workbook,
  addressAt,
  addressName,
  textOf,
} from "../workbook/index.ts";

/** What a cell says of its row's figures, and of nothing else: `YTD`, `Cumulative figure`. */
const TO_DATE =
  /^(?:(?:fy|f)?ytd|(?:(?:financial )?year[- ])?to[- ]date|cumulative(?:ly)?|cum\.?|running total|year so far|so far this year)(?: (?:figures?|totals?|counts?|numbers?|data|basis|position))?$/iu;
const LONGEST = 40;
const OF_OTHERS = /\b(?:targets?|tgt|traj\w*|plan(?:ned)?|budget|profile|forecast|aim|goal|milestones?)\b/iu;

/** The cells in the rows of KPIs that may say that their figures are of the year so far, each under a heading of its own. */
export function besideSpans(
  kpis: readonly Kpi[],
  { sheets }: Workbook,
  notebook: Notebook,
): readonly SpanLine[] {
  const headings = headingsDown(notebook);
  return kpis.flatMap((kpi): SpanLine[] => {
    if (kpi.cumulative || runningSaid(kpi) !== undefined || titleSpan(kpi.title) !== undefined) return [];
    const sheet = sheets.find(({ name }) => name === kpi.at.sheet);
    const at = sheet === undefined ? undefined : saidIn(sheet, kpi.at, headings);
    if (sheet === undefined || at === undefined) return [];
    const own = new Set([...kpi.observations, ...kpi.monthly].map((each) => addressName(each.at)));
    return [
      {
        text: textOf(sheet.rows[at.row]?.[at.column] ?? null),
        at,
        said: { isToDate: true, isUnsure: true },
        governs: (cell) => own.has(addressName(cell)),
        of: kpi.id,
      },
    ];
  });
}

type HeadingOver = (at: Address) => string | undefined;

function saidIn(sheet: Sheet, { row }: Address, headingOver: HeadingOver): Address | undefined {
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    if (typeof cell?.value !== "string" || cell.value.length > LONGEST) continue;
    if (!TO_DATE.test(textOf(cell).trim())) continue;
    const at = addressAt(sheet, row, column);
    const heading = headingOver(at);
    if (heading !== undefined && !OF_OTHERS.test(heading)) return at;
  }
  return undefined;
}

/** The headings of columns, read or not, by what stands under them: the nearest above a cell. */
function headingsDown({ sheets, notUnderstood }: Notebook): HeadingOver {
  const found = new Map<string, { readonly row: number; readonly heading: string }[]>();
  const known = sheets.flatMap(({ columns }) => columns);
  const unknown = notUnderstood.flatMap(({ what, at, text }) =>
    what === "column" ? [{ at, heading: text }] : [],
  );
  for (const { at, heading } of [...known, ...unknown]) {
    const key = columnKey(at);
    found.set(key, [...(found.get(key) ?? []), { row: at.row, heading }]);
  }
  return (at) => {
    const above = (found.get(columnKey(at)) ?? []).filter(({ row }) => row < at.row);
    return above.toSorted((a, b) => b.row - a.row)[0]?.heading;
  };
}

function columnKey({ sheet, column }: Address): string {
  return `${sheet}|${column}`;
}
