import type { ToldFinding } from "@quarterlight/core/checks";
import { addressName } from "@quarterlight/core/workbook";

/** What a finding is known by from one checking to the next, so that a reader keeps their place. */
export function findingKey({ check, at, kpis, evidence, what }: ToldFinding): string {
  const cells = at.map(addressName);
  const about = evidence.flatMap((each) => each.about ?? []);
  return [check, ...kpis, ...about, ...cells, cells.length === 0 ? what : ""].join(" ");
}
