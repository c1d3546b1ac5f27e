import type { ColumnIs } from "../identifiers/field.ts";
import { passesEleven } from "../identifiers/check-digits.ts";
import { isChi } from "../identifiers/kinds/chi.ts";

/** Numbers under one heading of which most pass a check are patients'; those of which few do are money. */
export function numbersAre(all: readonly number[]): ColumnIs {
  const numbers = all.filter((value) => Number.isInteger(value) && value >= 1e8 && value < 1e10).map(String);
  const passing = numbers.filter((digits) => isChi(digits) || passesEleven(digits)).length;
  if (passing >= 2 && passing >= numbers.length / 2) return "people";
  return numbers.length >= 5 && passing < numbers.length / 5 ? "figures" : "unknown";
}
