import { type Chart, plain } from "@quarterlight/core/report";
import { drawn } from "./drawn.ts";
import { areaScene } from "./areas.ts";
import { lineScene } from "./line/line.ts";
import type { Scene } from "./scene.ts";
import { shareScene } from "./shares.ts";
import type { Size } from "./size.ts";
import { toSvg } from "./svg.ts";

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

/** Draws a chart; the same chart at the same size is always the same string. */
export function draw(chart: Chart, size: Size): Drawing {
  const scene = sceneOf(chart, size);
  const svg = toSvg(scene, { id: chart.id, title: plain(chart.title), alt: plain(chart.alt) });
  return { svg, width: scene.width, height: scene.height };
}
