import { type Chart, plain, type Summary } from "@quarterlight/core/report";
import { missedTable, words } from "../outline/index.ts";
import { leading } from "./bookmark.ts";
import { chartBlocks } from "./chart-blocks.ts";
import { pageHeading } from "./heading.ts";
import { placeOf } from "./picture.ts";
import { paragraph, run, sentences, strong } from "./runs.ts";
import type { Block, Setting } from "./setting.ts";
import { besides, dataTable } from "./tables.ts";
import { verdict } from "./verdict.ts";

/** What changed, what was missed and what happens next. */
export function secondPage(summary: Summary, setting: Setting): readonly Block[] {
  return [...changes(summary, setting), ...missed(summary, setting), ...next(summary), ...answers(summary)];
}

/** Two changes stand beside each other, one alone under its heading. */
function changes(summary: Summary, { pictures, width }: Setting): readonly Block[] {
  const { title, items, others } = summary.changes;
  if (items.length + others.length === 0) return [];
  const place = placeOf(summary);
  const cards = items.map(({ to, status, change, headline, chart }) => ({
    head: paragraph("CardHeading", leading(to, run(plain(headline)))),
    blocks: [
      ...verdict(status, change, pictures),
      ...(chart === undefined ? [] : chartBlocks(chart, { titled: !tellsItsRules(chart), place }, pictures)),
    ],
  }));
  return [
    pageHeading(title),
    ...(place === "card" && cards.length > 0
      ? [besides(title, cards, width)]
      : cards.flatMap(({ head, blocks }) => [head, ...blocks])),
    ...sentences(others),
  ];
}

/** Whether the drawing itself says what its title does: which points a rule marks, and that is why it stands here. */
function tellsItsRules(chart: Chart): boolean {
  return chart.kind === "line" && chart.rules.length > 0;
}

function missed(summary: Summary, setting: Setting): readonly Block[] {
  const { title, items, others } = summary.missed;
  if (items.length === 0) return [];
  return [
    pageHeading(title),
    ...dataTable(missedTable(summary), setting, { captioned: false }),
    ...(others.length === 0 ? [] : [paragraph("Normal", strong(`${words.alsoMissed} `), run(plain(others)))]),
  ];
}

function next({ next: { title, items } }: Summary): readonly Block[] {
  if (items.length === 0) return [];
  return [
    pageHeading(title),
    ...items.map(({ when, what }) =>
      paragraph("SummaryList", ...(when === "" ? [] : [strong(`${when}:`), run(" ")]), run(what.join(" "))),
    ),
  ];
}

/** What was asked and done, and what could not be. */
function answers({ done, couldNot }: Summary): readonly Block[] {
  return [
    ...(done.items.length === 0 ? [] : [pageHeading(done.title)]),
    ...done.items.map(({ said, did }) => paragraph("SummaryList", run(`“${said}” `), strong(did))),
    ...(couldNot.items.length === 0 ? [] : [pageHeading(couldNot.title)]),
    ...couldNot.items.map(({ said, why }) => paragraph("SummaryList", strong(said), run(` ${why}`))),
  ];
}
