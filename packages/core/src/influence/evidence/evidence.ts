import type { Address } from "../../workbook/index.ts";
import type { Question } from "../question.ts";
import type { CellName } from "./row.ts";

export type Says = "yes" | "partly" | "no";

/** A piece of evidence: what words of the row say to one question, and where they stand. No words, no evidence. */
export type Evidence = {
  readonly question: Question;
  readonly says: Says;
  readonly weight: "strong" | "some";
  /** Words of the cell, as they stand there. */
  readonly words: string;
  readonly cell: CellName | "series";
  readonly at?: Address;
  readonly why: string;
};
