import { saidOf } from "../answers/index.ts";
import type { Kpi } from "../register/index.ts";
import { throughMerges } from "../tables/index.ts";
import { nameKey, textOf } from "../workbook/index.ts";
import type { Pipeline } from "./pipeline.ts";
import { polaritySaid } from "./polarity-words.ts";

/** Words that name a way and are hardly ever those of a change or a mark. */
const WAYS =
  /^(?:(?:aim to )?(?:maximi[sz]e|minimi[sz]e)|bigger|smaller|larger|higher|lower|more|less|fewer|(?:higher|lower|bigger|smaller|more|less|fewer|high|low) is (?:better|good))$/u;
const OF_A_CHANGE =
  /\b(?:vs|versus|against|than|compar\w*|last|previous|prior|change|trend|travel|since|from|forecast|status|risk|priority|confidence|likelihood)\b/iu;

/**
 * Asks which way is good where a column that is not understood holds nothing but words for it: they may say so, and neither
 * a title nor a colour is taken instead.
 */
export function askWordsOfDirections(kpis: readonly Kpi[], { mapping, notebook, workbook }: Pipeline): void {
  for (const { what, at: head, text: heading } of notebook.notUnderstood) {
    const sheet = workbook.sheets.find(({ name }) => name === head.sheet);
    if (what !== "column" || sheet === undefined || OF_A_CHANGE.test(heading)) continue;
    const through = throughMerges(sheet);
    const said = kpis.flatMap((kpi) => {
      if (kpi.at.sheet !== head.sheet || kpi.at.row <= head.row) return [];
      const at = { ...head, row: kpi.at.row };
      const words = textOf(through(at.row, at.column)).trim();
      return words === "" ? [] : [{ kpi, at, words }];
    });
    if (!said.every(({ words }) => WAYS.test(nameKey(words)) && polaritySaid(words) !== undefined)) continue;
    for (const { kpi, at, words } of said) {
      if (kpi.polarity !== undefined || saidOf(mapping.directions, kpi) !== undefined) continue;
      if (notebook.questions.some((each) => each.asks === "direction" && each.kpi === kpi.id)) continue;
      notebook.questions.push({ asks: "direction", kpi: kpi.id, title: kpi.title, at, words });
    }
  }
}
