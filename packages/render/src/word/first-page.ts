import { chapters, plain, type Report } from "@quarterlight/core/report";
import { ColumnBreak, HeadingLevel, InternalHyperlink, Paragraph, TabStopType } from "docx";
import { palette } from "../chart/index.ts";
import { dateline, words } from "../outline/index.ts";
import { bookmark, heading } from "./heading.ts";
import { UPRIGHT } from "./measures.ts";
import { bold, paragraph, run, signRun, toneOf } from "./runs.ts";
import { across, inColumns, type Stretch } from "./stretch.ts";
import { hex } from "./styles.ts";

/** What anyone should read: the finding, the quarter at a glance and where to find the rest. */
export function firstPage(report: Report): readonly Stretch[] {
  const { notice } = report.masthead;
  return [
    across(
      masthead(report),
      ...(notice === "" ? [] : [paragraph("Notice", notice)]),
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(plain(report.headline))] }),
      paragraph("Standfirst", report.standfirst.map(plain).join(" ")),
    ),
    ...glance(report),
    across(heading(words.contents, 200)),
    inColumns(3, contents(report)),
  ];
}

function masthead({ masthead: head }: Report): Paragraph {
  const owner = head.partnership === "" ? [] : [bold(head.partnership)];
  const when = [dateline(head), head.date].filter((part) => part !== "").join("; ");
  return new Paragraph({
    style: "Masthead",
    tabStops: [{ type: TabStopType.RIGHT, position: UPRIGHT }],
    children: [...owner, run(owner.length === 0 ? when : `\t${when}`)],
  });
}

function glance(report: Report): readonly Stretch[] {
  const { title, points, standing, tally } = report.glance;
  if (points.length + tally.length === 0) return [];
  return [
    across(new Paragraph({ heading: HeadingLevel.HEADING_2, text: title, spacing: { before: 220 } })),
    inColumns(2, pointBlocks(points)),
    across(
      ...(tally.length === 0 ? [] : [heading(standing, 240)]),
      ...tally.map(({ status, count }) =>
        paragraph(
          "Standing",
          run(`${count} `, { bold: true, size: 24, color: hex(toneOf(status.kind)) }),
          signRun(status.kind),
          bold(`${status.word}.`),
          run(` ${plain(status.because)}`, { color: hex(palette.soft), size: 18 }),
        ),
      ),
    ),
  ];
}

type Point = Report["glance"]["points"][number];

/** The points in two columns, parted where their lengths are most alike. */
function pointBlocks(points: readonly Point[]): readonly Paragraph[] {
  const turn = turningPoint(points.map(linesOf));
  return points.flatMap((point, order) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      spacing: { before: 40, after: 20 },
      children: [...(order === turn ? [new ColumnBreak()] : []), signRun(point.kind), run(point.heading)],
    }),
    new Paragraph({ keepLines: true, spacing: { after: 70 }, children: [run(plain(point.text))] }),
  ]);
}

/** About how many lines a point takes in half the page's width. */
function linesOf(point: Point): number {
  return 1.5 + Math.ceil(point.heading.length / 38) + Math.ceil(plain(point.text).length / 52);
}

/** Where the second column starts: the place that makes the longer of the two columns shortest. */
function turningPoint(lines: readonly number[]): number {
  const all = lines.reduce((sum, count) => sum + count, 0);
  let left = 0;
  let best = { turn: 0, longer: all };
  for (const [order, count] of lines.entries()) {
    left += count;
    const longer = Math.max(left, all - left);
    if (longer < best.longer) best = { turn: order + 1, longer };
  }
  return best.turn;
}

/** Links to the chapters, there from the start: no field that Word would ask to update, and no page number to go stale. */
function contents(report: Report): readonly Paragraph[] {
  const entries = [
    ...chapters(report).map(({ id, title }) => ({ id, title })),
    { id: "part-figures", title: words.figures },
  ];
  return entries.map(
    ({ id, title }) =>
      new Paragraph({
        style: "TOC2",
        children: [
          new InternalHyperlink({
            anchor: bookmark(id),
            children: [run(title, { color: hex(palette.figure) })],
          }),
        ],
      }),
  );
}
