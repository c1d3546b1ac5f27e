import { chapters, plain, type Report, type Summary } from "@quarterlight/core/report";
import { HeadingLevel, Paragraph, TableOfContents } from "docx";
import { words } from "../outline/index.ts";
import { leading } from "./bookmark.ts";
import { broughtPicture } from "./brought.ts";
import { pageHeading } from "./heading.ts";
import { masthead } from "./masthead.ts";
import { storyBlocks } from "./people.ts";
import { signPicture } from "./picture.ts";
import { paragraph, run, strong, together } from "./runs.ts";
import { secondPage } from "./second-page.ts";
import type { Block, Setting } from "./setting.ts";
import { standing as standingWord } from "./verdict.ts";

/** The most that a logo takes, in points. */
const LOGO = { width: 150, height: 36 };

/** The two pages that anybody can read in five minutes. */
export function firstPages(report: Report, setting: Setting): readonly Block[] {
  const { summary, headline } = report;
  const { notice } = report.masthead;
  const logo = report.look?.logo;
  return [
    ...(logo ? [paragraph("Logo", ...broughtPicture(logo.image, logo.shows, LOGO, setting.pictures))] : []),
    ...masthead(report),
    ...(notice === "" ? [] : [paragraph("Notice", notice)]),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: plain(headline) }),
    ...things(summary),
    ...story(summary, setting),
    ...standing(summary, setting),
    ...(summary.formats === "" ? [] : [paragraph("Small", summary.formats)]),
    ...contents(report),
    ...secondPage(summary, setting),
  ];
}

/** The contents as a field of Word's over the chapters' headings, which docx fills in with links and page numbers. */
function contents(report: Report): readonly Block[] {
  if (chapters(report).length === 0) return [];
  return [
    paragraph("TOCHeading", words.contents),
    new TableOfContents(words.contents, { headingStyleRange: "2-2", hyperlink: true, tabLeader: "dot" }),
  ];
}

function things({ things: { title, items }, caveats }: Summary): readonly Block[] {
  if (items.length === 0) return [];
  return [
    pageHeading(title),
    ...items.map((item) =>
      paragraph("ListNumber", leading(item.to, strong(plain(item.strong))), run(plain(item.rest))),
    ),
    ...together("Small", caveats),
  ];
}

/** One person: the first paragraph, and where the whole story stands. */
function story({ story: told }: Summary, setting: Setting): readonly Block[] {
  if (told === undefined) return [];
  const [first = ""] = told.block.paragraphs;
  return storyBlocks({ ...told.block, paragraphs: [first] }, setting, told.to);
}

function standing(
  { standing: { title, tally, changed, judged, close } }: Summary,
  { pictures }: Setting,
): readonly Block[] {
  if (tally.length === 0) return [];
  return [
    pageHeading(title),
    ...tally.map(({ status, count }) =>
      paragraph(
        "Standing",
        // One sign for each target; the last one stands with its word.
        ...Array.from({ length: Math.max(count - 1, 0) }, () => signPicture(status.kind, pictures)).flat(),
        ...standingWord(status.kind, `${count} ${status.word}.`, pictures),
        run(` ${plain(status.because)}`, "Soft"),
      ),
    ),
    ...together("Normal", changed),
    ...together("Small", judged),
    ...(close.length === 0 ? [] : [paragraph("Normal", strong(`${words.close} `), run(plain(close)))]),
  ];
}
