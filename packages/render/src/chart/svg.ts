import { type Ink, palette } from "./palette.ts";
import type { Label, Mark, Scene, ShapeMark } from "./scene.ts";

const FONT = "Figtree, Arial, sans-serif";

/** What a person who cannot see the drawing is told of it, and the chart's name for those who look for it. */
export type Description = { readonly id: string; readonly alt: string };

/** A scene as a string of SVG, the same for the same scene; without a description it is decoration. */
export function toSvg(scene: Scene, description?: Description): string {
  const width = short(scene.width);
  const height = short(scene.height);
  const said =
    description === undefined
      ? 'aria-hidden="true"'
      : `role="img" data-chart="${description.id}" aria-label="${escaped(description.alt)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${said}`,
    ` viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}">`,
    ...scene.marks.map(markToSvg),
    ...scene.labels.map(labelToSvg),
    "</svg>",
  ].join("");
}

function markToSvg(mark: Mark): string {
  switch (mark.kind) {
    case "rect":
      return `<rect x="${short(mark.x)}" y="${short(mark.y)}" width="${short(mark.width)}" height="${short(mark.height)}" ${paint(mark.fill)}/>`;
    case "path": {
      const points = mark.points.map((point) => `${short(point.x)},${short(point.y)}`).join(" ");
      const dash = mark.dash === undefined ? "" : ` stroke-dasharray="${mark.dash.map(short).join(" ")}"`;
      return `<polyline points="${points}" ${paint(undefined, mark)} stroke-linejoin="round"${dash}/>`;
    }
    case "shape":
      return shapeToSvg(mark);
  }
}

/** The literal colours, for what knows no style sheet, and the classes by which a page gives them others. */
function paint(fill: Ink | undefined, line?: { readonly stroke: Ink; readonly width: number }): string {
  const hasLine = line !== undefined && line.width > 0;
  const names = [...(fill ? [`f-${fill}`] : []), ...(hasLine ? [`s-${line.stroke}`] : [])].join(" ");
  const stroke = hasLine ? ` stroke="${palette[line.stroke]}" stroke-width="${short(line.width)}"` : "";
  return `class="${names}" fill="${fill ? palette[fill] : "none"}"${stroke}`;
}

function shapeToSvg(mark: ShapeMark): string {
  const painted = paint(mark.fill, mark);
  if (mark.shape === "circle") {
    return `<circle cx="${short(mark.x)}" cy="${short(mark.y)}" r="${short(mark.radius)}" ${painted}/>`;
  }
  const corners = CORNERS[mark.shape]
    .map(([x, y]) => `${short(mark.x + x * mark.radius)},${short(mark.y + y * mark.radius)}`)
    .join(" ");
  return `<polygon points="${corners}" ${painted} stroke-linejoin="round"/>`;
}

/** Corners about the middle, in parts of the radius. */
const CORNERS = {
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  up: [
    [0, -1.15],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  down: [
    [0, 1.15],
    [1.1, -0.85],
    [-1.1, -0.85],
  ],
} as const;

function labelToSvg(label: Label): string {
  const anchor = label.anchor === "start" ? "" : ` text-anchor="${label.anchor}"`;
  const weight = label.weight === 400 ? "" : ` font-weight="${label.weight}"`;
  return `<text x="${short(label.x)}" y="${short(label.y)}" font-size="${short(label.size)}"${weight}${anchor} ${paint(label.fill)}>${escaped(label.text)}</text>`;
}

/** At most two decimals: finer than a printer's dot. */
function short(length: number): string {
  return String(Math.round(length * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
