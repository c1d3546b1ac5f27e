import { type Chart, plain } from "@quarterlight/core/report";
import { draw } from "../draw.ts";
import { palette } from "../palette.ts";
import type { Size } from "../size.ts";

const ACROSS = 5;
const GAP = 36;

/** All charts as one drawing, each under its title, in rows of five. */
export function picture(charts: readonly Chart[], size: Size): string {
  const drawings = charts.map((chart) => ({ chart, ...draw(chart, size) }));
  const parts: string[] = [];
  let top = GAP;
  for (let first = 0; first < drawings.length; first += ACROSS) {
    const row = drawings.slice(first, first + ACROSS);
    for (const [column, { chart, svg }] of row.entries()) {
      const x = GAP + column * (size.width + GAP);
      parts.push(
        `<text x="${x}" y="${top}" font-size="13" font-weight="700" fill="${palette.ink}">${plain(chart.title)}</text>`,
      );
      parts.push(svg.replace("<svg ", `<svg x="${x}" y="${top + 14}" `));
    }
    top += Math.max(...row.map((drawing) => drawing.height)) + GAP + 22;
  }
  const width = GAP + ACROSS * (size.width + GAP);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" viewBox="0 0 ${width} ${top}" font-family="Figtree">`,
    `<rect width="${width}" height="${top}" fill="${palette.paper}"/>`,
    ...parts,
    "</svg>",
  ].join("");
}
