import type { AreaChart } from "./drawn.ts";
import { textWidth, wrapText } from "./measure.ts";
import { type Label, LEADING, type Mark, type Scene } from "./scene.ts";
import type { Size } from "./size.ts";
import { scaleAt, scaleParts } from "./span.ts";

/** The widest part of the chart that the names may take. */
const NAMES = 0.4;

/** Places compared on one scale, a row each: our own in bold with a filled disc, groups and nations with a diamond. */
export function areaScene(chart: AreaChart, size: Size): Scene {
  const { text, width } = size;
  const rows = chart.rows.map((row) => {
    const weight = row.kind === "own" ? (700 as const) : (400 as const);
    return { ...row, weight, lines: wrapText(row.label, width * NAMES, text, weight) };
  });
  const named = Math.max(
    ...rows.flatMap((row) => row.lines.map((line) => textWidth(line, text, row.weight))),
  );
  const valued = Math.max(...rows.map((row) => textWidth(row.text, text, row.weight)));
  const at = scaleAt(chart.scale, { left: named + text * 1.2, right: width - valued - text * 1.3 });
  const marks: Mark[] = [];
  const labels: Label[] = [];
  let top = text * 0.2;
  for (const row of rows) {
    const height = text * (0.5 + row.lines.length * LEADING);
    const y = top + height / 2;
    const x = at(row.value);
    const words = { size: text, weight: row.weight, fill: row.kind === "own" ? "figure" : "ink" } as const;
    for (const [index, line] of row.lines.entries()) {
      const baseline = y + text * (0.34 + (index - (row.lines.length - 1) / 2) * LEADING);
      labels.push({ ...words, text: line, x: named, y: baseline, anchor: "end" });
    }
    marks.push(
      row.kind === "group"
        ? {
            kind: "shape",
            shape: "diamond",
            x,
            y,
            radius: text * 0.36,
            fill: "soft",
            stroke: "paper",
            width: 0,
          }
        : {
            kind: "shape",
            shape: "circle",
            x,
            y,
            radius: text * (row.kind === "own" ? 0.42 : 0.32),
            fill: row.kind === "own" ? "figure" : "edge",
            stroke: "paper",
            width: 0,
          },
    );
    labels.push({ ...words, text: row.text, x: x + text * 0.75, y: y + text * 0.34, anchor: "start" });
    top += height;
  }
  const axis = scaleParts(chart.scale, at, { top: 0, bottom: top, text, width }, labels);
  return {
    width,
    height: axis.height,
    marks: [...axis.marks, ...marks],
    labels: [...labels, ...axis.labels],
  };
}
