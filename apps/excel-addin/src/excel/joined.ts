import type { Block, Workbook } from "@quarterlight/core/workbook";
import { blockOf, type Extent } from "./extents.ts";

const PLACE = "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/** Which sheets' joined cells to ask Excel for, and what is known of them already. */
export type Joined = {
  /** What to ask; answers after the next sync. Nothing where a person has not asked for it. */
  readonly of: (extent: Extent) => () => readonly Block[];
  /** Takes note of what was learnt, once all has gone well. */
  readonly learnt: (workbook: Workbook) => void;
};

/** Every sheet's joined cells, asked for with its cells. */
export const EVERY_JOIN: Joined = { of: ({ sheet }) => askJoined(sheet), learnt: () => undefined };

/**
 * Asks for joined cells once for each wish: people report that Excel on the desktop forgets what can be undone when
 * it is asked for them. What was learnt is kept for as long as the sheet reaches as far as it did.
 */
export function joinedOnRequest(): Joined & {
  readonly ask: () => void;
  readonly isKnown: (sheet: string) => boolean;
} {
  const known = new Map<string, { readonly reach: string; readonly joins: readonly Block[] }>();
  const reaches = new Map<string, string>();
  let isWanted = false;
  return {
    of: (extent) => {
      const reach = JSON.stringify(extent.used);
      reaches.set(extent.name, reach);
      if (isWanted) return askJoined(extent.sheet);
      const kept = known.get(extent.name);
      if (kept?.reach === reach) return () => kept.joins;
      known.delete(extent.name);
      return () => [];
    },
    learnt: ({ sheets }) => {
      if (!isWanted) return;
      isWanted = false;
      for (const { name, merges } of sheets)
        known.set(name, { reach: reaches.get(name) ?? "", joins: merges });
    },
    ask: () => {
      isWanted = true;
    },
    isKnown: (sheet) => known.has(sheet),
  };
}

/** An Excel before 2021 cannot say. */
function askJoined(sheet: Excel.Worksheet): () => readonly Block[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return () => [];
  const merged = sheet.getUsedRange().getMergedAreasOrNullObject().load(PLACE);
  return () => (merged.isNullObject ? [] : merged.areas.items.map(blockOf));
}
