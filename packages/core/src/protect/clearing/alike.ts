import { remembering } from "../../workbook/index.ts";
import type { Line } from "./offer.ts";

export function titleKey({ title }: Pick<Line, "title">): string {
  return keyOf(title);
}

/** Titles that share a word that says something: a sum that fits is then no chance, even once. */
export function soundAlike(one: Pick<Line, "title">, other: Pick<Line, "title">): boolean {
  const known = new Set(tellingWords(one.title));
  return tellingWords(other.title).some((word) => known.has(word));
}

/** Whether every word of a title that says something stands in what another KPI is called, or is said to mean. */
export function speaksOf({ title, meaning }: Pick<Line, "title" | "meaning">, of: Line): boolean {
  const said = new Set(tellingWords(`${title} ${meaning}`));
  const words = tellingWords(of.title);
  return words.length > 0 && words.every((word) => said.has(word));
}

/** The beginnings of the words that say something: "northern" and "north" are one. */
const tellingWords = remembering(
  (text): readonly string[] =>
    keyOf(text)
      .split(" ")
      .filter((word) => word.length > 3 && !SAYS_LITTLE.test(word))
      .map((word) => word.slice(0, 5)),
  1000,
);

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const SAYS_LITTLE =
  /^(?:number|numbers|total|people|persons?|adults?|month(?:s|ly)?|quarter(?:s|ly)?|year(?:s|ly)?|annual|rolling|with|from|that|this|were|have|been|average|rate|count)$/u;
