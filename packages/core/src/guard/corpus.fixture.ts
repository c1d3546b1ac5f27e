import type { Address } from "../workbook/index.ts";

/** "Figures!D17" as an address. */
export function addressOf(text: string): Address {
  const found = /^(?:(.+)!)?([A-Z]+)(\d+)$/u.exec(text);
  const letters = (found?.[2] ?? "A").split("");
  const column = letters.reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet: found?.[1] ?? "", row: Number(found?.[3] ?? 1) - 1, column };
}
