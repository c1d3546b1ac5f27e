import type { Unit } from "../figure/index.ts";
import type { Kpi } from "../register/index.ts";
import { roleOf, scaleIn } from "../tables/index.ts";
import type { Notebook } from "../reading/index.ts";
import type { LineAbove } from "./lines-above.ts";
import { unitIsStated } from "./registers/rename.ts";

/** What may stand in a line that says in which scale all figures under it are kept. */
const OF_ALL =
  /^(?:(?:please )?note:? )?(?:all )?(?:the )?(?:figures?|amounts?|values?|numbers?|costs?|sums|spend(?:ing)?|budgets?|data|money|everything)?(?: (?:below|here|in this (?:table|sheet)))?(?: (?:is|are|shown|given|stated|expressed|reported))*(?: in)?$/iu;
const EXCEPT = /,? unless (?:otherwise )?(?:stated|shown|said|noted)(?: otherwise)?\.?\s*$|[.:]\s*$/iu;
const IN_BRACKETS = /\([^()]*\)\s*$/u;

/** Words of amounts of money, in a title or in the heading of a section. */
const OF_MONEY =
  /£|\b(?:costs?|spend(?:ing)?|spent|budgets?|(?:over|under)[ -]?sp(?:end|ends|ending|ent)|expenditure|income|savings|funding|outturn|deficit|surplus|revenue|salaries|wages)\b/iu;
const SECTION_OF_MONEY =
  /^(?:finance|financial|budgets?|spend(?:ing)?|expenditure|costs?|income)\b(?!.*(?:&|\band\b))/iu;

/** What stands beside a budget or a spend in the columns of one row, and is as much an amount. */
const OF_BUDGET =
  /^(?:(?:projected|forecast|full[- ]year|annual|year[- ]end|total|net|current|revised) )*(?:actuals?|variances?|var\.?|forecast|projected|projection|committed|commitments?|available|remaining|to date|ytd|total|over ?\/ ?\(?under\)?)(?: (?:ytd|to date|year to date|variance|position|actual))*$/iu;

type Scale = {
  readonly power: NonNullable<Unit["power"]>;
  readonly isMoney: boolean;
  /** Whether the line itself says that some figures under it are in something else. */
  readonly hasExceptions: boolean;
};

/**
 * KPIs with the thousands or millions that a line above their table says all figures are in: "All figures in £000s",
 * "Finance scorecard (£m)", or that the heading of the names says, "Indicator ('000)". A scale of money is one for amounts only; a KPI's own title or unit comes first. A figure of
 * which nothing says what it is counted in is an amount where its title or section says so, or where nothing under the
 * line is anything else: "£000s unless stated" makes no pounds of shifts.
 */
export function withScaleAbove(
  kpis: readonly Kpi[],
  lines: readonly LineAbove[],
  headings: readonly LineAbove[],
  notebook: Notebook,
): readonly Kpi[] {
  const scales = new Map<string, Scale>();
  const said = [
    ...headings.map(({ text, at }) => [at.sheet, scaleOfNames(text)] as const),
    ...lines.map(({ text, at }) => [at.sheet, scaleOfAll(text)] as const),
  ];
  for (const [sheet, scale] of said) if (scale !== undefined && !scales.has(sheet)) scales.set(sheet, scale);
  if (scales.size === 0) return kpis;
  const rows = rowsOf(kpis);
  const beside = (kpi: Kpi) => (rows.get(rowKey(kpi)) ?? []).filter((each) => each !== kpi);
  const mixed = new Set(
    kpis.flatMap((kpi) => {
      const isOfMoney = kpi.unit.kind === "money" || isUnknown(kpi, notebook);
      const isShareOfRow =
        kpi.unit.kind === "percentage" && beside(kpi).some(({ unit }) => unit.kind !== "percentage");
      return isOfMoney || isShareOfRow ? [] : [sheetOf(kpi) ?? ""];
    }),
  );
  const namesMoney = ({ title, group, unit }: Kpi) =>
    unit.kind === "money" || OF_MONEY.test(title) || SECTION_OF_MONEY.test(group);
  return kpis.map((kpi) => {
    const sheet = sheetOf(kpi);
    const scale = sheet === undefined ? undefined : scales.get(sheet);
    if (sheet === undefined || scale === undefined || kpi.unit.power !== undefined) return kpi;
    if (isOf(scale, kpi.unit)) return { ...kpi, unit: { ...kpi.unit, power: scale.power } };
    if (!scale.isMoney || !isUnknown(kpi, notebook)) return kpi;
    const isAll = !scale.hasExceptions && !mixed.has(sheet);
    const isOfRow = OF_BUDGET.test(partOf(kpi)) && beside(kpi).some(namesMoney);
    if (!isAll && !namesMoney(kpi) && !isOfRow) return kpi;
    unitIsStated(notebook, kpi.id);
    return { ...kpi, unit: { kind: "money", of: "", power: scale.power } };
  });
}

/** KPIs of one name in one row, under several headings. */
function rowsOf(kpis: readonly Kpi[]): ReadonlyMap<string, readonly Kpi[]> {
  const rows = new Map<string, Kpi[]>();
  for (const kpi of kpis) {
    const key = rowKey(kpi);
    rows.set(key, [...(rows.get(key) ?? []), kpi]);
  }
  return rows;
}

function rowKey({ at, title }: Kpi): string {
  return `${at.sheet}|${at.row}|${title.replace(/, [^,]*$/u, "")}`;
}

/** The heading that tells a KPI from others of its row, as its title ends. */
function partOf({ title }: Kpi): string {
  return (title.split(", ").at(-1) ?? "").replaceAll(/\s*\([^()]*\)\s*$/gu, "").trim();
}

function sheetOf({ observations, monthly }: Kpi): string | undefined {
  return [...observations, ...monthly][0]?.at.sheet;
}

function isOf({ isMoney }: Pick<Scale, "isMoney">, { kind }: Unit): boolean {
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
  const hasExceptions = /\bunless\b/iu.test(line);
  const inBrackets = IN_BRACKETS.exec(text)?.[0];
  const whole = scaleIn(text);
  if (whole !== undefined && OF_ALL.test(whole.rest.trim())) return { ...whole, hasExceptions };
  if (inBrackets === undefined) return undefined;
  const scale = scaleIn(inBrackets) ?? scaleIn(inBrackets.replaceAll(/[()]/gu, "").trim());
  return scale !== undefined && OF_ALL.test(scale.rest.replaceAll(/[()]/gu, "").trim())
    ? { ...scale, hasExceptions }
    : undefined;
}

function scaleOfNames(heading: string): Scale | undefined {
  const scale = scaleIn(heading);
  const role = scale === undefined ? undefined : roleOf(scale.rest);
  return scale !== undefined && (role === "title" || role === "code and title")
    ? { ...scale, hasExceptions: false }
    : undefined;
}
