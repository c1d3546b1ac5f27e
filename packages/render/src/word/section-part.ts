import { type KpiBlock, plain, type Section, type SurveyBlock } from "@quarterlight/core/report";
import { repeatsHeadline, words } from "../outline/index.ts";
import { chartBlocks } from "./chart-blocks.ts";
import { chapterHeading, heading } from "./heading.ts";
import { quoteBlocks, storyBlocks } from "./people.ts";
import { paragraph, run, sentences, signed, strong } from "./runs.ts";
import type { Block, Setting } from "./setting.ts";
import { dataTable } from "./tables.ts";

/** A priority or outcome: what it came to, people, then targets, then what is watched. */
export function sectionPart(section: Section, id: string, setting: Setting): readonly Block[] {
  const { title, aim, outcomes, inShort, story, voices, glance, full, short, surveys } = section;
  return [
    chapterHeading(id, title, setting),
    ...(aim === "" ? [] : [paragraph("Aim", aim)]),
    ...(outcomes === "" ? [] : [paragraph("Small", outcomes)]),
    ...(inShort.length === 0 ? [] : [heading(words.inShort)]),
    ...inShort.map((text) => paragraph("ListBullet", plain(text))),
    ...voices.flatMap(quoteBlocks),
    ...(story === undefined ? [] : storyBlocks(story, setting)),
    ...(glance === undefined ? [] : dataTable(glance, setting)),
    ...[...full, ...short].flatMap((block) => kpiBlocks(block, setting, full.includes(block))),
    ...surveys.flatMap((survey) => surveyBlocks(survey, setting)),
    ...successes(section),
    ...watched(section, setting),
    ...section.deaths.flatMap((block) => kpiBlocks(block, setting, false)),
    ...compared(section, setting),
  ];
}

/** The finding and what may be said of it; what is told short has no chart on paper. */
function kpiBlocks(block: KpiBlock, { pictures }: Setting, charted: boolean): readonly Block[] {
  const { chart, commentary, status, change, gloss, source } = block;
  return [
    heading(plain(block.headline)),
    ...(status.kind === "none" && change.word === ""
      ? []
      : [
          paragraph(
            "Verdict",
            ...(status.kind === "none" ? [] : signed(status.kind, status.word, pictures)),
            run(change.word === "" ? "" : `${status.kind === "none" ? "" : "; "}${change.word}`),
          ),
        ]),
    ...(gloss === "" ? [] : [paragraph("Small", gloss)]),
    ...sentences([...block.paragraphs, status.because].filter((text) => text.length > 0)),
    ...(chart === undefined || !charted
      ? []
      : chartBlocks(chart, { titled: !repeatsHeadline(block) }, pictures)),
    ...(source === "" ? [] : [paragraph("Small", source)]),
    ...(commentary === undefined ? [] : commentaryBlocks(commentary)),
  ];
}

/** A survey's answers, with what may be said of them. */
export function surveyBlocks(survey: SurveyBlock, { pictures }: Setting): readonly Block[] {
  return [
    heading(survey.heading),
    ...sentences(survey.texts),
    ...chartBlocks(survey.chart, { titled: true }, pictures),
  ];
}

function watched({ watch }: Section, setting: Setting): readonly Block[] {
  if (watch === undefined) return [];
  return [
    ...dataTable(watch.table, setting),
    ...watch.owners.flatMap(({ title, commentary }) => [
      paragraph("Listed", strong(title)),
      ...commentaryBlocks(commentary),
    ]),
  ];
}

function compared({ compare: { texts, charts } }: Section, { pictures }: Setting): readonly Block[] {
  if (texts.length + charts.length === 0) return [];
  return [
    heading(words.compare),
    ...sentences(texts),
    ...charts.flatMap((chart) => chartBlocks(chart, { titled: true }, pictures)),
  ];
}

function commentaryBlocks({ text, by }: { text: string; by: string }): readonly Block[] {
  return [paragraph("Comment", text), ...(by === "" ? [] : [paragraph("CommentBy", by)])];
}

function successes({ successes: all }: Section): readonly Block[] {
  if (all.length === 0) return [];
  return [
    heading(words.successes),
    ...all.map(({ title, text }) => paragraph("ListBullet", strong(`${title}.`), run(` ${text}`))),
  ];
}
