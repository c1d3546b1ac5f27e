import type { LineChart } from "../drawn.ts";
import { textWidth, wrapText } from "../measure.ts";
import type { Ink } from "../palette.ts";
import { LEADING, type Label } from "../scene.ts";
import type { Size } from "../size.ts";
import type { Frame } from "./frame.ts";
import { aimText, centreText } from "./wording.ts";

/** Something said at the right of the plot, at the height of what it names. */
type Remark = {
  readonly value: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: 400 | 700;
  readonly fill: Ink;
};

/** The widest part of the chart that labels at its right may take. */
const WIDEST = 0.345;
/** The latest value is set larger than the other labels. */
export const LARGE = 1.15;

/** The last value, if the series has one in its last period, and the average and the target that hold then. */
export function remarks({ points, targets, centres }: LineChart, size: Size): readonly Remark[] {
  const last = points.length - 1;
  const widest = size.width * WIDEST;
  const remark = (value: number, words: string, fill: Ink, weight: 400 | 700 = 400): Remark => {
    const large = weight === 700 && textWidth(words, size.text * LARGE, weight) <= widest;
    const type = size.text * (large ? LARGE : 1);
    return { value, lines: wrapText(words, widest, type, weight), size: type, weight, fill };
  };
  const point = points[last];
  const holds = ({ from, to }: { readonly from: number; readonly to: number }) => from <= last && to >= last;
  return [
    ...(point?.value !== undefined && last > 0 ? [remark(point.value, point.text, "figure", 700)] : []),
    ...centres.filter(holds).map((centre) => remark(centre.value, centreText(centre), "soft")),
    ...targets.filter(holds).map((target) => remark(target.value, aimText(target), "aim")),
  ];
}

/** How much room the remarks need at the right. */
export function marginOf(found: readonly Remark[], text: number): number {
  const widths = found.flatMap((remark) =>
    remark.lines.map((line) => textWidth(line, remark.size, remark.weight)),
  );
  return widths.length === 0 ? text * 0.3 : Math.max(...widths) + text * 0.75;
}

/** The remarks, each as near as can be to its height, moved apart until none touches another. */
export function marginLabels(found: readonly Remark[], frame: Frame, text: number): readonly Label[] {
  const gap = text * 0.12;
  const wanted = found
    .map((remark) => ({ remark, middle: frame.y(remark.value), height: heightOf(remark) }))
    .toSorted((one, other) => one.middle - other.middle);
  const tops: number[] = [];
  let free = frame.top - text * 0.5;
  for (const { middle, height } of wanted) {
    const top = Math.max(free, middle - height / 2);
    tops.push(top);
    free = top + height + gap;
  }
  let floor = frame.bottom + text * 0.5;
  for (let index = wanted.length - 1; index >= 0; index -= 1) {
    const height = wanted[index]?.height ?? 0;
    tops[index] = Math.min(tops[index] ?? 0, floor - height);
    floor = (tops[index] ?? 0) - gap;
  }
  return wanted.flatMap(({ remark }, index) => labelsOf(remark, frame.right + text * 0.6, tops[index] ?? 0));
}

/** How high all the remarks are together: the plot is no lower. */
export function remarksHeight(found: readonly Remark[], text: number): number {
  return found.reduce((sum, remark) => sum + heightOf(remark) + text * 0.12, 0);
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
