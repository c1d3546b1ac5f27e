import { type Kpi, kpiNamed } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";
import { kpisInWords } from "./listed.ts";
import type { Question } from "./question.ts";

/** Questions with the KPIs they are about by code and title, where the codes alone are what they are known by. */
export function withNames(questions: readonly Question[], kpis: readonly Kpi[]): readonly Question[] {
  const names = new Map(kpis.map((kpi) => [nameKey(kpi.id), kpiNamed(kpi)]));
  return questions.map((question) => {
    const ids = idsOf(question);
    const named = ids.map((id) => names.get(nameKey(id)) ?? id);
    return named.every((name, place) => name === ids[place]) ? question : { ...question, named };
  });
}

function idsOf(question: Question): readonly string[] {
  if ("kpis" in question) return question.kpis;
  return "kpi" in question && question.kpi !== undefined ? [question.kpi] : [];
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
