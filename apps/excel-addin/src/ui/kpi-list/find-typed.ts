import type { KpiListItem } from "./KpiList.tsx";

/**
 * The row that begins with what was typed, from a row on and round from the start again: first by code, then by
 * title, then by the number its code ends in.
 */
export function findTyped(items: readonly KpiListItem[], typed: string, from: number): number | undefined {
  const text = typed.toLowerCase();
  const ways: readonly ((item: KpiListItem) => boolean)[] = [
    ({ id }) => id.toLowerCase().startsWith(text),
    ({ title }) => title.toLowerCase().startsWith(text),
    ({ id }) => (/\d+$/u.exec(id)?.[0] ?? "").replace(/^0+/u, "").startsWith(text),
  ];
  for (const fits of ways) {
    for (let step = 0; step < items.length; step += 1) {
      const row = (from + step) % items.length;
      const item = items[row];
      if (item && fits(item)) return row;
    }
  }
  return undefined;
}
