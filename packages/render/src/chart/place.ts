import { type Box, boxOf, contains, crosses, grow, type Label, overlap, type Point } from "./scene.ts";

/** What a label must keep clear of. */
export type Obstacles = {
  readonly within: Box;
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
};

/** The first of the places, in the order of preference, where each line of a label is clear of everything; none if there is none. */
export function firstClear(
  candidates: readonly (readonly Label[])[],
  obstacles: Obstacles,
  gap: number,
): readonly Label[] {
  return candidates.find((lines) => lines.every((label) => isClear(label, obstacles, gap))) ?? [];
}

function isClear(label: Label, { within, boxes, lines }: Obstacles, gap: number): boolean {
  const box = boxOf(label);
  if (!contains(within, box)) return false;
  const wide = grow(box, gap);
  if (boxes.some((other) => overlap(wide, other))) return false;
  return !lines.some((line) =>
    line.some((to, index) => index > 0 && crosses(wide, line[index - 1] ?? to, to)),
  );
}
