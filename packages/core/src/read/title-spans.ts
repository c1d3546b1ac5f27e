import type { Kpi } from "../register/index.ts";
import { type SpanLine, titleSpan } from "../settle/index.ts";
import { type Workbook, addressName } from "../workbook/index.ts";

const LONGEST = 60;

/** The titles, and the words in their rows, that say of which time each figure of their KPI is, each with the cells of those. */
export function titleSpans(kpis: readonly Kpi[], { sheets }: Workbook): readonly SpanLine[] {
  return kpis.flatMap(({ title, at, observations, monthly }): SpanLine[] => {
    const sheet = sheets.find(({ name }) => name === at.sheet);
    const beside = (sheet?.rows[at.row] ?? []).flatMap((cell) =>
      typeof cell?.value === "string" && cell.value.length <= LONGEST ? [cell.value] : [],
    );
    // What stands in a cell of its own is set apart from the name.
    const texts = [title, ...beside.map((text) => `: ${text}`)];
    const text = texts.find((each) => titleSpan(each) !== undefined);
    const said = text === undefined ? undefined : titleSpan(text);
    if (text === undefined || said === undefined) return [];
    const own = new Set([...observations, ...monthly].map((each) => addressName(each.at)));
    return [{ text: text.replace(/^: /u, ""), at, said, governs: (cell) => own.has(addressName(cell)) }];
  });
}
