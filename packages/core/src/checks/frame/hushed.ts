import type { Hush } from "../../protect/index.ts";
import type { Finding } from "./finding.ts";

/**
 * A finding that says nothing of what identifies somebody but its last two digits or first letter, also where
 * another check quotes the same cell. The edits of a fix are not words: they are made in the cell they came from.
 */
export function hushed(finding: Finding, hush: Hush): Finding {
  return {
    ...finding,
    place: hush(finding.place),
    what: hush(finding.what),
    remedy: hush(finding.remedy),
    message: hush(finding.message),
    value: hush(finding.value),
    fixes: finding.fixes.map(({ says, edits }) => ({
      says: hush(says),
      edits: edits.map(({ edit, before, after }) => ({ edit, before: hush(before), after: hush(after) })),
    })),
  };
}
