import type { Kpi } from "../register/index.ts";
import type { Mapping } from "./mapping.ts";
import { nameKey } from "../workbook/index.ts";

/** What a person answered about a KPI, by its code or its title, capitals and spaces aside. */
export function saidOf<Said>(
  answers: Readonly<Record<string, Said>> | undefined,
  { id, title }: Pick<Kpi, "id" | "title">,
): Said | undefined {
  const all = Object.entries(answers ?? {});
  const named = (name: string) => all.find(([key]) => nameKey(key) === nameKey(name))?.[1];
  return named(id) ?? named(title);
}

/** An answer in force for a KPI, and how it was typed. */
type InForce<Answer> = { readonly said: Answer; readonly typed: string };

/** What was answered of a KPI's percentages: of it, else of its sheet, else of every one of the workbook. */
export function percentagesSaid({ percentages, percentagesOf }: Mapping, kpi: About) {
  return nearest("percentages", percentagesOf, percentages, kpi);
}

/** What was answered of a KPI's amounts of money: of it, else of its sheet, else of every one of the workbook. */
export function amountsSaid({ amounts, amountsOf }: Mapping, kpi: About) {
  return nearest("amounts", amountsOf, amounts, kpi);
}

type About = Pick<Kpi, "id" | "title" | "at">;

function nearest<Answer extends string>(
  name: string,
  of: Readonly<Record<string, Answer>> = {},
  all: Answer | undefined,
  { id, title, at }: About,
): InForce<Answer> | undefined {
  for (const about of [id, title, at.sheet]) {
    const found = Object.entries(of).find(([key]) => nameKey(key) === nameKey(about));
    if (found !== undefined) return { said: found[1], typed: `${name}:${found[0]}=${found[1]}` };
  }
  return all === undefined ? undefined : { said: all, typed: `${name}=${all}` };
}
