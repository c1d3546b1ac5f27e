import type { Kpi } from "../register/index.ts";
import { type SpanLine, runningSaid, titleSpan } from "../settle/index.ts";
import { type Address, type Workbook, addressName } from "../workbook/index.ts";

const LONGEST = 60;

/** The titles, and the words in their rows, that say of which time each figure of their KPI is, each with the cells of those. */
export function titleSpans(kpis: readonly Kpi[], { sheets }: Workbook): readonly SpanLine[] {
  return kpis.flatMap((kpi): SpanLine[] => {
    const { id, title, at, observations, monthly } = kpi;
    const sheet = sheets.find(({ name }) => name === at.sheet);
    const beside = (sheet?.rows[at.row] ?? []).flatMap((cell) =>
      typeof cell?.value === "string" && cell.value.length <= LONGEST ? [cell.value] : [],
    );
    // What stands in a cell of its own is set apart from the name.
    const texts = [title, ...beside.map((text) => `: ${text}`)];
    const lines = texts.flatMap((text) => {
      const said = titleSpan(text);
      // In a cell of its own "Annual" says how often it is measured, or what its target is for.
      return said === undefined || (said.isUnsure === true && text !== title) ? [] : [{ text, said }];
    });
    const line = lines.find(({ said }) => said.isUnsure !== true) ?? lines[0];
    if (line === undefined) return [];
    const { text, said } = line;
    if (said.isToDate === true && (kpi.cumulative || runningSaid(kpi) !== undefined)) return [];
    const own = new Set([...observations, ...monthly].map((each) => addressName(each.at)));
    const governs = (cell: Address) => own.has(addressName(cell));
    return [{ text: text.replace(/^: /u, ""), at, said, governs, of: id }];
  });
}
