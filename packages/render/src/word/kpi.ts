import {
  type Commentary,
  type KpiBlock,
  plain,
  type SurveyBlock,
  type Text,
} from "@quarterlight/core/report";
import { repeatsHeadline } from "../outline/index.ts";
import { chartBlocks } from "./chart-blocks.ts";
import { heading, indicatorHeading } from "./heading.ts";
import type { Pictures } from "./picture.ts";
import { paragraph, run, sentences, together } from "./runs.ts";
import type { Block, Setting } from "./setting.ts";
import { verdict } from "./verdict.ts";

/** One KPI told in full: the finding, how it stands, what may be said of it, its chart and its owner's words. */
export function fullBlocks(block: KpiBlock, { pictures }: Setting): readonly Block[] {
  const { gloss, chart } = block;
  return [
    ...headed(block, pictures),
    ...(gloss === "" ? [] : [paragraph("Gloss", gloss)]),
    ...sentences(saidOf(block)),
    ...(chart === undefined ? [] : chartBlocks(chart, { titled: !repeatsHeadline(block) }, pictures)),
    ...closing(block),
  ];
}

/** One KPI told short: the same in one paragraph, without a chart. */
export function shortBlocks(block: KpiBlock, { pictures }: Setting): readonly Block[] {
  const said = saidOf(block).map(plain).join(" ");
  const gloss = block.gloss === "" ? [] : [run(`${block.gloss} `, "GlossWords")];
  return [
    ...headed(block, pictures),
    ...(gloss.length === 0 && said === "" ? [] : [paragraph("Normal", ...gloss, run(said))]),
    ...closing(block),
  ];
}

/** Deaths: words of their own, without a sign, a chart or a rank. */
export function deathBlocks(block: KpiBlock): readonly Block[] {
  return [
    indicatorHeading(block.id, plain(block.headline)),
    ...sentences(block.paragraphs),
    ...closing(block),
  ];
}

function headed({ id, headline, status, change }: KpiBlock, pictures: Pictures): readonly Block[] {
  return [indicatorHeading(id, plain(headline)), ...verdict(status, change, pictures)];
}

/** What may be said of it; the rule that its status rests on ends the last paragraph. */
function saidOf({ paragraphs, status: { because } }: KpiBlock): readonly Text[] {
  if (because.length === 0) return paragraphs;
  const last = paragraphs.at(-1);
  return [...paragraphs.slice(0, -1), last === undefined ? because : [...last, " ", ...because]];
}

function closing({ commentary, source }: KpiBlock): readonly Block[] {
  return [...ownersWords(commentary), ...(source === "" ? [] : [paragraph("Source", source)])];
}

/** What the owner of an indicator wrote, and who that is. */
export function ownersWords(commentary: Commentary | undefined): readonly Block[] {
  if (commentary === undefined) return [];
  const { text, by } = commentary;
  return [paragraph("Comment", text, ...(by === "" ? [] : [run(` ${by}`, "Soft")]))];
}

/** A survey's answers, with what may be said of them. */
export function surveyBlocks(
  { heading: title, texts, chart }: SurveyBlock,
  { pictures }: Setting,
): readonly Block[] {
  return [
    heading(title),
    ...together("Normal", texts),
    ...(chart === undefined ? [] : chartBlocks(chart, { titled: true }, pictures)),
  ];
}
