import { type Contradiction, review } from "../../influence/index.ts";
import type { Kpi } from "../../register/index.ts";
import type { Desk } from "../frame/subjects.ts";

const known = new WeakMap<Desk, readonly { readonly kpi: Kpi; readonly contradiction: Contradiction }[]>();

/** Every contradiction between a KPI's class and what the workbook holds, worked out once. */
export function contradictionsIn(
  desk: Desk,
): readonly { readonly kpi: Kpi; readonly contradiction: Contradiction }[] {
  const found = known.get(desk) ?? reviewed(desk);
  known.set(desk, found);
  return found;
}

function reviewed({ register, date }: Desk) {
  const dated = { ...register, settings: { ...register.settings, date } };
  return review(dated).flatMap(({ kpi, contradictions }) =>
    contradictions.map((contradiction) => ({ kpi, contradiction })),
  );
}
