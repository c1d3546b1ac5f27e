import type { ShareChart } from "./drawn.ts";
import { drawKey, type KeyEntry } from "./key.ts";
import { textWidth, wrapText } from "./measure.ts";
import { palette } from "./palette.ts";
import { type Label, LEADING, type Mark, type Scene } from "./scene.ts";
import type { Size } from "./size.ts";

type Row = ShareChart["rows"][number];

/** What a bar does not reach of a hundred. */
const REST = "#EADFEB";

/** Answers as bars from 0 to 100, each with the time before as an upright stroke and its margin as a bracket. */
export function shareScene(chart: ShareChart, size: Size): Scene {
  const { text, width } = size;
  const value = text * 1.25;
  const widest = Math.max(...chart.rows.map((row) => textWidth(row.text, value, 700)));
  const bar = width - widest - text;
  const key = drawKey(keyOf(chart, text), width, 0, text);
  const marks: Mark[] = [...key.marks];
  const labels: Label[] = [...key.labels];
  let top = key.height + text * 0.3;
  for (const row of chart.rows) {
    const lines = wrapText(row.label, width, text * 1.08, 400);
    const under = top + lines.length * text * LEADING + text * 0.35;
    for (const [index, line] of lines.entries()) {
      const y = top + text * (1 + index * LEADING);
      labels.push({
        text: line,
        x: 0,
        y,
        anchor: "start",
        size: text * 1.08,
        weight: 400,
        fill: palette.ink,
      });
    }
    marks.push(...barMarks(row, bar, under, text));
    const y = under + text * 0.42 + value * 0.36;
    labels.push({
      text: row.text,
      x: width,
      y,
      anchor: "end",
      size: value,
      weight: 700,
      fill: palette.voice,
    });
    top = under + text * (row.lower === undefined ? 1.45 : 2);
  }
  return { width, height: top, marks, labels };
}

function barMarks(row: Row, width: number, top: number, text: number): readonly Mark[] {
  const height = text * 0.85;
  const at = (share: number) => (width * Math.min(100, Math.max(0, share))) / 100;
  const marks: Mark[] = [
    { kind: "rect", x: 0, y: top, width, height, fill: REST },
    { kind: "rect", x: 0, y: top, width: at(row.value), height, fill: palette.voice },
  ];
  if (row.before !== undefined) {
    const x = at(row.before.value);
    const points = [
      { x, y: top - text * 0.22 },
      { x, y: top + height + text * 0.22 },
    ];
    marks.push({ kind: "path", points, stroke: palette.paper, width: text * 0.42 });
    marks.push({ kind: "path", points, stroke: palette.ink, width: text * 0.18 });
  }
  if (row.lower !== undefined && row.upper !== undefined) {
    marks.push(bracket(at(row.lower), at(row.upper), top + height + text * 0.45, text));
  }
  return marks;
}

function bracket(left: number, right: number, y: number, text: number): Mark {
  const stub = text * 0.2;
  const points = [
    { x: left, y: y - stub },
    { x: left, y },
    { x: right, y },
    { x: right, y: y - stub },
  ];
  return { kind: "path", points, stroke: palette.soft, width: text * 0.12 };
}

function keyOf(chart: ShareChart, text: number): readonly KeyEntry[] {
  const margin = chart.rows.some((row) => row.lower !== undefined && row.upper !== undefined);
  const side = text * 0.7;
  const box = (x: number, y: number): Mark => ({
    kind: "rect",
    x: x - side / 2,
    y: y - side / 2,
    width: side,
    height: side,
    fill: palette.voice,
  });
  const stroke = (x: number, y: number): Mark => ({
    kind: "path",
    points: [
      { x, y: y - side * 0.7 },
      { x, y: y + side * 0.7 },
    ],
    stroke: palette.ink,
    width: text * 0.18,
  });
  return [
    { sign: box, text: chart.now, alone: false },
    ...(chart.before === undefined ? [] : [{ sign: stroke, text: chart.before, alone: false }]),
    ...(margin
      ? [
          {
            sign: (x: number, y: number) => bracket(x - text / 2, x + text / 2, y + text * 0.1, text),
            text: "Margin of error",
            alone: false,
          },
        ]
      : []),
  ];
}
