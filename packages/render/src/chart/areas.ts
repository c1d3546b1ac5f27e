import type { AreaChart } from "./drawn.ts";
import { textWidth, wrapText } from "./measure.ts";
import { palette } from "./palette.ts";
import { type Label, LEADING, type Mark, type Scene } from "./scene.ts";
import type { Size } from "./size.ts";

/** The widest part of the chart that the names may take. */
const NAMES = 0.4;

/** Areas as bars from nought, the partnership's own in its own colour and in bold. */
export function areaScene(chart: AreaChart, size: Size): Scene {
  const { text, width } = size;
  const rows = chart.rows.map((row) => ({
    ...row,
    weight: row.own ? (700 as const) : (400 as const),
    lines: wrapText(row.label, width * NAMES, text, row.own ? 700 : 400),
  }));
  const named = Math.max(
    ...rows.flatMap((row) => row.lines.map((line) => textWidth(line, text, row.weight))),
  );
  const valued = Math.max(...rows.map((row) => textWidth(row.text, text, row.weight)));
  const left = named + text * 0.8;
  const right = width - valued - text * 0.6;
  const low = Math.min(0, ...rows.map((row) => row.value));
  const high = Math.max(0, ...rows.map((row) => row.value));
  const scale = high === low ? 0 : Math.max(0, right - left) / (high - low);
  const at = (value: number) => left + (value - low) * scale;

  const marks: Mark[] = [];
  const labels: Label[] = [];
  let top = 0;
  for (const row of rows) {
    const height = text * (0.7 + row.lines.length * LEADING);
    const middle = top + height / 2;
    const bar = text * 1.05;
    const fill = row.own ? palette.figure : palette.edge;
    const x = Math.min(at(0), at(row.value));
    marks.push({
      kind: "rect",
      x,
      y: middle - bar / 2,
      width: Math.abs(at(row.value) - at(0)),
      height: bar,
      fill,
    });
    const words = { size: text, weight: row.weight, fill: row.own ? palette.figure : palette.ink };
    for (const [index, line] of row.lines.entries()) {
      const y = middle + text * (0.36 + (index - (row.lines.length - 1) / 2) * LEADING);
      labels.push({ ...words, text: line, x: left - text * 0.8, y, anchor: "end" });
    }
    labels.push({ ...words, text: row.text, x: width, y: middle + text * 0.36, anchor: "end" });
    top += height;
  }
  const foot = [
    { x: at(0), y: 0 },
    { x: at(0), y: top },
  ];
  marks.push({ kind: "path", points: foot, stroke: palette.edge, width: text * 0.1 });
  return { width, height: top, marks, labels };
}
