import type { Told } from "./bond.ts";

/** So many choices are tried before some areas are taken to make up no other. */
const TRIED = 2000;

/** The areas of which another is the sum in every period that all have; undefined where none are, or it takes too long to tell. */
export function partsAmong(
  total: string,
  others: readonly string[],
  table: ReadonlyMap<string, Told>,
): readonly string[] | undefined {
  const whole = table.get(total);
  const there = others.filter((area) => table.has(area));
  if (!whole || there.length < 2) return undefined;
  const keys = [...whole.at.keys()].filter((key) =>
    [total, ...there].every((area) => table.get(area)?.at.get(key)?.value !== undefined),
  );
  const numbersOf = (area: string) => keys.map((key) => table.get(area)?.at.get(key)?.value ?? 0);
  const parts = there
    .map((area) => ({ area, numbers: numbersOf(area) }))
    .filter(({ numbers }) => numbers.some((value) => value > 0))
    .toSorted((a, b) => sumOf(b.numbers) - sumOf(a.numbers));
  const rest = parts.map((_, at) =>
    keys.map((__, key) => parts.slice(at).reduce((sum, { numbers }) => sum + (numbers[key] ?? 0), 0)),
  );
  let tried = 0;
  const from = (
    at: number,
    left: readonly number[],
    taken: readonly string[],
  ): readonly string[] | undefined => {
    tried += 1;
    if (left.every((value) => value === 0)) return taken;
    const next = parts[at];
    const most = rest[at];
    if (tried > TRIED || !next || !most || left.some((value, key) => value > (most[key] ?? 0)))
      return undefined;
    const less = left.map((value, key) => value - (next.numbers[key] ?? 0));
    const found = less.every((value) => value >= 0) ? from(at + 1, less, [...taken, next.area]) : undefined;
    return found ?? from(at + 1, left, taken);
  };
  return keys.length === 0 ? undefined : from(0, numbersOf(total), []);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
