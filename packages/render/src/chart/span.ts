import type { Scale } from "@quarterlight/core/report";
import { boxOf, grow, type Label, type Mark, overlap } from "./scene.ts";

/** Where a value lies on a scale that runs from left to right. */
export function scaleAt(
  { ticks }: Scale,
  { left, right }: { readonly left: number; readonly right: number },
): (value: number) => number {
  const [low, high] = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1];
  return (value) => left + ((right - left) * (value - low)) / (high - low || 1);
}

type Room = { readonly top: number; readonly bottom: number; readonly text: number; readonly width: number };

/** The scale under a chart of rows: an upright at each labelled value, cut where a label stands, and its name below. */
export function scaleParts(
  { ticks }: Scale,
  at: (value: number) => number,
  { top, bottom, text, width }: Room,
  over: readonly Label[],
): { readonly marks: readonly Mark[]; readonly labels: readonly Label[]; readonly height: number } {
  const boxes = over.map((label) => grow(boxOf(label), text * 0.15));
  const marks = ticks.flatMap(({ value }) => {
    const x = at(value);
    const gaps = boxes.filter((box) => box.left < x && x < box.right).toSorted((a, b) => a.top - b.top);
    const starts = [top, ...gaps.map((box) => box.bottom)];
    const ends = [...gaps.map((box) => box.top), bottom];
    return starts.flatMap((from, i): readonly Mark[] => {
      const to = ends[i] ?? bottom;
      const points = [
        { x, y: from },
        { x, y: to },
      ];
      return to > from ? [{ kind: "path", points, stroke: "rule", width: text * 0.07 }] : [];
    });
  });
  const labels: Label[] = [];
  for (const tick of ticks) {
    const label: Label = {
      text: tick.text,
      x: at(tick.value),
      y: bottom + text * 1.1,
      anchor: "middle",
      size: text,
      weight: 400,
      fill: "soft",
    };
    const box = boxOf(label);
    const isNear = labels.some((other) => overlap(grow(box, text * 0.2), boxOf(other)));
    if (!isNear && box.left >= 0 && box.right <= width) labels.push(label);
  }
  return { marks, labels, height: bottom + text * 1.5 };
}
