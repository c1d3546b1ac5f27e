import type { Comparator } from "../../register/index.ts";
import { remembering } from "../../workbook/index.ts";
import { isNation } from "./area-key.ts";

const NATION =
  /^(?:scottish|national)(?: (?:average|mean|rate|figure))?$|^(?:england|wales|northern ireland|great britain|uk|united kingdom)$/iu;
const GROUP =
  /^(?:(?:peer|family|benchmark(?:ing)?|comparator) (?:group|family)|(?:peers?|comparators?|hscps?|partnerships?|councils?|boards?))\s*(?:average|mean|median)$|^(?:peer|family|benchmark(?:ing)?|comparator) group$/iu;
const MIDDLE = /^(?:average|mean|median)$/iu;

/** What a name stands for that is compared with and is no KPI: a nation, or the average of some areas. */
export const comparedKind = remembering((name: string): Comparator["kind"] | undefined => {
  const said = name.trim();
  if (isNation(said) || NATION.test(said)) return "nation";
  return GROUP.test(said) ? "peer group" : undefined;
});

/** Likewise of a line of its own under a KPI, or among areas, where an average needs no other name. */
export function comparedLine(name: string): Comparator["kind"] | undefined {
  return comparedKind(name) ?? (MIDDLE.test(name.trim()) ? "peer group" : undefined);
}
