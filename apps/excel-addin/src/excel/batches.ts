import type { Block } from "@quarterlight/core/workbook";

/** Part of a sheet: whole rows of its used block. */
export type Part = { readonly sheet: number; readonly block: Block };

/** The used blocks of all sheets cut into batches of at most so many cells, in order. */
export function batchesOf(
  blocks: readonly (Block | undefined)[],
  most: number,
): readonly (readonly Part[])[] {
  const batches: Part[][] = [];
  let room = 0;
  blocks.forEach((block, sheet) => {
    if (!block) return;
    const width = block.right - block.left + 1;
    let { top } = block;
    while (top <= block.bottom) {
      if (room < width) {
        batches.push([]);
        room = Math.max(most, width);
      }
      const bottom = Math.min(block.bottom, top + Math.floor(room / width) - 1);
      batches.at(-1)?.push({ sheet, block: { ...block, top, bottom } });
      room -= (bottom - top + 1) * width;
      top = bottom + 1;
    }
  });
  return batches;
}

/** A part cut in two; nothing where it is a single row. */
export function halves({ sheet, block }: Part): readonly Part[] {
  if (block.top === block.bottom) return [];
  const middle = Math.floor((block.top + block.bottom) / 2);
  return [
    { sheet, block: { ...block, bottom: middle } },
    { sheet, block: { ...block, top: middle + 1 } },
  ];
}
