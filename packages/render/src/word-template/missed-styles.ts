import { styleNames } from "../word/style/index.ts";
import { keyOf } from "./merge-styles.ts";
import type { Template } from "./read-template.ts";
import { elements } from "./xml.ts";

/** The styles of a report that a template has not got: the report's own are used, and a partnership may make its own. */
export function missedStyles({ styles }: Template): readonly string[] {
  const theirs = new Set(elements(styles, "w:style").map(keyOf));
  return styleNames()
    .filter(({ type, name }) => !theirs.has(`${type} ${name.toLowerCase()}`))
    .map(({ name }) => name);
}
