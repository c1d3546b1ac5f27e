import { expect, test } from "vitest";
import { batchesOf, halves } from "./batches.ts";

const block = (top: number, bottom: number, right: number) => ({ top, bottom, left: 0, right });

test("blocks are cut by rows, so that no batch holds more cells than it may", () => {
  const batches = batchesOf([block(0, 9, 9), undefined, block(2, 4, 4)], 60);
  expect(batches).toEqual([
    [{ sheet: 0, block: block(0, 5, 9) }],
    [
      { sheet: 0, block: block(6, 9, 9) },
      { sheet: 2, block: block(2, 4, 4) },
    ],
  ]);
});

test("a single row wider than a batch is asked for by itself", () => {
  const batches = batchesOf([block(0, 1, 99)], 60);
  expect(batches.map((parts) => parts.length)).toEqual([1, 1]);
});

test("a part is halved until it is one row", () => {
  const [first, second] = halves({ sheet: 0, block: block(0, 2, 0) });
  expect([first?.block.bottom, second?.block.top]).toEqual([1, 2]);
  expect(halves({ sheet: 0, block: block(3, 3, 9) })).toEqual([]);
});
