import { textWidth, type Weight } from "./measure.ts";
import type { Ink } from "./palette.ts";

/** A drawing before it is written down: shapes in the order they are painted, then words. All lengths are in pixels or points. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
};

export type Point = { readonly x: number; readonly y: number };

export type Mark =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Ink;
    }
  | {
      readonly kind: "path";
      readonly points: readonly Point[];
      readonly stroke: Ink;
      readonly width: number;
      /** Lengths drawn and left out, in turn. */
      readonly dash?: readonly number[];
    }
  | ShapeMark;

export type Shape = "circle" | "diamond" | "square" | "up" | "down";

export type ShapeMark = {
  readonly kind: "shape";
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Ink;
  readonly stroke: Ink;
  readonly width: number;
};

export type Label = {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly weight: Weight;
  readonly fill: Ink;
};

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Figtree's tallest letters and its descenders, in parts of the type size. */
const ASCENT = 0.74;
const DESCENT = 0.22;

/** The distance from one baseline to the next. */
export const LEADING = 1.3;

export function boxOf(label: Label): Box {
  const width = textWidth(label.text, label.size, label.weight);
  const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
  return {
    left: label.x - shift,
    right: label.x - shift + width,
    top: label.y - ASCENT * label.size,
    bottom: label.y + DESCENT * label.size,
  };
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function grow(box: Box, by: number): Box {
  return { left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by };
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Whether a straight line enters a box: the line is clipped to each side in turn. */
export function crosses(box: Box, from: Point, to: Point): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let start = 0;
  let end = 1;
  const sides: readonly (readonly [number, number])[] = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ];
  for (const [slope, distance] of sides) {
    if (slope === 0 && distance < 0) return false;
    if (slope < 0) start = Math.max(start, distance / slope);
    if (slope > 0) end = Math.min(end, distance / slope);
  }
  return start <= end;
}
