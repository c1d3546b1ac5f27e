import { samePeriod } from "@quarterlight/core/period";
import { type Brief, reportable } from "@quarterlight/core/report";
import { type Choices, choicesIn, choicesToBegin } from "../publish/choices.ts";
import { DEFAULT_FORMATS, type Format } from "@quarterlight/core/report";
import { firstBrief } from "./first-brief.ts";
import type { Understanding } from "./understanding.ts";

/** What the report begins with, and what to say where the workbook's own wish could not be met. */
export type FirstChoices = {
  readonly brief: Brief;
  readonly formats: readonly Format[];
  readonly notice: string;
};

/** What the workbook keeps of a person's choices, else its settings; nothing where it has no figures to report on. */
export function firstChoices({ register, workbook }: Understanding): FirstChoices | undefined {
  const first = firstBrief(register);
  const available = reportable(register);
  const latest = available.at(-1);
  if (!first || !latest) return undefined;
  const settings = choicesOf(first.brief, DEFAULT_FORMATS, latest);
  const { period, audience, date, draft, formats } = choicesToBegin(settings, choicesIn(workbook), available);
  return {
    brief: { period, audience, date, ...(draft ? { draft } : {}) },
    formats,
    notice: samePeriod(period, first.brief.period) ? first.notice : "",
  };
}

/** The choices as they now stand, in the form in which the workbook keeps them. */
export function choicesOf(
  { period, audience, date, draft = false }: Brief,
  formats: readonly Format[],
  latest: Choices["latest"],
): Choices {
  return { period, audience, date, draft, formats, latest };
}
