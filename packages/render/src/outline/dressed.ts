import type { Report } from "@quarterlight/core/report";
import { palette } from "../chart/index.ts";

/**
 * What is set in the report's own colour, in the partnership's where it has one, with the sign before its digits or
 * without. Status, change and targets keep their colours.
 */
export function dressed(text: string, { look }: Pick<Report, "look">, sign: "#" | "" = "#"): string {
  const { colour } = look ?? {};
  if (colour === undefined) return text;
  return text.replaceAll(sign + palette.figure.slice(1), sign + colour.slice(1));
}
