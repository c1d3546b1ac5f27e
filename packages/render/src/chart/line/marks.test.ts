import { type LineChart, plain } from "@quarterlight/core/report";
import { describe, expect, test } from "vitest";
import { sceneOf } from "../draw.ts";
import { gallery } from "../gallery/gallery.ts";
import { WIDE } from "../size.ts";

const namedLines = gallery
  .filter((chart) => chart.kind === "line")
  .map((chart) => [plain(chart.title), chart] as const);

describe("a line chart", () => {
  test.each(namedLines)(
    "%s: has a solid line at nought, and no base line where its scale starts elsewhere",
    (_, chart) => {
      const scene = sceneOf(chart, WIDE);
      const { ticks } = chart.scale;
      const level = scene.marks.filter(
        (mark) =>
          mark.kind === "path" &&
          mark.stroke === "edge" &&
          mark.dash === undefined &&
          mark.points.length === 2 &&
          mark.points[0]?.y === mark.points[1]?.y &&
          Math.abs(mark.width - WIDE.text * 0.09) < 0.001,
      );
      expect(level.length > 0).toBe(ticks.some(({ value }) => value === 0));
    },
  );

  test.each(namedLines)(
    "%s: marks what a rule says by shape, and only what is provisional is hollow",
    (_, chart) => {
      const shapes = sceneOf(chart, WIDE).marks.flatMap((mark) => (mark.kind === "shape" ? [mark] : []));
      const drawn = chart.points.filter(({ value }) => value !== undefined);
      const count = (want: (point: LineChart["points"][number]) => boolean) => drawn.filter(want).length;
      const key = drawn.some(({ provisional }) => provisional) ? 1 : 0;
      expect(shapes.filter(({ fill, stroke }) => fill === "paper" && stroke !== "paper")).toHaveLength(
        count(({ provisional }) => provisional) + key,
      );
      expect(shapes.filter(({ shape }) => shape === "diamond")).toHaveLength(
        count(({ provisional }) => provisional) + key,
      );
      expect(shapes.filter(({ fill, shape }) => fill === "bad" && shape === "square")).toHaveLength(
        count(({ signal, provisional }) => signal === "concern" && !provisional),
      );
      expect(shapes.filter(({ fill, shape }) => fill === "good" && shape === "circle")).toHaveLength(
        count(({ signal, provisional }) => signal === "improvement" && !provisional),
      );
    },
  );

  test.each(namedLines)(
    "%s: has a bracket for each rule and for the quarter that months make",
    (_, chart) => {
      const brackets = sceneOf(chart, WIDE).marks.filter(
        (mark) => mark.kind === "path" && mark.points.length === 4 && mark.stroke === "ink",
      );
      const spans = [...chart.rules, ...(chart.whole ? [chart.whole] : [])].map(
        ({ from, to }) => `${from} ${to}`,
      );
      const shared =
        chart.whole &&
        chart.rules.some(({ side, from, to }) => side === "low" && `${from} ${to}` === spans.at(-1));
      expect(brackets).toHaveLength(spans.length - (shared ? 1 : 0));
    },
  );

  test.each(
    namedLines.filter(([, { targets, points }]) => targets.some(({ to }) => to === points.length - 1)),
  )("%s: its newest target stands at the right edge", (_, chart) => {
    const { marks, labels } = sceneOf(chart, WIDE);
    const ends = marks.flatMap((mark) =>
      mark.kind === "path" && mark.stroke === "aim" ? [mark.points.at(-1)?.x ?? 0] : [],
    );
    const said = labels.filter(({ fill, x }) => fill === "aim" && x > Math.max(...ends));
    expect(said).not.toEqual([]);
  });
});
