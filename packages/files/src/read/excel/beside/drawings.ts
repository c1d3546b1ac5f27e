import type { Address } from "@quarterlight/core/workbook";
import { textWithin, together } from "../../beside/text-within.ts";
import type { TextsBeside } from "../../beside/texts-beside.ts";
import type { Parts } from "../../container/parts.ts";
import { attribute } from "../../markup/attribute.ts";
import type { Listener } from "../../markup/scanner.ts";

/** The words of the pictures, shapes and charts of a sheet, each at the cell where its drawing begins. */
export function takeDrawing(
  parts: Parts,
  { part, at: first }: { readonly part: string; readonly at: Address },
  beside: TextsBeside,
): void {
  const relations = new Map(parts.relations(part).map((relation) => [relation.id, relation]));
  let at = first;
  const anchors = anchorsIn((place) => (at = { ...first, ...place }));
  const words = textWithin(SHAPES, (_, text) => beside.add("picture", at, text));
  beside.scan(
    part,
    together(anchors, words, {
      open: (name, tag) => {
        // The name that a program gives ("Picture 3") is nobody's; a person may have written another.
        if (name === "cNvPr") {
          for (const text of ["descr", "title", "name"])
            beside.add("picture", at, attribute(tag, text) ?? "");
        } else if (name === "chart") {
          const id = /\s\w{1,20}:id\s*=\s*["']([^"']{1,99})/.exec(tag)?.[1] ?? "";
          const chart = relations.get(id);
          if (chart !== undefined) takeChart(parts, { part: chart.target, at }, beside);
        }
      },
    }),
  );
}

const SHAPES = new Set(["txBody"]);

/** Where each drawing begins, as its anchor says. */
function anchorsIn(begin: (place: Pick<Address, "row" | "column">) => void): Listener {
  let isFrom = false;
  let column = 0;
  const numbers = textWithin(new Set(["col", "row"]), (name, text) => {
    if (!isFrom || !/^\d{1,7}$/.test(text.trim())) return;
    if (name === "col") column = Number(text);
    else begin({ row: Number(text), column });
  });
  return together(
    {
      open: (name) => {
        if (name === "from") isFrom = true;
      },
      close: (name) => {
        if (name === "from") isFrom = false;
      },
    },
    numbers,
  );
}

/** A chart's own words, and the values it keeps of its cells, which may be those of other days or other workbooks. */
function takeChart(
  parts: Parts,
  { part, at }: { readonly part: string; readonly at: Address },
  beside: TextsBeside,
): void {
  const words = textWithin(CHARTS, (_, text) => {
    const isNumber = /^\d{8,}$/.test(text.trim());
    if (isNumber || /\p{L}/u.test(text)) beside.add("chart", at, text, isNumber ? { isNumber } : {});
  });
  beside.scan(part, words);
  for (const { type, target } of parts.relations(part)) {
    if (type === "chartUserShapes")
      beside.scan(
        target,
        textWithin(SHAPES, (_, text) => beside.add("chart", at, text)),
      );
  }
}

const CHARTS = new Set(["rich", "v", "pt"]);
