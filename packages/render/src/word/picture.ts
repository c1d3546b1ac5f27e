import { type Chart, charts, plain, type Report } from "@quarterlight/core/report";
import { ImageRun } from "docx";
import { PAPER, draw, type Drawing, sign, type SignKind } from "../chart/index.ts";
import { dressed } from "../outline/index.ts";
import { broughtIn } from "./brought.ts";
import { pixels } from "./paper.ts";

/** Turns a drawing into a PNG of `width` pixels: resvg in Node, a canvas in a browser. */
export type ToPng = (svg: string, width: number) => Promise<Uint8Array>;

type Picture = Drawing & { readonly png: Uint8Array };

/** Everything that is drawn, by name: a chart by its id, a sign by its kind. */
export type Pictures = ReadonlyMap<string, Picture>;

/** The side of a sign, in points. */
const SIGN = 9.5;
/** Pixels of the fallback for each point of the drawing. */
const FINENESS = 3;

const SIGNS: readonly SignKind[] = ["met", "close", "missed", "none", "good", "watch", "people", "plain"];

/** Every chart, `width` points wide, and every sign, with a PNG of each for programs that do not show SVG. */
export async function picturesOf(report: Report, width: number, toPng: ToPng): Promise<Pictures> {
  const drawings = new Map<string, Drawing>([
    ...charts(report).map((chart) => {
      const drawn = draw(chart, { ...PAPER, width });
      return [chart.id, { ...drawn, svg: dressed(drawn.svg, report) }] as const;
    }),
    ...broughtIn(report),
    ...SIGNS.map((kind) => [signName(kind), { svg: sign(kind), width: SIGN, height: SIGN }] as const),
  ]);
  const pictures = new Map<string, Picture>();
  for (const [name, drawing] of drawings) {
    const png = await toPng(drawing.svg, Math.round(drawing.width * FINENESS));
    pictures.set(name, { ...drawing, png });
  }
  return pictures;
}

function signName(kind: SignKind): string {
  return `sign ${kind}`;
}

/** A sign in a line of words, passed over by screen readers. */
export function signPicture(kind: SignKind, pictures: Pictures): readonly ImageRun[] {
  const picture = pictures.get(signName(kind));
  return picture === undefined ? [] : [imageOf(picture, { decorative: true })];
}

/** A chart in a line of its own, with its alternative text. */
export function chartPicture(chart: Chart, pictures: Pictures): readonly ImageRun[] {
  const picture = pictures.get(chart.id);
  const altText = { name: chart.id, title: plain(chart.title), description: plain(chart.alt) };
  return picture === undefined ? [] : [imageOf(picture, { altText })];
}

type About = Pick<ConstructorParameters<typeof ImageRun>[0], "altText" | "decorative">;

function imageOf({ svg, png, width, height }: Picture, about: About): ImageRun {
  return new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(svg),
    fallback: { type: "png", data: png },
    transformation: { width: pixels(width), height: pixels(height) },
    ...about,
  });
}
