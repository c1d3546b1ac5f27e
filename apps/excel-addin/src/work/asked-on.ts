import { askedEdits } from "@quarterlight/core/asking";
import type { Edit } from "@quarterlight/core/workbook";
import { type Owed, requestsOf } from "./owed.ts";
import type { Understanding } from "./understanding.ts";

/** The cells that say that an owner was asked on a day; none where a day stands there already. */
export function askedOnEdits(
  understanding: Understanding,
  { owner, period, kpis }: Owed,
  day: string,
): readonly Edit[] {
  const ids = new Set(kpis.map(({ id }) => id));
  const forms = requestsOf(understanding, period, day)
    .forms.filter((form) => form.owner === owner)
    .map((form) => ({ ...form, items: form.items.filter(({ kpi }) => ids.has(kpi)) }));
  return askedEdits(understanding.workbook, forms);
}
