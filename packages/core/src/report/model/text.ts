import { z } from "zod";
import { Claim } from "../../claims/index.ts";

/** The cells behind a figure or a word as a person would write them, such as `Figures!C12`. Never empty. */
const Cells = z.array(z.string().min(1)).min(1).readonly();

/** A printed figure bound to the cells it came from: what lets a reader trace it. */
export const Figure = z.object({
  /** As printed, with its unit where the sentence has it: "92.4%", "61 people". */
  figure: z.string().min(1),
  cells: Cells,
  /** What it says, to be held against the facts. */
  claim: Claim.optional(),
});
export type Figure = z.infer<typeof Figure>;

/** A word that judges, such as "fewer" or "on target", with the fact and the rule that bear it out. */
const Judged = z.object({
  judged: z.string().min(1),
  cells: Cells,
  claim: Claim,
  /** What else the same word says, such as of every other question that it is said of. */
  also: z.array(Claim).readonly().optional(),
});

/** Words that are given, not chosen: a period, a number of things, a name or somebody's own words, a rule, a cell's name. */
const Given = z.object({ said: z.string(), as: z.enum(["period", "count", "name", "rule", "cell"]) });

/** A run of a sentence: plain words, which hold no digit and judge nothing, or one of the above. */
export const Run = z.union([z.string(), Figure, Judged, Given]);
export type Run = z.infer<typeof Run>;

/** A sentence or more, as runs. */
export const Text = z.array(Run).min(1).readonly();
export type Text = z.infer<typeof Text>;

/** What a run prints. */
export function words(run: Run): string {
  if (typeof run === "string") return run;
  if ("figure" in run) return run.figure;
  return "judged" in run ? run.judged : run.said;
}

/** What a run claims: of a judging word all that it says. */
export function claimsOfRun(run: Run): readonly Claim[] {
  if (typeof run === "string" || !("claim" in run) || run.claim === undefined) return [];
  return "also" in run ? [run.claim, ...(run.also ?? [])] : [run.claim];
}

/** What a text claims, in its order. */
export function claimsOf(text: readonly Run[]): readonly Claim[] {
  return text.flatMap(claimsOfRun);
}

/** The words of a text, as every format prints them. */
export function plain(text: readonly Run[]): string {
  return text.map(words).join("");
}

/** The text as words and the figures between them: what is needed to show where each figure came from. */
export function traced(text: readonly Run[]): readonly (string | Figure)[] {
  const told: (string | Figure)[] = [];
  for (const run of text) {
    const last = told.at(-1);
    if (typeof run !== "string" && "figure" in run) told.push(run);
    else if (typeof last === "string") told.splice(-1, 1, last + words(run));
    else told.push(words(run));
  }
  return told;
}

/** What the rules say of a change over time. Its signs are never those of a status. */
export const Change = z.object({
  kind: z.enum(["better", "worse", "high", "low", "none", "season", "few", ""]),
  /** "Getting better", "No clear change"; empty where nothing is to be said. */
  word: z.string(),
  claim: Claim.optional(),
});
export type Change = z.infer<typeof Change>;

/** A series small enough for a row of a table: hidden from a screen reader, because the row says it. */
const Trend = z.object({
  /** Oldest first; nothing where a figure is missing. */
  points: z
    .array(
      z.object({
        value: z.number().optional(),
        signal: z.enum(["improvement", "concern", "high", "low"]).optional(),
        provisional: z.boolean(),
        /** Whether it is the first after a break: the line is not joined to it. */
        broken: z.boolean(),
      }),
    )
    .min(1)
    .readonly(),
  /** The average of the newest stretch. */
  centre: z.number().optional(),
  target: z.number().optional(),
});
export type Trend = z.infer<typeof Trend>;

/**
 * A cell of a table. Its kind says what it is, so that nobody reads a status back from its word: plain words, an
 * indicator's name with what is under it, a text with its figures and the marks behind it, the reason for no figure, a
 * status, what the rules say of change, or a small picture of the series.
 */
export const Cell = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("words"), text: z.string() }),
  z.object({ kind: z.literal("address"), text: z.string() }),
  z.object({ kind: z.literal("period"), text: z.string() }),
  z.object({
    kind: z.literal("name"),
    /** The KPI's code in the workbook. */
    kpi: z.string(),
    text: z.string(),
    /** Unit, and the period where it is not the report's own. */
    under: z.string(),
    /** The block that tells it; empty where the table alone does. */
    to: z.string(),
  }),
  z.object({ kind: z.literal("text"), text: Text, marks: z.array(z.string()).readonly() }),
  z.object({ kind: z.literal("missing"), text: z.string() }),
  z.object({
    kind: z.literal("status"),
    status: z.enum(["met", "close", "missed", "none"]),
    text: z.string(),
    claim: Claim.optional(),
  }),
  z.object({
    kind: z.literal("change"),
    text: z.string(),
    change: Change.shape.kind,
    claim: Claim.optional(),
  }),
  z.object({ kind: z.literal("trend"), trend: Trend }),
]);
export type Cell = z.infer<typeof Cell>;

/** The words of a cell, as every format prints them. */
export function cellWords(cell: Cell): string {
  if (cell.kind === "text") return [plain(cell.text), ...cell.marks].join(" ");
  if (cell.kind === "trend") return "";
  return cell.kind === "name" && cell.under !== "" ? `${cell.text}, ${cell.under}` : cell.text;
}

/** One table: one header row, the first column heads each row, no merged cells. */
export const Table = z.object({
  /** The message, then the period. */
  caption: z.string().min(1),
  head: z.array(z.string().min(1)).min(2).readonly(),
  rows: z.array(z.array(Cell).readonly()).readonly(),
  /** Columns that hold numbers, from zero: set flush right with figures of one width. */
  numeric: z.array(z.number().int()).readonly(),
  notes: z.array(z.string()).readonly(),
  /** Which of the notes hold what a person typed beside a figure: of which indicators, and in which cells. */
  typed: z
    .array(z.object({ note: z.string(), of: z.array(z.string()).readonly(), cells: Cells }))
    .readonly()
    .optional(),
});
export type Table = z.infer<typeof Table>;
