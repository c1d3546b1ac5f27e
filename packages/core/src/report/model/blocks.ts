import { z } from "zod";
import { Claim } from "../../claims/index.ts";
import { Chart } from "./chart.ts";
import { Run, Table, Text } from "./text.ts";

/** How a figure stands against its target; a shape and a word first, a colour last. */
export const Status = z.object({
  kind: z.enum(["met", "close", "missed", "none"]),
  /** "On target", "Close to target", "Off target" or "No status". */
  word: z.string().min(1),
  /** The rule or the reason, as a sentence; empty where the words beside it say all there is to say. */
  because: z.array(Run).readonly(),
  /** That the figure has this status; absent where there is none to have. */
  claim: Claim.optional(),
});
export type Status = z.infer<typeof Status>;

/** A consented story about a person or a service. */
export const StoryBlock = z.object({
  label: z.string(),
  title: z.string().min(1),
  paragraphs: z.array(z.string().min(1)).min(1).readonly(),
  quote: z.string(),
  attribution: z.string(),
  note: z.string(),
});
export type StoryBlock = z.infer<typeof StoryBlock>;

/** Something a person said, with the answer to it where there is one. */
export const Voice = z.object({ text: z.string().min(1), by: z.string(), response: z.string() });
export type Voice = z.infer<typeof Voice>;

/** What an indicator's owner wrote of the period, and who that is. */
const Commentary = z.object({ text: z.string().min(1), by: z.string() });

export const KpiBlock = z.object({
  /** The KPI's code in the workbook. */
  kpi: z.string(),
  class: z.enum(["Key Performance Target", "Monitoring indicator", "Not yet classified", "Indicator"]),
  title: z.string().min(1),
  /** The finding, in a short sentence. */
  headline: Text,
  paragraphs: z.array(Text).readonly(),
  status: Status,
  chart: Chart.optional(),
  commentary: Commentary.optional(),
});
export type KpiBlock = z.infer<typeof KpiBlock>;

/** One priority, outcome or group: a story or a voice beside the figures that belong with it. */
export const Section = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  summary: z.string(),
  story: StoryBlock.optional(),
  voices: z.array(Voice).readonly(),
  kpis: z.array(KpiBlock).readonly(),
  /** What is said of the section's other indicators: a line each, and whatever their owners wrote. */
  others: z
    .array(z.object({ title: z.string(), text: Text, status: Status, commentary: Commentary.optional() }))
    .readonly(),
  successes: z.array(z.object({ title: z.string(), text: z.string() })).readonly(),
});
export type Section = z.infer<typeof Section>;

/** A heading with what is said under it. */
export const Note = z.object({ heading: z.string().min(1), texts: z.array(Text).min(1).readonly() });
export type Note = z.infer<typeof Note>;

/** Every indicator of one section, in full, for an auditor. */
export const AnnexTable = z.object({ title: z.string().min(1), table: Table });
export type AnnexTable = z.infer<typeof AnnexTable>;
