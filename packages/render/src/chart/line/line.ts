import type { LineChart } from "../drawn.ts";
import { drawKey } from "../key.ts";
import { palette } from "../palette.ts";
import type { Label, Mark, Scene } from "../scene.ts";
import type { Size } from "../size.ts";
import { aimMarks } from "./aim.ts";
import { axisHeight, axisLabels, axisMarks, ticks } from "./axis.ts";
import { bandMarks, medianMarks } from "./band.ts";
import { eventLabels, eventMarks, happenings, rowsOf, stripHeight } from "./events.ts";
import { aroundNought, type Frame, frameOf } from "./frame.ts";
import { insideLabels } from "./inside.ts";
import { lineKey } from "./key.ts";
import { marginLabels, marginOf, remarks } from "./margin.ts";
import { breakMarks, seriesMarks } from "./series.ts";

/** A series over time: its line, the range expected of it, its target and what happened meanwhile. */
export function lineScene(chart: LineChart, size: Size): Scene {
  const { text } = size;
  const remarked = remarks(chart, size);
  const names = ticks(chart, size);
  const events = happenings(chart);
  const right = size.width - marginOf(remarked, text);
  const rows = rowsOf(events, right / Math.max(1, chart.points.length - 1), text);
  const axis = size.height - axisHeight(names, text);
  const bottom = axis - Math.max(text * 0.3, stripHeight(rows, text));
  const frame = frameOf(chart, size, { right, top: text * 0.5, bottom });

  const named = axisLabels(names, frame, axis, size);
  const outer: readonly Label[] = [
    ...marginLabels(remarked, frame, text),
    ...named.labels,
    ...eventLabels(events, rows, frame, axis, text),
  ];
  const aims = aimMarks(chart, frame, text);
  const breaks = breakMarks(chart, frame, text);
  const within = { left: 0, right: size.width, top: 0, bottom: axis };
  const inside = insideLabels(chart, frame, text, { labels: outer, marks: [...aims, ...breaks], within });
  const key = drawKey(lineKey(chart, inside.homeless, events, text), size.width, size.height, text);
  return {
    width: size.width,
    height: size.height + key.height,
    marks: [
      ...bandMarks(chart, frame, text),
      ...medianMarks(chart, frame, text),
      ...zeroMark(chart, frame, text),
      ...breaks,
      ...aims,
      ...axisMarks(named.ticks, frame, axis, text),
      ...eventMarks(events, rows, frame, axis, text),
      ...seriesMarks(chart, frame, text),
      ...key.marks,
    ],
    labels: [...outer, ...inside.labels, ...key.labels],
  };
}

/** Nought, where values lie on both sides of it. */
function zeroMark(chart: LineChart, frame: Frame, text: number): readonly Mark[] {
  if (!aroundNought(chart)) return [];
  const y = frame.y(0);
  const points = [
    { x: frame.left, y },
    { x: frame.right, y },
  ];
  return [{ kind: "path", points, stroke: palette.edge, width: text * 0.07 }];
}
