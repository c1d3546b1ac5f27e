import type { Kpi } from "../../register/index.ts";
import { type Remark, notUnderstood } from "../../reading/index.ts";
import { type Context, soundsLikePlace } from "../../tables/index.ts";
import { type Address, type Sheet, addressName, nameKey, textOf } from "../../workbook/index.ts";
import { gatherAreas } from "./gather-areas.ts";
import type { RowRead } from "./read-table.ts";

/** The rows of a sheet in blocks that are each a place's, and what they became. */
type Localities = {
  /** What became of each row's KPI; nothing of one that is not ours. */
  readonly became: (kpi: Kpi) => readonly RowRead[];
  readonly areas: readonly string[];
  readonly remarks: readonly Remark[];
};

/**
 * Blocks of a sheet that repeat the same KPIs, one block for each place, such as North, South and Isles: the block's name
 * says whose their figures are, and which of them is ours is asked. Where another sheet has the same KPIs, or another area
 * was said to be ours, the blocks are its parts, and are left out. Blocks of services are sections: then nothing.
 */
export function localityBlocks(
  sheet: Sheet,
  rows: readonly RowRead[],
  context: Context,
): Localities | undefined {
  const areas = placesIn(rows);
  if (areas.size === 0) return undefined;
  const isBlock = ({ kpi, area }: RowRead) => area === "" && areas.has(kpi.group);
  const blocks = rows.filter(isBlock);
  const rest = rows.filter((row) => !isBlock(row));
  const said = context.mapping.area;
  const chosen = said === undefined ? undefined : [...areas].find((name) => nameKey(name) === nameKey(said));
  const isPart = holdsElsewhere(sheet, blocks, context);
  if (chosen === undefined && (isPart || said !== undefined)) {
    return { became: becoming(rest), areas: [...areas], remarks: leftOut(blocks) };
  }
  const placed = blocks.map(({ kpi }): RowRead => ({ kpi: { ...kpi, group: "" }, area: kpi.group }));
  const { rows: ours, remarks } = gatherAreas(placed, sheet.name, context);
  const group = new Map(blocks.map(({ kpi }) => [addressName(kpi.at), kpi.group]));
  const named = ours.map(({ kpi, area }): RowRead => ({
    kpi: { ...kpi, group: groupOf(kpi.at, group) },
    area,
  }));
  // What stands elsewhere is the whole's: the one that was chosen is named by its titles, and no other figure is said to be its.
  const told = isPart
    ? [
        ...remarks.filter(({ tells }) => tells !== "area"),
        ...leftOut(blocks.filter(({ kpi }) => kpi.group !== chosen)),
      ]
    : remarks;
  return { became: becoming([...rest, ...named]), areas: [...areas], remarks: told };
}

function groupOf(at: Address, groups: ReadonlyMap<string, string>): string {
  return groups.get(addressName(at)) ?? "";
}

function becoming(rows: readonly RowRead[]): Localities["became"] {
  const byPlace = new Map<string, RowRead[]>();
  for (const row of rows) {
    const key = addressName(row.kpi.at);
    byPlace.set(key, [...(byPlace.get(key) ?? []), row]);
  }
  return ({ at }) => byPlace.get(addressName(at)) ?? [];
}

/** The names of blocks that repeat most of each other's KPIs, where most of them say that they are places. */
function placesIn(rows: readonly RowRead[]): ReadonlySet<string> {
  const blocks = new Map<string, Set<string>>();
  for (const { kpi, area } of rows) {
    if (area !== "" || kpi.group === "") continue;
    const ids = blocks.get(kpi.group) ?? new Set<string>();
    blocks.set(kpi.group, ids.add(nameKey(kpi.id)));
  }
  const repeating = [...blocks].filter(([name, ids]) => {
    const others = new Set([...blocks].flatMap(([other, more]) => (other === name ? [] : [...more])));
    return [...ids].filter((id) => others.has(id)).length * 2 > ids.size;
  });
  const places = repeating.filter(([name]) => soundsLikePlace(name));
  const arePlaces = repeating.length > 1 && places.length * 2 > repeating.length;
  return new Set(arePlaces ? repeating.map(([name]) => name) : []);
}

/** Whether another sheet has most of the KPIs of some blocks. */
function holdsElsewhere(sheet: Sheet, blocks: readonly RowRead[], { workbook }: Context): boolean {
  const titles = new Set(blocks.map(({ kpi }) => nameKey(kpi.title)));
  const elsewhere = workbook.sheets.filter(({ name }) => name !== sheet.name);
  const found = new Set(elsewhere.flatMap(({ rows }) => rows.flatMap((cells) => cells.map(keyOf))));
  return [...titles].filter((title) => found.has(title)).length * 2 > titles.size;
}

function keyOf(cell: Parameters<typeof textOf>[0]): string {
  return nameKey(textOf(cell));
}

/** That the figures of some places were left out, once for each. */
function leftOut(blocks: readonly RowRead[]): readonly Remark[] {
  const first = new Map<string, Kpi>();
  for (const { kpi } of blocks) if (!first.has(kpi.group)) first.set(kpi.group, kpi);
  return [...first].map(([area, { at }]) => notUnderstood("row", at, area, "another area"));
}
