import { NO_MATCH, keepsKpis, needsKpis, quarterlight } from "../layouts/index.ts";
import { type Remark, tell } from "../reading/index.ts";
import type { ClassDecision, Kpi, Register } from "../register/index.ts";
import type { Pipeline } from "../settle/index.ts";
import { type Workbook, nameKey } from "../workbook/index.ts";

/**
 * What companion workbooks hold of people's words, consents, decisions and settings, on Quarterlight's own sheets,
 * for whoever keeps the figures in a workbook of another kind. What they leave to wonder at is written down.
 */
export function peopleBeside(also: readonly Workbook[], context: Pipeline): readonly Partial<Register>[] {
  return also
    .filter(({ sheets }) => !sheets.some(keepsKpis))
    .map((workbook) => {
      const claimed = workbook.sheets.flatMap((sheet) => {
        const match = needsKpis(sheet) ? NO_MATCH : quarterlight.matches(sheet, workbook);
        return match === NO_MATCH ? [] : [{ sheet, match }];
      });
      const {
        kpis: _,
        tables: __,
        remarks,
        ...people
      } = quarterlight.read(claimed, { ...context, workbook });
      tell(context.notebook, remarks.filter(isOfCell));
      return people;
    });
}

/** Whether something is said of a cell itself: what a companion's markers mean and rest on is no part of the workbook's reading. */
function isOfCell({ tells }: Remark): boolean {
  return tells === "not understood";
}

/** A register whose people's words name its KPIs as they are written there, however a companion wrote them. */
export function withKnownKpis(register: Register): Register {
  const known = new Map(register.kpis.map(({ id }) => [nameKey(id), id]));
  const named = <Item extends { readonly kpis: readonly string[] }>(item: Item): Item => ({
    ...item,
    kpis: item.kpis.map((id) => known.get(nameKey(id)) ?? id),
  });
  return {
    ...register,
    stories: register.stories.map(named),
    feedback: register.feedback.map(named),
    successes: register.successes.map(named),
    actions: register.actions.map(named),
    surveys: register.surveys.map((each) =>
      each.kpis === undefined ? each : named({ ...each, kpis: each.kpis }),
    ),
  };
}

/** KPIs with the class that the record of decisions gives them last, unless their own row holds one. */
export function withRecorded(kpis: readonly Kpi[], decisions: Register["decisions"]): readonly Kpi[] {
  const last = new Map<string, ClassDecision>();
  for (const { kpi, to, reason, person, date, at } of decisions) {
    const known = last.get(nameKey(kpi));
    if (known !== undefined && known.date > date) continue;
    last.set(nameKey(kpi), { class: to, reason, person, date, reviewBy: "", at });
  }
  return kpis.map((kpi) => {
    const decision = kpi.decision ?? last.get(nameKey(kpi.id));
    return decision === undefined ? kpi : { ...kpi, decision };
  });
}
