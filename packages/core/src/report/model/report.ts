import { z } from "zod";
import { type KpiBlock, Note, Section, StoryBlock, SurveyBlock, Voice } from "./blocks.ts";
import type { Chart } from "./chart.ts";
import { Look } from "./image.ts";
import { CouldNot, Done, Due, Summary } from "./summary.ts";
import { Text } from "./text.ts";

/** The version of this model; a renderer refuses a report of another. */
export const VERSION = 3;

/** The whole report as plain data, in the order it is read. Every renderer is given this and nothing else. */
export const Report = z.object({
  version: z.literal(VERSION),
  lang: z.literal("en-GB"),
  /** Who publishes, for which period, dated when. Empty strings where the workbook does not say. */
  masthead: z.object({
    partnership: z.string(),
    /** "July to September 2025" */
    period: z.string().min(1),
    /** "Quarter 2 of 2025/26" */
    label: z.string().min(1),
    /** In words: "14 November 2025". */
    date: z.string(),
    /** ISO, for document properties; empty where there is none. */
    isoDate: z.string(),
    /** What must be said at the very start, such as that everything is invented. */
    notice: z.string(),
    /** Who it is for, on every page; where it is not for everyone, also what it contains. */
    edition: z.string().min(1),
    /** What marks every page of a draft; empty where the report may be published. */
    draft: z.string(),
  }),
  /** What of it is the partnership's own look. */
  look: Look.optional(),
  /** The document's title in its properties. */
  title: z.string().min(1),
  headline: Text,
  summary: Summary,
  sections: z.array(Section).readonly(),
  voices: z.object({
    title: z.string(),
    /** Stories that found no section to stand in. */
    stories: z.array(StoryBlock).readonly(),
    /** Surveys of more than one section. */
    surveys: z.array(SurveyBlock).readonly(),
    quotes: z.array(Voice).readonly(),
    themes: z.array(z.object({ heading: z.string(), text: Text })).readonly(),
    engagement: z.array(z.object({ heading: z.string(), text: Text })).readonly(),
  }),
  /** What the summary had no room for, and what is under way. */
  promises: z.object({
    title: z.string(),
    done: z.array(Done).readonly(),
    underWay: z.array(z.object({ said: z.string(), did: z.string(), due: z.string() })).readonly(),
    couldNot: z.array(CouldNot).readonly(),
  }),
  evaluations: z.object({
    title: z.string(),
    items: z
      .array(z.object({ service: z.string(), found: z.string(), change: z.string(), lead: z.string() }))
      .readonly(),
  }),
  /** What is to be done, by whom and when, where the summary had no room for it. */
  next: z.object({
    title: z.string(),
    items: z.array(Due).readonly(),
  }),
  /** How change is judged and what the words mean. */
  method: z.object({ title: z.string(), notes: z.array(Note).readonly() }),
  contact: z.string(),
});
export type Report = z.infer<typeof Report>;

/** Every KPI that has sentences, section by section: those told in full first. */
export function kpiBlocks({ sections }: Pick<Report, "sections">): readonly KpiBlock[] {
  return sections.flatMap(({ full, short, deaths }) => [...full, ...short, ...deaths]);
}

/** Every chart of the report, in reading order: those of the summary are told again in their sections. */
export function charts(report: Report): readonly Chart[] {
  return [
    ...report.summary.changes.items.flatMap(({ chart }) => chart ?? []),
    ...report.sections.flatMap(({ full, short, surveys, compare }) => [
      ...[...full, ...short].flatMap(({ chart }) => chart ?? []),
      ...surveys.flatMap(({ chart }) => chart ?? []),
      ...compare.charts,
    ]),
    ...report.voices.surveys.flatMap(({ chart }) => chart ?? []),
  ];
}
