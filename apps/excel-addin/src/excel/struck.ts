import type { Address, Block, Workbook } from "@quarterlight/core/workbook";
import type { Extent } from "./extents.ts";
import { rangeOf } from "./range-of.ts";

/** What is struck through of a workbook. */
export type Struck = Pick<Workbook, "struck" | "struckInPart">;

/** Into so many pieces a block is cut of which some cells are: four round trips find one cell of 30,000 rows. */
const PIECES = 32;

type Seen = { readonly extent: Extent; readonly block: Block; readonly isStruck: boolean | null };

/**
 * Finds the cells that are struck through. Excel answers for a block at once, so that a workbook without any costs no round
 * trip; of a cell of which only some characters are it does not say which.
 */
export async function struckIn(context: Excel.RequestContext, extents: readonly Extent[]): Promise<Struck> {
  const struck: Address[] = [];
  const struckInPart: Address[] = [];
  let seen: readonly Seen[] = extents.flatMap((extent) =>
    extent.used ? [{ extent, block: extent.used, isStruck: extent.isStruck }] : [],
  );
  while (seen.length > 0) {
    const mixed: Seen[] = [];
    for (const each of seen) {
      if (each.isStruck === true) struck.push(...cellsOf(each));
      else if (each.isStruck === null && isOneCell(each.block)) struckInPart.push(...cellsOf(each));
      else if (each.isStruck === null) mixed.push(each);
    }
    const asked = mixed.flatMap(({ extent, block }) =>
      piecesOf(block).map((piece) => ({
        extent,
        block: piece,
        range: rangeOf(extent.sheet, piece).load("format/font/strikethrough"),
      })),
    );
    if (asked.length > 0) await context.sync();
    seen = asked.map(({ extent, block, range }) => ({
      extent,
      block,
      isStruck: range.format.font.strikethrough,
    }));
  }
  return {
    ...(struck.length > 0 ? { struck } : {}),
    ...(struckInPart.length > 0 ? { struckInPart } : {}),
  };
}

function isOneCell({ top, left, bottom, right }: Block): boolean {
  return top === bottom && left === right;
}

/** A block cut by rows; one row by columns. */
function piecesOf(block: Block): readonly Block[] {
  const { top, left, bottom, right } = block;
  return top === bottom
    ? stretches(left, right).map(([from, to]) => ({ ...block, left: from, right: to }))
    : stretches(top, bottom).map(([from, to]) => ({ ...block, top: from, bottom: to }));
}

function stretches(first: number, last: number): readonly (readonly [from: number, to: number])[] {
  const size = Math.ceil((last - first + 1) / PIECES);
  const found: (readonly [number, number])[] = [];
  for (let from = first; from <= last; from += size) found.push([from, Math.min(last, from + size - 1)]);
  return found;
}

function cellsOf({ extent, block }: Seen): readonly Address[] {
  const cells: Address[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1)
      cells.push({ sheet: extent.name, row, column });
  }
  return cells;
}
