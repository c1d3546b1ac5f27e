import type { Unit } from "../figure/index.ts";
import type { Kpi } from "../register/index.ts";
import { scaleIn } from "../tables/index.ts";
import type { Notebook } from "../reading/index.ts";
import type { LineAbove } from "./lines-above.ts";
import { unitIsStated } from "./registers/rename.ts";

/** What may stand in a line that says in which scale all figures under it are kept. */
const OF_ALL =
  /^(?:(?:please )?note:? )?(?:all )?(?:the )?(?:figures?|amounts?|values?|numbers?|costs?|sums|spend(?:ing)?|budgets?|data|money|everything)?(?: (?:below|here|in this (?:table|sheet)))?(?: (?:is|are|shown|given|stated|expressed|reported))*(?: in)?$/iu;
const EXCEPT = /,? unless (?:otherwise )?(?:stated|shown|said|noted)(?: otherwise)?\.?\s*$|[.:]\s*$/iu;
const IN_BRACKETS = /\([^()]*\)\s*$/u;

type Scale = { readonly power: NonNullable<Unit["power"]>; readonly isMoney: boolean };

/**
 * KPIs with the thousands or millions that a line above their table says all figures are in: "All figures in £000s",
 * "Finance scorecard (£m)". A scale of money is one for amounts only; a KPI's own title or unit comes first.
 */
export function withScaleAbove(
  kpis: readonly Kpi[],
  lines: readonly LineAbove[],
  notebook: Notebook,
): readonly Kpi[] {
  const scales = new Map<string, Scale>();
  for (const { text, at } of lines) {
    const scale = scaleOfAll(text);
    if (scale !== undefined && !scales.has(at.sheet)) scales.set(at.sheet, scale);
  }
  if (scales.size === 0) return kpis;
  return kpis.map((kpi) => {
    const first = [...kpi.observations, ...kpi.monthly][0];
    const scale = first === undefined ? undefined : scales.get(first.at.sheet);
    if (scale === undefined || kpi.unit.power !== undefined) return kpi;
    if (isOf(scale, kpi.unit)) return { ...kpi, unit: { ...kpi.unit, power: scale.power } };
    if (!scale.isMoney || !isUnknown(kpi, notebook)) return kpi;
    unitIsStated(notebook, kpi.id);
    return { ...kpi, unit: { kind: "money", of: "", power: scale.power } };
  });
}

function isOf({ isMoney }: Scale, { kind }: Unit): boolean {
  return isMoney ? kind === "money" : kind === "money" || kind === "count" || kind === "number";
}

/** Whether nothing else says what a KPI is counted in: under a line that says pounds it is pounds. */
function isUnknown({ id, unit }: Kpi, { assumptions }: Notebook): boolean {
  const isGuess = assumptions.some(
    (each) => each.kind === "unit" && each.from === "nothing" && each.kpis.includes(id),
  );
  return isGuess && unit.kind === "number" && unit.of === "";
}

function scaleOfAll(line: string): Scale | undefined {
  const text = line.replace(EXCEPT, "");
  const inBrackets = IN_BRACKETS.exec(text)?.[0];
  const whole = scaleIn(text);
  if (whole !== undefined && OF_ALL.test(whole.rest.trim())) return whole;
  const scale = inBrackets === undefined ? undefined : scaleIn(inBrackets);
  return scale !== undefined && OF_ALL.test(scale.rest.replaceAll(/[()]/gu, "").trim()) ? scale : undefined;
}
