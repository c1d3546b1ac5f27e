import type { ShareChart } from "./drawn.ts";
import { drawKey, type KeyEntry } from "./key.ts";
import { textWidth, wrapText } from "./measure.ts";
import { type Label, LEADING, type Mark, type Scene } from "./scene.ts";
import type { Size } from "./size.ts";
import { scaleAt, scaleParts } from "./span.ts";

type Row = ShareChart["rows"][number];

/** From this many letters' widths on a question stands beside its answer, else above it. */
const BESIDE = 48;
/** What of the width the questions take then. */
const ASKED = 0.44;

/** Answers as discs on one scale, a row a question: now with its margin, the time before as a bar across it. */
export function shareScene(chart: ShareChart, size: Size): Scene {
  const { text, width } = size;
  const isBeside = width >= BESIDE * text;
  const asked = isBeside ? width * ASKED : width;
  const edge = isBeside ? asked + text : 0;
  const valued = Math.max(...chart.rows.map((row) => textWidth(row.text, text, 700)));
  const first = textWidth(chart.scale.ticks[0]?.text ?? "", text, 400) / 2;
  const at = scaleAt(chart.scale, {
    left: edge + Math.max(first, text * 0.5),
    right: width - valued - text * 1.1,
  });
  const marks: Mark[] = [];
  const labels: Label[] = [];
  let top = 0;
  for (const row of chart.rows) {
    const lines = wrapText(askedText(row), asked, text, 700);
    for (const [index, line] of lines.entries()) {
      const y = top + text * (1 + index * LEADING);
      labels.push({ text: line, x: 0, y, anchor: "start", size: text, weight: 700, fill: "ink" });
    }
    const y = top + text * (isBeside ? (lines.length * LEADING) / 2 + 0.15 : lines.length * LEADING + 0.75);
    marks.push(...rowMarks(row, at, y, text));
    const farthest = Math.max(...[row.value, row.upper ?? row.value, row.before?.value ?? row.value].map(at));
    labels.push({
      text: row.text,
      x: farthest + text * 0.7,
      y: y + text * 0.34,
      anchor: "start",
      size: text,
      weight: 700,
      fill: "voice",
    });
    top = isBeside ? top + text * (lines.length * LEADING + 0.45) : y + text * 0.85;
  }
  const axis = scaleParts(chart.scale, at, { top: 0, bottom: top, text, width }, labels);
  const key = drawKey(keyOf(chart, text), width, axis.height, text);
  return {
    width,
    height: axis.height + key.height,
    marks: [...axis.marks, ...marks, ...key.marks],
    labels: [...labels, ...axis.labels, ...key.labels],
  };
}

/** A question, and why its answer is not held against the time before. */
export function askedText({ label, apart }: Pick<Row, "label" | "apart">): string {
  return apart === "" ? label : `${label} (${apart})`;
}

function rowMarks(row: Row, at: (value: number) => number, y: number, text: number): readonly Mark[] {
  const { lower, upper, before } = row;
  return [
    ...(lower === undefined || upper === undefined ? [] : margin(at(lower), at(upper), y, text)),
    ...(before === undefined ? [] : [stroke(at(before.value), y, text)]),
    disc(at(row.value), y, text),
  ];
}

function disc(x: number, y: number, text: number): Mark {
  const radius = text * 0.38;
  return { kind: "shape", shape: "circle", x, y, radius, fill: "voice", stroke: "paper", width: text * 0.08 };
}

/** The time before: an upright, told from the disc by its shape. */
function stroke(x: number, y: number, text: number): Mark {
  const points = [
    { x, y: y - text * 0.55 },
    { x, y: y + text * 0.55 },
  ];
  return { kind: "path", points, stroke: "ink", width: text * 0.2 };
}

/** A bar with a border, from one end of the margin to the other. */
function margin(left: number, right: number, y: number, text: number): readonly Mark[] {
  const half = text * 0.32;
  const corners = [
    { x: left, y: y - half },
    { x: right, y: y - half },
    { x: right, y: y + half },
    { x: left, y: y + half },
    { x: left, y: y - half },
  ];
  return [
    { kind: "rect", x: left, y: y - half, width: right - left, height: 2 * half, fill: "band" },
    { kind: "path", points: corners, stroke: "edge", width: text * 0.07 },
  ];
}

function keyOf(chart: ShareChart, text: number): readonly KeyEntry[] {
  const hasMargin = chart.rows.some((row) => row.lower !== undefined && row.upper !== undefined);
  const wide = text * 0.65;
  return [
    { sign: (x, y) => [disc(x, y, text)], text: chart.now, alone: false },
    ...(chart.before === undefined
      ? []
      : [{ sign: (x: number, y: number) => [stroke(x, y, text)], text: chart.before, alone: false }]),
    ...(hasMargin
      ? [
          {
            sign: (x: number, y: number) => margin(x - wide, x + wide, y, text),
            text: "Margin",
            alone: false,
          },
        ]
      : []),
  ];
}
