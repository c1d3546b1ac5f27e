import type { ToldFinding } from "@quarterlight/core/checks";
import { blocking } from "../../work/findings.ts";
import { plural } from "../plural.ts";

/** What to say before a report is made of a workbook with errors that it would print; empty where there are none. */
export function stopWords(findings: readonly ToldFinding[] | undefined): string {
  const count = blocking(findings ?? []);
  if (count === 0) return "";
  return `${plural(count, "finding")} ${count === 1 ? "stops" : "stop"} publication: see Check. Until they are put right, the report is marked as a draft.`;
}
