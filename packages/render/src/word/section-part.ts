import { plain, type Section } from "@quarterlight/core/report";
import { words } from "../outline/index.ts";
import { chartBlocks } from "./chart-blocks.ts";
import { chapterHeading, heading } from "./heading.ts";
import { deathBlocks, fullBlocks, ownersWords, shortBlocks, surveyBlocks } from "./kpi.ts";
import { quoteBlocks, storyBlocks } from "./people.ts";
import { paragraph, run, strong, together } from "./runs.ts";
import type { Block, Setting } from "./setting.ts";
import { dataTable } from "./tables.ts";

/** A priority or outcome: what it came to, people, then targets, then what is watched. */
export function sectionPart(section: Section, id: string, setting: Setting): readonly Block[] {
  const { title, aim, outcomes, inShort, story, voices, glance, full, short, surveys, deaths } = section;
  return [
    chapterHeading(id, title, setting),
    ...(aim === "" ? [] : [paragraph("Aim", aim)]),
    ...(outcomes === "" ? [] : [paragraph("Outcomes", outcomes)]),
    ...(inShort.length === 0 ? [] : [heading(words.inShort)]),
    ...inShort.map((text) => paragraph("ListBullet", plain(text))),
    ...voices.flatMap(quoteBlocks),
    ...(story === undefined ? [] : storyBlocks(story, setting)),
    ...(glance === undefined ? [] : dataTable(glance, setting)),
    ...full.flatMap((block) => fullBlocks(block, setting)),
    ...short.flatMap((block) => shortBlocks(block, setting)),
    ...surveys.flatMap((survey) => surveyBlocks(survey, setting)),
    ...successes(section),
    ...watched(section, setting),
    ...deaths.flatMap(deathBlocks),
    ...compared(section, setting),
  ];
}

function successes({ successes: all }: Section): readonly Block[] {
  if (all.length === 0) return [];
  return [
    heading(words.successes),
    ...all.map(({ title, text }) => paragraph("ListBullet", strong(`${title}.`), run(` ${text}`))),
  ];
}

function watched({ watch }: Section, setting: Setting): readonly Block[] {
  if (watch === undefined) return [];
  return [
    ...dataTable(watch.table, setting),
    ...watch.owners.flatMap(({ title, commentary }) => [
      paragraph("Listed", strong(title)),
      ...ownersWords(commentary),
    ]),
  ];
}

function compared({ compare: { texts, charts } }: Section, { pictures }: Setting): readonly Block[] {
  if (texts.length + charts.length === 0) return [];
  return [
    heading(words.compare),
    ...together("Normal", texts),
    ...charts.flatMap((chart) => chartBlocks(chart, { titled: true }, pictures)),
  ];
}
