import { type Chart, plain } from "@quarterlight/core/report";
import { ColumnBreak, ImageRun, Paragraph, TextRun } from "docx";
import { draw, type Drawing } from "../chart/index.ts";
import { pixels } from "./measures.ts";

/** Turns a drawing into a PNG of `width` pixels: resvg in Node, a canvas in a browser. */
export type ToPng = (svg: string, width: number) => Promise<Uint8Array>;

type Picture = Drawing & { readonly png: Uint8Array };
export type Pictures = ReadonlyMap<string, Picture>;

/** A column of the page, in points. */
const SIZE = { width: 236, height: 94, text: 8.6 };
/** Pixels of the fallback for each point of the drawing. */
const FINENESS = 3;

/** Every chart drawn, with a PNG for programs that do not show SVG. */
export async function picturesOf(charts: readonly Chart[], toPng: ToPng): Promise<Pictures> {
  const pictures = new Map<string, Picture>();
  for (const chart of charts) {
    const drawing = draw(chart, SIZE);
    pictures.set(chart.id, { ...drawing, png: await toPng(drawing.svg, SIZE.width * FINENESS) });
  }
  return pictures;
}

/** A chart in a paragraph of its own, with its alternative text. */
function pictureOf(chart: Chart, pictures: Pictures): readonly Paragraph[] {
  const picture = pictures.get(chart.id);
  if (picture === undefined) return [];
  const image = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(picture.svg),
    fallback: { type: "png", data: picture.png },
    transformation: { width: pixels(picture.width), height: pixels(picture.height) },
    altText: { name: chart.id, title: plain(chart.title), description: plain(chart.alt) },
  });
  return [new Paragraph({ style: "Chart", children: [image] })];
}

/** A chart under its title, unless the heading has said it, and its subtitle; `turn` starts the next column. */
export function titledChart(
  chart: Chart,
  { titled, turn }: { readonly titled: boolean; readonly turn: boolean },
  pictures: Pictures,
): readonly Paragraph[] {
  const texts = [
    ...(titled ? [["ChartTitle", plain(chart.title)] as const] : []),
    ["ChartSubtitle", chart.subtitle] as const,
  ];
  return [
    ...texts.map(([style, text], order) => {
      const children = [
        ...(turn && order === 0 ? [new TextRun({ children: [new ColumnBreak()] })] : []),
        new TextRun(text),
      ];
      return new Paragraph({ style, children });
    }),
    ...pictureOf(chart, pictures),
  ];
}
