import type { Kpi } from "../register/index.ts";
import { type Pipeline, titleContradicts } from "../settle/index.ts";

/**
 * KPIs with the way that a person said is good. One whose title plainly says the opposite of what its row says has
 * none, and is asked about: "lower is better" beside "goals met" is a slip, and nobody can say where.
 */
export function askDirections(
  kpis: readonly Kpi[],
  { mapping, notebook }: Pick<Pipeline, "mapping" | "notebook">,
): readonly Kpi[] {
  return kpis.map((kpi) => {
    const said = mapping.directions?.[kpi.id];
    if (said !== undefined) return { ...kpi, polarity: said };
    if (kpi.polarity === undefined || !titleContradicts(kpi.title, kpi.polarity)) return kpi;
    const { polarity, ...rest } = kpi;
    notebook.questions.push({ asks: "direction", kpi: kpi.id, at: kpi.at, title: kpi.title, said: polarity });
    return rest;
  });
}
