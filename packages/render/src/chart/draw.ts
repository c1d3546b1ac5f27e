import { type Chart, type Trend, plain } from "@quarterlight/core/report";
import { areaScene } from "./areas.ts";
import { drawn } from "./drawn.ts";
import { lineScene } from "./line/line.ts";
import type { Scene } from "./scene.ts";
import { shareScene } from "./shares.ts";
import type { Size } from "./size.ts";
import { toSvg } from "./svg.ts";
import { tinyScene } from "./tiny.ts";

/** A chart drawn: a string of SVG and its size, in the unit it was asked for. */
export type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

/** Lays a chart out for one size. */
export function sceneOf(chart: Chart, size: Size): Scene {
  const it = drawn(chart);
  switch (it.kind) {
    case "line":
      return lineScene(it, size);
    case "shares":
      return shareScene(it, size);
    case "areas":
      return areaScene(it, size);
  }
}

/**
 * Draws a chart for one size, such as `NARROW`, `WIDE` or `PAPER`, with its alternative text as its one accessible name.
 * The same chart at the same size is always the same string; two sizes may stand in one page.
 */
export function draw(chart: Chart, size: Size): Drawing {
  const scene = sceneOf(chart, size);
  return {
    svg: toSvg(scene, { id: chart.id, alt: plain(chart.alt) }),
    width: scene.width,
    height: scene.height,
  };
}

/** From so many questions on a survey would fill half a page of a column. */
const MANY_QUESTIONS = 6;

/** Whether a chart takes the whole width of a page of paper, its words above it, rather than a column beside them. */
export function isAcross(chart: Chart): boolean {
  return chart.kind === "shares" && chart.rows.length >= MANY_QUESTIONS;
}

/** A chart of the size of a word for a row of a table, which says the same: hidden from reading aids. */
export function drawTiny(trend: Trend, size?: Pick<Size, "width" | "height">): Drawing {
  const scene = tinyScene(trend, size);
  return { svg: toSvg(scene), width: scene.width, height: scene.height };
}
