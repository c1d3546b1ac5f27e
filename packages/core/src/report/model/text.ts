import { z } from "zod";

/** A printed figure bound to the cells it came from: what lets a reader trace it. */
export const Figure = z.object({
  /** As printed, with its unit where the sentence has it: "92.4%", "61 people". */
  figure: z.string().min(1),
  /** The cells behind it as a person would write them, such as `Figures!C12`. Never empty. */
  cells: z.array(z.string().min(1)).min(1).readonly(),
});
export type Figure = z.infer<typeof Figure>;

/** A run of a sentence: words, or a bound figure. */
export const Run = z.union([z.string(), Figure]);
export type Run = z.infer<typeof Run>;

/** A sentence or more, as runs. */
export const Text = z.array(Run).min(1).readonly();
export type Text = z.infer<typeof Text>;

/** The words of a text, as every format prints them. */
export function plain(text: Text): string {
  return text.map((run) => (typeof run === "string" ? run : run.figure)).join("");
}

/** One table: one header row, the first column heads each row, no merged cells. */
export const Table = z.object({
  /** The message, then the period. */
  caption: z.string().min(1),
  head: z.array(z.string().min(1)).min(2).readonly(),
  rows: z.array(z.array(z.string()).readonly()).readonly(),
  /** Columns that hold numbers, from zero: set flush right with figures of one width. */
  numeric: z.array(z.number().int()).readonly(),
  notes: z.array(z.string()).readonly(),
});
export type Table = z.infer<typeof Table>;
