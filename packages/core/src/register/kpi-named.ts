import { nameKey } from "../workbook/index.ts";
import type { Kpi } from "./kpi.ts";

/** A KPI by its code and its title, and by one of them where it has no code or the one begins with the other. */
export function kpiNamed({ id, title }: Pick<Kpi, "id" | "title">): string {
  const [, group, own] = /^(.+?): (.+)$/u.exec(id) ?? [];
  // A section told apart by both: `Children: 1` and `Calls, Children`.
  if (group !== undefined && own !== undefined && title.endsWith(`, ${group}`))
    return kpiNamed({ id: own, title });
  if (beginsWith(title, id)) return title;
  return beginsWith(id, title) ? id : `${id} ${title}`;
}

/** Whether a name begins with another, as a word or words of its own. */
function beginsWith(name: string, start: string): boolean {
  const [whole, part] = [nameKey(name), nameKey(start)];
  return part === "" || (whole.startsWith(part) && !/^[\p{L}\p{N}]/u.test(whole.slice(part.length)));
}
