import { type CellValue, type Edit, cellName } from "@quarterlight/core/workbook";
import { attributeIn, withAttribute } from "./attributes.ts";
import { escaped } from "./cell-xml.ts";
import { blockAt, grown } from "./references.ts";
import { Unfit } from "./unfit.ts";

/**
 * The part of a table, grown by the cells that were written right below it and by the headings written right beside its
 * own. A table with a row of totals has no room below.
 */
export function grownTable(xml: string, edits: readonly Edit[], sheet: string): string {
  const [tag = ""] = /<table\b[^>]*>/.exec(xml) ?? [];
  const ref = attributeIn(tag, "ref");
  if (ref === undefined) return xml;
  const { top, left, bottom, right } = blockAt(ref);
  const headings = edits
    .filter(({ at }) => at.row === top && at.column > right)
    .toSorted((a, b) => a.at.column - b.at.column);
  const beside = headings.filter(({ at }, index) => at.column === right + 1 + index);
  const widest = right + beside.length;
  const rows = new Set(
    edits
      .map(({ at }) => at)
      .filter(({ column }) => column >= left && column <= widest)
      .map(({ row }) => row),
  );
  let lowest = bottom;
  while (rows.has(lowest + 1)) lowest += 1;
  if (lowest === bottom && beside.length === 0) return xml;
  if (Number(attributeIn(tag, "totalsRowCount") ?? 0) > 0) {
    throw new Unfit(
      `The table on “${sheet}” ends with a row of totals (${cellName({ row: bottom, column: left })}), and has no room below it. Take the row of totals out first.`,
    );
  }
  const whole = grown(ref, [{ row: lowest, column: widest }]);
  return xml
    .replace(tag, () => withAttribute(tag, "ref", whole))
    .replace(/<autoFilter\b[^>]*>/, (filter) => withAttribute(filter, "ref", whole))
    .replace(/<tableColumns\b[^>]*>[\s\S]*?<\/tableColumns>/, (list) => withColumns(list, beside));
}

function withColumns(list: string, headings: readonly Edit[]): string {
  if (headings.length === 0) return list;
  const ids = [...list.matchAll(/<tableColumn\b[^>]*>/g)].map(([tag]) => Number(attributeIn(tag, "id")));
  const next = Math.max(0, ...ids) + 1;
  const fresh = headings.map(
    ({ value }, index) =>
      `<tableColumn id="${next + index}" name="${escaped(nameOf(value)).replaceAll('"', "&quot;")}"/>`,
  );
  return list
    .replace(/^<tableColumns\b[^>]*>/, (tag) =>
      withAttribute(tag, "count", String(ids.length + headings.length)),
    )
    .replace("</tableColumns>", () => `${fresh.join("")}</tableColumns>`);
}

function nameOf(value: CellValue): string {
  if (typeof value === "string") return value;
  throw new Unfit("A heading has to be a text.");
}
