import { targetInWords } from "../../tables/index.ts";
import { type Cell, headingKey, textOf } from "../../workbook/index.ts";
import type { FoundColumn } from "./name-columns.ts";

/**
 * Beside a column headed Amber or Red, one headed Green that says from where on a figure is green, such as `≥90`, holds the
 * targets, where no other does. Bare numbers there may be counts of indicators.
 */
export function colourBands(
  columns: readonly FoundColumn[],
  cellsUnder: (column: number) => readonly (Cell | null)[],
): readonly FoundColumn[] {
  const hasOther = columns.some(({ heading }) => isAmber(heading) || isRed(heading));
  const hasTargets = columns.some(({ meaning }) => meaning.means === "role" && meaning.role === "target");
  if (!hasOther || hasTargets) return columns;
  return columns.map((found) =>
    found.meaning.means === "nothing known" && isGreen(found.heading) && areEdges(cellsUnder(found.column))
      ? { ...found, meaning: { means: "role", role: "target" } }
      : found,
  );
}

export function isGreen(heading: string): boolean {
  return headingKey(heading) === "green";
}

export function isAmber(heading: string): boolean {
  return headingKey(heading) === "amber";
}

export function isRed(heading: string): boolean {
  return headingKey(heading) === "red";
}

function areEdges(cells: readonly (Cell | null)[]): boolean {
  const texts = cells.map(textOf).filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => wayOf(text) !== undefined);
}

function wayOf(text: string): "higher" | "lower" | undefined {
  const said = targetInWords(text);
  return said.says === "a level" && (said.way === "higher" || said.way === "lower") ? said.way : undefined;
}

/**
 * How far short of green's edge is still amber, in the indicator's own unit: `85-89` or `≥85` beside `≥90` is 5. Nothing where
 * they do not follow each other, or where red begins elsewhere.
 */
export function amberMargin(green: string, amber: string, red: string): number | undefined {
  const way = wayOf(green);
  const [target, ...more] = numbersIn(green);
  const ambers = numbersIn(amber);
  const reds = numbersIn(red);
  if (way === undefined || target === undefined || more.length > 0) return undefined;
  if (ambers.length === 0 || ambers.length > 2 || reds.length > 1) return undefined;
  const edge = way === "higher" ? Math.min(...ambers) : Math.max(...ambers);
  const margin = way === "higher" ? target - edge : edge - target;
  const [redEdge = edge] = reds;
  const step = 10 ** -Math.max(placesIn(amber), placesIn(red), 0);
  const isNext = Math.abs(redEdge - edge) <= step + 1e-9;
  return margin > 0 && isNext ? Number(margin.toFixed(PLACES)) : undefined;
}

const PLACES = 6;

function numbersIn(text: string): readonly number[] {
  return (text.replaceAll(/(?<=\d),(?=\d{3})/gu, "").match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
}

function placesIn(text: string): number {
  return Math.max(0, ...(text.match(/(?<=\d\.)\d+/gu) ?? []).map((digits) => digits.length));
}
