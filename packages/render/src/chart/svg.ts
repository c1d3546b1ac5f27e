import type { Label, Mark, Scene, ShapeMark } from "./scene.ts";

const FONT = "Figtree, Arial, sans-serif";

/** What a person who cannot see the drawing is told of it. */
export type Description = { readonly id: string; readonly title: string; readonly alt: string };

/** A scene as a string of SVG, the same for the same scene. */
export function toSvg(scene: Scene, description: Description): string {
  const { id, title, alt } = description;
  const width = short(scene.width);
  const height = short(scene.height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-alt"`,
    ` viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}">`,
    `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-alt">${escaped(alt)}</desc>`,
    ...scene.marks.map(markToSvg),
    ...scene.labels.map(labelToSvg),
    "</svg>",
  ].join("");
}

function markToSvg(mark: Mark): string {
  switch (mark.kind) {
    case "rect":
      return `<rect x="${short(mark.x)}" y="${short(mark.y)}" width="${short(mark.width)}" height="${short(mark.height)}" fill="${mark.fill}"/>`;
    case "path": {
      const points = mark.points.map((point) => `${short(point.x)},${short(point.y)}`).join(" ");
      const dash = mark.dash === undefined ? "" : ` stroke-dasharray="${mark.dash}"`;
      return `<polyline points="${points}" fill="none" stroke="${mark.stroke}" stroke-width="${short(mark.width)}" stroke-linejoin="round"${dash}/>`;
    }
    case "shape":
      return shapeToSvg(mark);
  }
}

function shapeToSvg(mark: ShapeMark): string {
  const paint = `fill="${mark.fill}" stroke="${mark.stroke}" stroke-width="${short(mark.width)}"`;
  if (mark.shape === "circle") {
    return `<circle cx="${short(mark.x)}" cy="${short(mark.y)}" r="${short(mark.radius)}" ${paint}/>`;
  }
  const corners = CORNERS[mark.shape]
    .map(([x, y]) => `${short(mark.x + x * mark.radius)},${short(mark.y + y * mark.radius)}`)
    .join(" ");
  return `<polygon points="${corners}" ${paint} stroke-linejoin="round"/>`;
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
  return `<text x="${short(label.x)}" y="${short(label.y)}" font-size="${short(label.size)}"${weight}${anchor} fill="${label.fill}">${escaped(label.text)}</text>`;
}

/** At most two decimals: finer than a printer's dot. */
function short(length: number): string {
  return String(Math.round(length * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
