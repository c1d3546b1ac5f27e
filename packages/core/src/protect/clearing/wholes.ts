import type { Few } from "../few.ts";
import { ENOUGH, type Told } from "./bond.ts";
import { sharedBy } from "./kin.ts";
import { type Offer, type Point, protectIfFew, unprinted } from "./offer.ts";
import { addsUp } from "./over-time.ts";
import { partsAmong } from "./parts-among.ts";

/** The lines of one KPI, one of each area, by the name of the area. */
export type Across = ReadonlyMap<string, Told>;

/** That an area is made up of others. */
type Whole = { readonly total: string; readonly parts: readonly string[] };

/**
 * Ties the areas of a table to the whole that they make up: the area that all the others add up to, or some of them, on so
 * many numbers of some KPI that it is no chance. What the parts of it leave over, of people of no known area, is a number of its own.
 */
export function tieWholes(
  offer: Offer,
  tables: readonly Across[],
  saysWhole: (area: string) => boolean,
  few: Few,
): void {
  const areas = [...new Set(tables.flatMap((table) => [...table.keys()]))];
  for (const total of areas) {
    const whole = wholeOf(total, areas, tables, saysWhole(total));
    if (whole) for (const table of tables) tieWhole(offer, whole, table, few);
  }
}

function wholeOf(
  total: string,
  areas: readonly string[],
  tables: readonly Across[],
  isNamed: boolean,
): Whole | undefined {
  const others = areas.filter((area) => area !== total);
  if (others.length === 0) return undefined;
  const all = { total, parts: others };
  if (isNamed || tables.some((table) => bears(rowsOf(all, table)))) return all;
  for (const table of tables) {
    const parts = partsAmong(total, others, table);
    if (parts && bears(rowsOf({ total, parts }, table))) return { total, parts };
  }
  return undefined;
}

type Row = { readonly whole: Point; readonly parts: readonly Point[] };

/** The numbers of a whole and its parts in the periods that all have. */
function rowsOf({ total, parts }: Whole, table: Across): readonly Row[] {
  const lines = [total, ...parts].flatMap((area) => table.get(area) ?? []);
  if (lines.length <= parts.length) return [];
  return sharedBy(lines).flatMap(([whole, ...made]) => (whole ? [{ whole, parts: made }] : []));
}

function bears(rows: readonly Row[]): boolean {
  const borne = rows.filter((row) => isKnown(row) && row.parts.filter(({ value }) => value).length > 1);
  return isSum(rows) && new Set(borne.map(({ whole }) => whole.value)).size >= ENOUGH;
}

function isKnown({ whole, parts }: Row): boolean {
  return [whole, ...parts].every(({ value }) => value !== undefined);
}

function isSum(rows: readonly Row[]): boolean {
  return rows.every(({ whole, parts }) => addsUp(whole, parts));
}

function tieWhole(offer: Offer, whole: Whole, table: Across, few: Few): void {
  const rows = rowsOf(whole, table);
  if (isSum(rows)) {
    for (const { whole: of, parts } of rows)
      offer.identities.push({ total: of.id, parts: parts.map(({ id }) => id) });
    return;
  }
  const known = rows.filter(isKnown);
  if (known.some((row) => leftBy(row) < 0)) return;
  for (const row of known) {
    const left = `${row.whole.id}:of no area`;
    offer.cells.set(left, unprinted(left, leftBy(row)));
    offer.identities.push({ total: row.whole.id, parts: [...row.parts.map(({ id }) => id), left] });
    protectIfFew(offer, left, leftBy(row), few);
  }
}

function leftBy({ whole, parts }: Row): number {
  return (whole.value ?? 0) - parts.reduce((sum, { value = 0 }) => sum + value, 0);
}
