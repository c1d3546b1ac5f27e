import { plain } from "./index.ts";
import type { Run } from "./model/text.ts";

/** A report, or the file of its data, as lines, each thing with where it stands; a row, a point, a claim and the like stand in one line. */
export function linesOf(report: object): string {
  return linesIn(report, "").join("\n");
}

function linesIn(part: unknown, path: string): readonly string[] {
  if (typeof part !== "object" || part === null || isText(part) || SHORT.test(path))
    return [`${path}: ${wordsOf(part)}`.trimEnd()];
  return Object.entries(part).flatMap(([key, inner]) =>
    linesIn(inner, `${path} ${Array.isArray(part) ? Number(key) + 1 : key}`.trim()),
  );
}

const SHORT =
  /(?:tables \d+ (?:rows|columns) \d+|table rows \d+|glance rows \d+|chart table rows|points|ticks|claim|look| head|numeric|origins \d+|(?:rules|targets|expected|centres) \d+)$/;

/** All words of a part in a line; of a claim its role. */
function wordsOf(part: unknown): string {
  if (isText(part)) return part.every((run) => typeof run === "string") ? part.join("; ") : plain(part);
  if (typeof part !== "object" || part === null) return String(part);
  if ("role" in part) return String(part.role);
  return Object.entries(part)
    .map(([key, inner]) => (isNamesOfCells(key, inner) ? "" : wordsOf(inner)))
    .filter((words) => words !== "")
    .join(Array.isArray(part) ? "; " : " ");
}

function isNamesOfCells(key: string, inner: unknown): boolean {
  return key === "cells" && Array.isArray(inner) && inner.every((each) => typeof each === "string");
}

function isText(part: unknown): part is readonly Run[] {
  return Array.isArray(part) && part.length > 0 && part.every(isRun);
}

function isRun(part: unknown): boolean {
  if (typeof part === "string") return true;
  if (typeof part !== "object" || part === null) return false;
  const bound = "figure" in part ? part.figure : "judged" in part ? part.judged : undefined;
  return (typeof bound === "string" && "cells" in part) || ("said" in part && "as" in part);
}
