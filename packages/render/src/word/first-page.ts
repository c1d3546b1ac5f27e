import { plain, type Report, type Summary } from "@quarterlight/core/report";
import { HeadingLevel, Paragraph, Tab, TextRun } from "docx";
import { dateline, missedTable, words } from "../outline/index.ts";
import { broughtPicture } from "./brought.ts";
import { chartBlocks } from "./chart-blocks.ts";
import { contents } from "./contents.ts";
import { heading } from "./heading.ts";
import { storyBlocks } from "./people.ts";
import { paragraph, run, sentences, signed, strong } from "./runs.ts";
import type { Block, Setting } from "./setting.ts";
import { dataTable } from "./tables.ts";

/** The most that a logo takes, in points. */
const LOGO = { width: 150, height: 36 };

/** What anyone should read: the finding, the quarter at a glance and where to find the rest. */
export function firstPage(report: Report, setting: Setting): readonly Block[] {
  const { notice } = report.masthead;
  const logo = report.look?.logo;
  return [
    ...(logo ? [paragraph("Small", ...broughtPicture(logo.image, logo.shows, LOGO, setting.pictures))] : []),
    masthead(report),
    ...(notice === "" ? [] : [paragraph("Notice", notice)]),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: plain(report.headline) }),
    ...things(report.summary),
    ...storyBlock(report.summary, setting),
    ...standing(report.summary, setting),
    ...contents(),
    ...changes(report.summary, setting),
    ...missed(report.summary, setting),
    ...promised(report.summary),
    ...(report.summary.formats === "" ? [] : [paragraph("Small", report.summary.formats)]),
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

function title(text: string): Block {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, text });
}

function things({ things: { title: said, items }, caveats }: Summary): readonly Block[] {
  if (items.length === 0) return [];
  return [
    title(said),
    ...items.map((item) => paragraph("ListNumber", strong(plain(item.strong)), run(plain(item.rest)))),
    ...caveats.map((text) => paragraph("Small", plain(text))),
  ];
}

function storyBlock({ story }: Summary, setting: Setting): readonly Block[] {
  if (story === undefined) return [];
  const [first = ""] = story.block.paragraphs;
  return storyBlocks({ ...story.block, paragraphs: [first] }, setting);
}

function standing(
  { standing: { title: said, tally, changed, judged, close } }: Summary,
  { pictures }: Setting,
): readonly Block[] {
  if (tally.length === 0) return [];
  return [
    title(said),
    ...tally.map(({ status, count }) =>
      paragraph(
        "Standing",
        ...signed(status.kind, `${count} ${status.word}.`, pictures),
        run(` ${plain(status.because)}`, "Soft"),
      ),
    ),
    ...sentences([...changed, ...judged]),
    ...(close.length === 0 ? [] : [paragraph("Normal", strong(`${words.close} `), run(plain(close)))]),
  ];
}

function changes(
  { changes: { title: said, items, others } }: Summary,
  { pictures }: Setting,
): readonly Block[] {
  if (items.length === 0) return [];
  return [
    title(said),
    ...items.flatMap(({ status, change, headline, chart }) => [
      heading(plain(headline)),
      paragraph(
        "Verdict",
        ...signed(status.kind, status.word, pictures),
        run(change.word === "" ? "" : `; ${change.word}`),
      ),
      ...(chart === undefined ? [] : chartBlocks(chart, { titled: true }, pictures)),
    ]),
    ...sentences(others),
  ];
}

function missed(summary: Summary, setting: Setting): readonly Block[] {
  const { title: said, items, others } = summary.missed;
  if (items.length === 0) return [];
  return [
    title(said),
    ...dataTable(missedTable(summary), setting),
    ...(others.length === 0 ? [] : [paragraph("Normal", strong(`${words.alsoMissed} `), run(plain(others)))]),
  ];
}

function promised({ next, done, couldNot }: Summary): readonly Block[] {
  return [
    ...(next.items.length === 0 ? [] : [title(next.title)]),
    ...next.items.flatMap(({ when, what }) => [
      ...(when === "" ? [] : [heading(when)]),
      ...what.map((text) => paragraph("ListBullet", text)),
    ]),
    ...(done.items.length === 0 ? [] : [title(done.title)]),
    ...done.items.map(({ said, did }) => paragraph("ListBullet", run(`“${said}” `), strong(did))),
    ...(couldNot.items.length === 0 ? [] : [title(couldNot.title)]),
    ...couldNot.items.map(({ said, why }) => paragraph("ListBullet", strong(said), run(` ${why}`))),
  ];
}
