import { type Notebook, notUnderstood, tell } from "../reading/index.ts";
import type { Kpi } from "../register/index.ts";
import { saysNoStatus, statusNamed } from "../tables/index.ts";

/** Lists the published statuses that are written as no status is known to be. */
export function listStatuses(kpis: readonly Kpi[], notebook: Notebook): void {
  for (const { published } of kpis) {
    if (published === undefined || published.status === "") continue;
    if (statusNamed(published.status) !== undefined || saysNoStatus(published.status)) continue;
    tell(notebook, [notUnderstood("cell", published.at, published.status, "not a status")]);
  }
}
