import { type Mapping, mappingFor, mappingSchema } from "@quarterlight/core/answers";
import type { Reading } from "@quarterlight/core/reading";
import { Trouble } from "../../source/trouble.ts";

/** The file beside a workbook in which the command looks for its answers: "KPIs.quarterlight.json" for "KPIs.xlsx". */
export function answersFileName(workbook: string): string {
  return `${workbook.replace(/\.[^.]*$/u, "")}.quarterlight.json`;
}

/** What stands in that file, as the command writes it. */
export function answersText(reading: Reading, answers: Mapping): string {
  return `${JSON.stringify(mappingFor(reading, answers), null, 2)}\n`;
}

/** The answers in such a file. Fails with `Trouble` where they make no sense. */
export function answersIn(name: string, text: string): Mapping {
  const answers = mappingSchema.safeParse(jsonOf(text));
  if (answers.success) return answers.data;
  throw new Trouble(`"${name}" holds answers that make no sense. Mend it, or open the workbook without it.`);
}

/** What the text holds; undefined where it is not JSON at all. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
