import type { Address } from "@quarterlight/core/workbook";
import type { TextsBeside } from "../../beside/texts-beside.ts";
import type { Parts } from "../../container/parts.ts";
import { attribute } from "../../markup/attribute.ts";
import { unescaped } from "../rich-text.ts";

/** Every different value in the copy of its source that a pivot table keeps, under the name of its field. */
export function takePivotCache(
  parts: Parts,
  { part, at }: { readonly part: string; readonly at: Address },
  beside: TextsBeside,
): void {
  const fields: string[] = [];
  const take = (name: string, tag: string, heading: string) => {
    const value = VALUES.has(name) ? (attribute(tag, "v") ?? "") : "";
    const isNumber = name === "n";
    if (!isNumber || /^\d{4,}$/.test(value)) {
      beside.add("pivot table", at, unescaped(value), { heading, ...(isNumber ? { isNumber } : {}) });
    }
  };
  beside.scan(part, {
    open: (name, tag) => {
      if (name === "cacheField") {
        fields.push(unescaped(attribute(tag, "name") ?? ""));
        beside.add("pivot table", at, fields.at(-1) ?? "");
      } else take(name, tag, fields.at(-1) ?? "");
    },
  });
  for (const { type, target } of parts.relations(part)) {
    if (type !== "pivotCacheRecords") continue;
    let field = 0;
    beside.scan(target, {
      open: (name, tag) => {
        if (name === "r") field = 0;
        else if (name !== "pivotCacheRecords") {
          take(name, tag, fields[field] ?? "");
          field += 1;
        }
      },
    });
  }
}

/** Texts, numbers and days; what is shared stands once in the definition, and a row only points to it. */
const VALUES = new Set(["s", "n", "d"]);
