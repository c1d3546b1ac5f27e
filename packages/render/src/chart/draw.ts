import type { Chart } from "@quarterlight/core/report";
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
  switch (chart.kind) {
    case "line":
      return lineScene(chart, size);
    case "shares":
      return shareScene(chart, size);
    case "areas":
      return areaScene(chart, size);
  }
}

/** Draws a chart; the same chart at the same size is always the same string. */
export function draw(chart: Chart, size: Size): Drawing {
  const scene = sceneOf(chart, size);
  const svg = toSvg(scene, { id: chart.id, title: chart.title, alt: chart.alt });
  return { svg, width: scene.width, height: scene.height };
}
