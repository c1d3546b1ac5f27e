import {
  type Change,
  type Chart,
  plain,
  type Report,
  type Table,
  type Trend,
} from "@quarterlight/core/report";
import { ImageRun } from "docx";
import {
  type ChangeKind,
  changeSign,
  draw,
  drawTiny,
  PAPER,
  type Drawing,
  sign,
  type SignKind,
} from "../chart/index.ts";
import { dressed } from "../outline/index.ts";
import { broughtIn } from "./brought.ts";
import { pixels } from "./paper.ts";

/** Turns a drawing into a PNG of `width` pixels: resvg in Node, a canvas in a browser. */
export type ToPng = (svg: string, width: number) => Promise<Uint8Array>;

type Picture = Drawing & { readonly png: Uint8Array };

/** Everything that is drawn, by what `keyOf…` says of it. */
export type Pictures = ReadonlyMap<string, Picture>;

/**
 * A chart's share of the width of the text, its plot's height and its type size, in points: beside another on the first
 * pages, and where it is told.
 */
const CHARTS = {
  card: { share: 0.48, height: 60, text: PAPER.text },
  told: { share: 1, height: 78, text: PAPER.text },
} as const;
export type ChartPlace = keyof typeof CHARTS;

/** The side of a sign, and a series in a row of a table, in points. */
const SIGN = { width: 9.5, height: 9.5 };
const TINY = { width: 74, height: 21 };
/** Pixels of the fallback for each point of the drawing. */
const FINENESS = 3;

const SIGNS: readonly SignKind[] = ["met", "close", "missed", "none"];
const CHANGES: readonly ChangeKind[] = ["better", "worse", "high", "low", "none", "season", "few"];

/** What is drawn on paper, charts `width` points wide, with a PNG of each for programs that do not show SVG. */
export async function picturesOf(report: Report, width: number, toPng: ToPng): Promise<Pictures> {
  const worn = (drawing: Drawing): Drawing => ({ ...drawing, svg: dressed(drawing.svg, report) });
  const drawings = new Map<string, Drawing>([
    ...broughtIn(report),
    ...chartsOnPaper(report).map(
      ([chart, place]) => [keyOfChart(chart, place), worn(drawnFor(chart, place, width))] as const,
    ),
    ...SIGNS.map((kind) => [`sign ${kind}`, { svg: sign(kind), ...SIGN }] as const),
    ...CHANGES.map((kind) => [`change ${kind}`, { svg: changeSign(kind), ...SIGN }] as const),
    ...trendsIn(report).map((each) => [keyOfTrend(each), worn(drawTiny(each, TINY))] as const),
  ]);
  const pictures = new Map<string, Picture>();
  for (const [name, drawing] of drawings) {
    const png = await toPng(drawing.svg, Math.round(drawing.width * FINENESS));
    pictures.set(name, { ...drawing, png });
  }
  return pictures;
}

function drawnFor(chart: Chart, place: ChartPlace, width: number): Drawing {
  const { share, ...size } = CHARTS[place];
  return draw(chart, { width: width * share, ...size });
}

/** Where a change stands: two beside each other, one alone as where it is told. */
export function placeOf({ changes: { items } }: Report["summary"]): ChartPlace {
  return items.length === 2 ? "card" : "told";
}

/** Every chart of the document; what is told short has none on paper. */
function chartsOnPaper({ summary, sections, voices }: Report): readonly (readonly [Chart, ChartPlace])[] {
  const told = [
    ...sections.flatMap(({ full, surveys, compare }) => [
      ...full.flatMap(({ chart }) => chart ?? []),
      ...surveys.flatMap(({ chart }) => chart ?? []),
      ...compare.charts,
    ]),
    ...voices.surveys.flatMap(({ chart }) => chart ?? []),
  ];
  return [
    ...summary.changes.items.flatMap(({ chart }) =>
      chart === undefined ? [] : [[chart, placeOf(summary)] as const],
    ),
    ...told.map((chart) => [chart, "told"] as const),
  ];
}

function trendsIn({ sections }: Report): readonly Trend[] {
  const tables = sections.flatMap(({ glance, watch }) =>
    [glance, watch?.table].filter((table) => table !== undefined),
  );
  return tables.flatMap(({ rows }: Table) =>
    rows.flat().flatMap((cell) => (cell.kind === "trend" ? [cell.trend] : [])),
  );
}

function keyOfChart({ id }: Chart, place: ChartPlace): string {
  return `${place} ${id}`;
}

function keyOfTrend(each: Trend): string {
  return `trend ${JSON.stringify(each)}`;
}

/** How a figure stands, in a line of words; passed over by screen readers, since the word beside it says the same. */
export function signPicture(kind: SignKind, pictures: Pictures): readonly ImageRun[] {
  return decoration(pictures.get(`sign ${kind}`));
}

/** What the rules say of its change, in the same way. */
export function changePicture(kind: Change["kind"], pictures: Pictures): readonly ImageRun[] {
  return decoration(pictures.get(`change ${kind}`));
}

/** A series in a row that says it all in words. */
export function trendPicture(each: Trend, pictures: Pictures): readonly ImageRun[] {
  return decoration(pictures.get(keyOfTrend(each)));
}

function decoration(picture: Picture | undefined): readonly ImageRun[] {
  return picture === undefined ? [] : [imageOf(picture, { decorative: true })];
}

/** A chart in a line of its own, with its alternative text. */
export function chartPicture(chart: Chart, place: ChartPlace, pictures: Pictures): readonly ImageRun[] {
  const picture = pictures.get(keyOfChart(chart, place));
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
