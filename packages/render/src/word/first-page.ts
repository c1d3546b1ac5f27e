import { plain, type Report } from "@quarterlight/core/report";
import { HeadingLevel, InternalHyperlink, Paragraph, TabStopType } from "docx";
import { palette } from "../chart/index.ts";
import { chapters, dateline, words } from "../outline/index.ts";
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
    across(
      ...(report.contact === ""
        ? []
        : [new Paragraph({ style: "Small", spacing: { before: 200 }, text: report.contact })]),
    ),
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
  const { title, points, tally } = report.glance;
  if (points.length + tally.length === 0) return [];
  return [
    across(new Paragraph({ heading: HeadingLevel.HEADING_2, text: title, spacing: { before: 220 } })),
    inColumns(
      2,
      points.flatMap((point) => [
        new Paragraph({
          heading: HeadingLevel.HEADING_3,
          spacing: { before: 60 },
          children: [signRun(point.kind), run(point.heading)],
        }),
        new Paragraph({ keepLines: true, children: [run(plain(point.text))] }),
      ]),
    ),
    across(
      ...(tally.length === 0 ? [] : [heading(words.standing, 240)]),
      ...tally.map(({ status, count }) =>
        paragraph(
          "Standing",
          run(`${count} `, { bold: true, size: 30, color: hex(toneOf(status.kind)) }),
          signRun(status.kind),
          bold(`${status.word}.`),
          run(` ${plain(status.because)}`, { color: hex(palette.soft), size: 18 }),
        ),
      ),
    ),
  ];
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
