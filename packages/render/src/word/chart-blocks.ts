import { type Chart, plain } from "@quarterlight/core/report";
import { type ChartPlace, chartPicture, type Pictures } from "./picture.ts";
import { paragraph } from "./runs.ts";
import type { Block } from "./setting.ts";

/** A chart under its title, unless a heading has said it, and its subtitle. */
export function chartBlocks(
  chart: Chart,
  { titled, place = "told" }: { readonly titled: boolean; readonly place?: ChartPlace },
  pictures: Pictures,
): readonly Block[] {
  return [
    ...(titled ? [paragraph("ChartTitle", plain(chart.title))] : []),
    paragraph("ChartSubtitle", chart.subtitle),
    paragraph("Chart", ...chartPicture(chart, place, pictures)),
  ];
}
