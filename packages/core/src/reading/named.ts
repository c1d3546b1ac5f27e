import { type Kpi, kpiNamed } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";
import { kpisInWords } from "./listed.ts";
import type { Assumption } from "./assumption.ts";
import type { Question } from "./question.ts";

/** Questions or assumptions with the KPIs they are about by code and title, where the codes alone are what they are known by. */
export function withNames<Said extends Question | Assumption>(
  said: readonly Said[],
  kpis: readonly Kpi[],
): readonly Said[] {
  const names = new Map(kpis.map((kpi) => [nameKey(kpi.id), kpiNamed(kpi)]));
  return said.map((each) => {
    const ids = idsOf(each);
    const named = ids.map((id) => names.get(nameKey(id)) ?? id);
    return named.every((name, place) => name === ids[place]) ? each : { ...each, named };
  });
}

function idsOf(said: Question | Assumption): readonly string[] {
  if ("kpis" in said) return typeof said.kpis === "number" ? [] : said.kpis;
  return "kpi" in said && said.kpi !== undefined ? [said.kpi] : [];
}

/** The KPI that a question is about. */
export function kpiIn({
  kpi = "",
  named,
}: {
  readonly kpi?: string;
  readonly named?: readonly string[];
}): string {
  return named?.[0] === undefined ? kpi : `“${named[0]}”`;
}

/** The KPIs that a question is about, a few by name. */
export function kpisIn({
  kpis,
  named,
}: {
  readonly kpis: readonly string[];
  readonly named?: readonly string[];
}): string {
  return kpisInWords(named?.map((name) => `“${name}”`) ?? kpis);
}
