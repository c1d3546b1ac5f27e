import type { Unit } from "../../figure/index.ts";
import type { UnitGuess } from "../../settle/index.ts";
import type { Assumption, Notebook } from "../../reading/index.ts";

/** Whatever was written down of KPIs by the names their figures stand under is told by the register's names. */
export function renameIn(notebook: Notebook, names: readonly (readonly [was: string, is: string])[]): void {
  const is = new Map(names);
  const renamed = (kpis: readonly string[]) => [...new Set(kpis.map((kpi) => is.get(kpi) ?? kpi))];
  for (const [at, assumption] of notebook.assumptions.entries()) {
    if (assumption.kind === "spelling") {
      notebook.assumptions[at] = { ...assumption, taken: is.get(assumption.taken) ?? assumption.taken };
    } else if (isOfKpis(assumption)) {
      notebook.assumptions[at] = { ...assumption, kpis: renamed(assumption.kpis) };
    }
  }
  for (const [at, question] of notebook.questions.entries()) {
    if ("kpi" in question)
      notebook.questions[at] = { ...question, kpi: is.get(question.kpi) ?? question.kpi };
  }
}

type OfKpis = Extract<Assumption, { readonly kpis: readonly string[] }>;

function isOfKpis(assumption: Assumption): assumption is OfKpis {
  return "kpis" in assumption && Array.isArray(assumption.kpis);
}

/** Takes back what was guessed of a KPI's unit, where a register states it. */
export function unitIsStated(notebook: Notebook, kpi: string): void {
  const kept = notebook.assumptions.flatMap((assumption): Assumption[] => {
    if (assumption.kind !== "unit" || !assumption.kpis.includes(kpi)) return [assumption];
    const kpis = assumption.kpis.filter((each) => each !== kpi);
    return kpis.length === 0 ? [] : [{ ...assumption, kpis }];
  });
  notebook.assumptions.splice(0, notebook.assumptions.length, ...kept);
}

/** Writes a guess of a KPI's unit down with the others of that unit and source. */
export function assumeUnit(
  { assumptions }: Notebook,
  kpi: string,
  unit: Unit,
  from: Exclude<UnitGuess["from"], "unit column">,
): void {
  const at = assumptions.findIndex(
    (each) =>
      each.kind === "unit" && each.from === from && each.unit.kind === unit.kind && each.unit.of === unit.of,
  );
  const known = assumptions[at];
  if (known?.kind === "unit") assumptions[at] = { ...known, kpis: [...known.kpis, kpi] };
  else assumptions.push({ kind: "unit", unit, from, kpis: [kpi] });
}
