import type { LineChart } from "../drawn.ts";
import { textWidth, wrapText } from "../measure.ts";
import { palette } from "../palette.ts";
import { LEADING, type Label } from "../scene.ts";
import type { Size } from "../size.ts";
import type { Frame } from "./frame.ts";
import { aimText } from "./wording.ts";

/** Something said at the right of the plot, at the height of what it names. */
type Remark = {
  readonly value: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: 400 | 700;
  readonly fill: string;
};

/** The widest part of the chart that labels at its right may take. */
const WIDEST = 0.34;

/** The last value, if the series has one in its last period, and the target that holds then. */
export function remarks(chart: LineChart, size: Size): readonly Remark[] {
  const last = chart.points.length - 1;
  const widest = size.width * WIDEST;
  const point = chart.points[last];
  const target = chart.targets.find((stretch) => stretch.from <= last && stretch.to >= last);
  const large = size.text * 1.4;
  const found: Remark[] = [];
  if (point?.value !== undefined && last > 0) {
    const type = textWidth(point.text, large, 700) > widest ? size.text : large;
    const lines = wrapText(point.text, widest, type, 700);
    found.push({ value: point.value, lines, size: type, weight: 700, fill: palette.figure });
  }
  if (target !== undefined) {
    const lines = wrapText(aimText(target), widest, size.text, 400);
    found.push({ value: target.value, lines, size: size.text, weight: 400, fill: palette.aim });
  }
  return found;
}

/** How much room the remarks need at the right. */
export function marginOf(found: readonly Remark[], text: number): number {
  const widths = found.flatMap((remark) =>
    remark.lines.map((line) => textWidth(line, remark.size, remark.weight)),
  );
  return widths.length === 0 ? 0 : Math.max(...widths) + text * 0.75;
}

/** The remarks, each as near as can be to its height, moved apart until none touches another. */
export function marginLabels(found: readonly Remark[], frame: Frame, text: number): readonly Label[] {
  const gap = text * 0.15;
  const wanted = found
    .map((remark) => ({ remark, middle: frame.y(remark.value), height: heightOf(remark) }))
    .toSorted((one, other) => one.middle - other.middle);
  const tops: number[] = [];
  let free = 0;
  for (const { middle, height } of wanted) {
    const top = Math.max(free, middle - height / 2);
    tops.push(top);
    free = top + height + gap;
  }
  let floor = frame.bottom + text * 0.3;
  for (let index = wanted.length - 1; index >= 0; index -= 1) {
    const height = wanted[index]?.height ?? 0;
    tops[index] = Math.min(tops[index] ?? 0, floor - height);
    floor = (tops[index] ?? 0) - gap;
  }
  return wanted.flatMap(({ remark }, index) => labelsOf(remark, frame.right + text * 0.6, tops[index] ?? 0));
}

function heightOf(remark: Remark): number {
  return remark.lines.length * remark.size * LEADING * 0.9;
}

function labelsOf(remark: Remark, x: number, top: number): readonly Label[] {
  const { size, weight, fill } = remark;
  return remark.lines.map((text, line) => ({
    text,
    x,
    y: top + size * (0.9 + line * LEADING * 0.9),
    anchor: "start",
    size,
    weight,
    fill,
  }));
}
