import type { Kpi } from "../register/index.ts";
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
