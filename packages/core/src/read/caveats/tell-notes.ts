import { type Notebook, notUnderstood, restrictionsIn, tell } from "../../reading/index.ts";
import type { Kpi } from "../../register/index.ts";
import { type Pipeline, isProse } from "../../settle/index.ts";
import { legendIn, scaleIn } from "../../tables/index.ts";
import { type Workbook, addressName, nameKey, sheetOf } from "../../workbook/index.ts";
import { isFootnoteLine } from "../footnotes.ts";
import { caveatIn } from "./caveat-in.ts";
import { saidSoFar } from "./so-far-said.ts";
import { linesOfWords } from "./lines-of-words.ts";

const OPENS_A_NOTE =
  /^(?:please note|notes?\b|n\.?b\.?\b|caveats?\b|please\b|sources?\s*:|data sources?\b|\d{1,2}[.)]\s)/iu;
const SAYS =
  /\b(?:is|are|was|were|has|have|had|be|been|includes?|excludes?|including|excluding|shows?|means?|based|calculated|collected|measured|may|should|do|does|will|cannot|changed|rounded|taken)\b/iu;
const FEWEST_WORDS = 4;

/**
 * Lists the notes on the sheets of the figures, of which nothing was made and nothing else is told: the report prints none
 * of them. A title, a heading and a name are no notes.
 */
export function tellNotes(
  kpis: readonly Kpi[],
  { workbook, notebook }: Pick<Pipeline, "workbook" | "notebook">,
): void {
  const told = toldIn(workbook, notebook);
  const sections = new Set(kpis.map(({ group }) => nameKey(group)));
  const notes = linesOfWords(workbook, notebook, kpis, Infinity).filter(
    ({ text, at }) =>
      !sections.has(nameKey(text)) &&
      isNote(text) &&
      !isFootnoteLine(text) &&
      !told.has(addressName(at)) &&
      !isHeard(text, workbook) &&
      saidSoFar(text, kpis).length === 0,
  );
  tell(
    notebook,
    notes.map(({ text, at }) => notUnderstood("cell", at, text, "a note")),
  );
}

function isNote(text: string): boolean {
  const words = text.split(/\s+/u).length;
  return isProse(text) || (words >= FEWEST_WORDS && (OPENS_A_NOTE.test(text) || SAYS.test(text)));
}

/** Whether something else makes of it what there is to be made. */
function isHeard(text: string, workbook: Workbook): boolean {
  if (caveatIn(text) !== undefined || scaleIn(text) !== undefined) return true;
  return legendIn({ ...workbook, sheets: [sheetOf("", [[text]])] }).meanings.size > 0;
}

/** The cells of which something is said already. */
function toldIn(
  workbook: Workbook,
  { notUnderstood: left, assumptions, questions }: Notebook,
): ReadonlySet<string> {
  const about = [...assumptions, ...questions].flatMap((each) => [
    ...("at" in each && each.at !== undefined && !Array.isArray(each.at) && "sheet" in each.at
      ? [each.at]
      : []),
    ...("line" in each && each.line !== undefined ? [each.line.at] : []),
  ]);
  return new Set(
    [...left, ...restrictionsIn(workbook)].map(({ at }) => addressName(at)).concat(about.map(addressName)),
  );
}
