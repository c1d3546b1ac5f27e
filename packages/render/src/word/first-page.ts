import { plain, type Report } from "@quarterlight/core/report";
import { HeadingLevel, Paragraph, Tab, TextRun } from "docx";
import { dateline } from "../outline/index.ts";
import { contents } from "./contents.ts";
import { heading } from "./heading.ts";
import { paragraph, run, signed, strong } from "./runs.ts";
import type { Block, Setting } from "./setting.ts";

/** What anyone should read: the finding, the quarter at a glance and where to find the rest. */
export function firstPage(report: Report, setting: Setting): readonly Block[] {
  const { notice } = report.masthead;
  return [
    masthead(report),
    ...(notice === "" ? [] : [paragraph("Notice", notice)]),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: plain(report.headline) }),
    paragraph("Subtitle", report.standfirst.map(plain).join(" ")),
    ...glance(report, setting),
    ...contents(),
  ];
}

function masthead({ masthead: head }: Report): Paragraph {
  const owner = head.partnership === "" ? [] : [strong(head.partnership)];
  const when = [dateline(head), head.date].filter((part) => part !== "").join("; ");
  return paragraph(
    "Masthead",
    ...owner,
    owner.length === 0 ? run(when) : new TextRun({ children: [new Tab(), when] }),
  );
}

function glance(
  { glance: { title, points, standing, tally } }: Report,
  { pictures }: Setting,
): readonly Block[] {
  if (points.length + tally.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: title }),
    ...points.map((point) =>
      paragraph("ListNumber", strong(`${point.heading}:`), run(` ${plain(point.text)}`)),
    ),
    ...(tally.length === 0 ? [] : [heading(standing)]),
    ...tally.map(({ status, count }) =>
      paragraph(
        "Standing",
        ...signed(status.kind, `${count} ${status.word}.`, pictures),
        run(` ${plain(status.because)}`, "Soft"),
      ),
    ),
  ];
}
