import { STATUS_WORDS } from "@quarterlight/core/narrative";
import { type Change, type Report, type Status, kpiBlocks } from "@quarterlight/core/report";
import type { Printed } from "./printed.ts";

type Told = { readonly status: Status; readonly change: Change };

/**
 * The same as a finished file prints it: the stretches that are nothing but such words. What heads a note of the method says
 * it of no indicator.
 */
export function verdictsIn(printed: readonly Printed[], report: Report): readonly string[] {
  const words = new Set([...Object.values(STATUS_WORDS), ...verdictsOf(report)]);
  const { title, notes } = report.method;
  const method = new Set([title, ...notes.map(({ heading }) => heading)].map((heading) => `“${heading}”`));
  return printed.flatMap(({ kind, where, text }) => {
    const parts = text.trim().split(/\s{2,}/);
    return kind === "text" && !method.has(where) && parts.every((part) => words.has(part)) ? parts : [];
  });
}

/** How each indicator stands and how it changed, a word each, in the order of telling: on the summary's cards, at each finding. */
export function verdictsOf(report: Report): readonly string[] {
  const told: readonly Told[] = [...report.summary.changes.items, ...kpiBlocks(report)];
  return told.flatMap(({ status, change }) => [
    ...(status.kind === "none" ? [] : [status.word]),
    ...(change.word === "" ? [] : [change.word]),
  ]);
}
