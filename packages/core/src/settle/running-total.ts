import { type Kpi, isMeasured, neverAddsUp } from "../register/index.ts";
import type { Pipeline } from "./pipeline.ts";
import { toDateSaid } from "./to-date-said.ts";

/**
 * KPIs whose definition, or whose title together with a comment or note, says that each figure holds those before it in
 * the same year; that they were taken so is written down, also of those whose title or unit alone says it. A title alone that says "to date" may be of all time, and is asked about elsewhere.
 * Of shares, rates and averages none is taken so, whatever is said: that each stands as it is is written down instead.
 */
export function settleRunningTotals(
  kpis: readonly Kpi[],
  { notebook }: Pick<Pipeline, "notebook">,
  isOwn: boolean,
): Kpi[] {
  const found: string[] = [];
  const levels: string[] = [];
  const settled = kpis.map((kpi): Kpi => {
    if (!kpi.cumulative && (isOwn || runningSaid(kpi) !== true)) return kpi;
    if (neverAddsUp(kpi)) {
      levels.push(kpi.id);
      return { ...kpi, cumulative: false, toDate: true };
    }
    // Quarterlight's own workbook has a column of its own for it, so that nothing is taken for granted.
    if (!isOwn) found.push(kpi.id);
    return kpi.cumulative ? kpi : { ...kpi, cumulative: true };
  });
  if (found.length > 0) notebook.assumptions.push({ kind: "running total", kpis: found });
  if (levels.length > 0) notebook.assumptions.push({ kind: "level to date", kpis: levels });
  return settled;
}

/** What words of a KPI and beside it say of whether each figure holds those before it; absent where they leave it open. */
export function runningSaid({ title, meaning, commentary, observations, row }: Kpi): boolean | undefined {
  if (SAYS_OTHERWISE.test([title, meaning].join(" "))) return false;
  if (IN_FULL.test([title, meaning].join(" "))) return true;
  if (toDateSaid(title) === undefined) return undefined;
  const beside = [
    ...commentary.map(({ text }) => text),
    ...observations.map((each) => (isMeasured(each) ? (each.note ?? "") : "")),
    row?.note?.text ?? "",
  ];
  if (beside.some((text) => !SAYS_OTHERWISE.test(text) && IN_PASSING.test(text))) return true;
  return beside.some((text) => SAYS_OTHERWISE.test(text)) ? false : undefined;
}

const SAYS_OTHERWISE =
  /\b(?:not|non|nor|no longer|rather than|instead of)[- ](?:a )?(?:cumulative|running total)\b/iu;
const IN_FULL =
  /\b(?:(?:figures?|totals?|values?|numbers?|counts?|data) (?:is|are) cumulative|cumulative (?:figures?|totals?|values?|numbers?|counts?|data|(?:from|since|for|over|within) (?:the )?(?:\d+ |1st )?(?:April|start of|year|financial))|running total|added up (?:from|since) (?:1 )?April|(?:from|since) (?:1 |the )?(?:April|start of the (?:financial )?year) to date|so far this (?:financial )?year|(?:financial )?year so far)\b|^cumulative\b/iu;
const IN_PASSING = /\b(?:cumulative(?:ly)?|running total|year to date|ytd|since (?:1 )?April)\b/iu;
