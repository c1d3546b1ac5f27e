import type { Address } from "@quarterlight/core/workbook";
import { textWithin, together } from "../../beside/text-within.ts";
import type { TextsBeside } from "../../beside/texts-beside.ts";
import { takeProperties } from "../../beside/take-properties.ts";
import type { Parts, Relation } from "../../container/parts.ts";
import { attribute } from "../../markup/attribute.ts";
import type { Contents } from "../contents.ts";
import { takeDrawing } from "./drawings.ts";
import { takePivotCache } from "./pivots.ts";
import { quotedIn } from "./sheet-texts.ts";

/** Every text of an Excel file that stands in no cell and in no sheet's own part. */
export function takeTexts(parts: Parts, contents: Contents, beside: TextsBeside): void {
  const [first] = contents.sheets;
  if (first === undefined) return;
  const home = firstCell(first.name);
  const caches = new Map<string, Address>(contents.pivotCacheParts.map((part) => [part, home]));
  for (const { name, part } of contents.sheets) {
    const at = firstCell(name);
    for (const relation of parts.relations(part)) takeOf(parts, { relation, at, caches }, beside);
  }
  for (const { name, part } of contents.chartSheets) {
    beside.add("chart sheet", home, name);
    for (const relation of parts.relations(part)) takeOf(parts, { relation, at: home, caches }, beside);
  }
  for (const [part, at] of caches) takePivotCache(parts, { part, at }, beside);
  for (const { name, text, comment } of contents.names) {
    beside.add("defined name", home, name);
    for (const said of [comment, ...quotedIn(text)]) beside.add("defined name", home, said);
  }
  for (const part of contents.otherWorkbookParts) takeOtherWorkbook(parts, { part, at: home }, beside);
  const properties = parts
    .relations("")
    .filter(({ type }) => /^(?:core|extended|custom)-properties$/.test(type));
  for (const { target } of properties) takeProperties(target, home, beside);
}

function firstCell(sheet: string): Address {
  return { sheet, row: 0, column: 0 };
}

type Pointed = {
  readonly relation: Relation;
  readonly at: Address;
  readonly caches: Map<string, Address>;
};

function takeOf(
  parts: Parts,
  { relation: { type, target }, at, caches }: Pointed,
  beside: TextsBeside,
): void {
  if (type === "drawing") takeDrawing(parts, { part: target, at }, beside);
  else if (type === "hyperlink") beside.add("link", at, readable(target));
  else if (type === "pivotTable") {
    for (const cache of parts.relations(target)) {
      if (cache.type === "pivotCacheDefinition") caches.set(cache.target, at);
    }
  }
}

/** Where a link leads, with the spaces and signs that an address writes as numbers. */
function readable(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The sheets and values kept from another workbook, and where it is. */
function takeOtherWorkbook(
  parts: Parts,
  { part, at }: { readonly part: string; readonly at: Address },
  beside: TextsBeside,
): void {
  for (const { target } of parts.relations(part)) beside.add("other workbook", at, readable(target));
  let isText = false;
  beside.scan(
    part,
    together(
      {
        open: (name, tag) => {
          if (name === "sheetName") beside.add("other workbook", at, attribute(tag, "val") ?? "");
          else if (name === "cell") isText = attribute(tag, "t") === "str";
        },
      },
      textWithin(VALUE, (_, text) => {
        if (isText) beside.add("other workbook", at, text);
        else if (/^\d{8,}$/.test(text)) beside.add("other workbook", at, text, { isNumber: true });
      }),
    ),
  );
}

const VALUE = new Set(["v"]);
