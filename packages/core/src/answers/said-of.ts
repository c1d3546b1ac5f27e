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

/** What was answered of figures that months or quarters head: of a KPI, else of a sheet that it or its figures stand on, else of all. */
export function monthsSaid(
  { months, monthsOf }: Mapping,
  kpi: About & Pick<Kpi, "observations" | "monthly">,
) {
  const first = kpi.observations[0] ?? kpi.monthly[0];
  return nearest("months", monthsOf, months, kpi, first?.at.sheet)?.said;
}

/** Which decimal mark was answered of the figures of a KPI typed as text: of it, else of its sheet, else of all. */
export function decimalSaid({ decimal, decimalOf }: Mapping, kpi: About) {
  return nearest("decimal", decimalOf, decimal, kpi)?.said;
}

/** Which decimal mark was answered of a sheet itself. */
export function decimalOn({ decimalOf }: Mapping, sheet: string) {
  return Object.entries(decimalOf ?? {}).find(([name]) => nameKey(name) === nameKey(sheet))?.[1];
}

/** What was answered of the hidden rows and columns of a sheet itself. */
export function hiddenOn({ hiddenOf }: Mapping, sheet: string) {
  return Object.entries(hiddenOf ?? {}).find(([name]) => nameKey(name) === nameKey(sheet))?.[1];
}

type About = Pick<Kpi, "id" | "title" | "at">;

function nearest<Answer extends string>(
  name: string,
  of: Readonly<Record<string, Answer>> = {},
  all: Answer | undefined,
  { id, title, at }: About,
  also = at.sheet,
): InForce<Answer> | undefined {
  for (const about of [id, title, at.sheet, also]) {
    const found = Object.entries(of).find(([key]) => nameKey(key) === nameKey(about));
    if (found !== undefined) return { said: found[1], typed: `${name}:${found[0]}=${found[1]}` };
  }
  return all === undefined ? undefined : { said: all, typed: `${name}=${all}` };
}
