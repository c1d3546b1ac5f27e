import type { Comparator } from "../../register/index.ts";
import { remembering } from "../../workbook/index.ts";
import { isNation } from "./area-key.ts";

const NATION =
  /^(?:scottish|national)(?: (?:average|mean|rate|figure))?$|^(?:england|wales|northern ireland|great britain|uk|united kingdom)$/iu;
const GROUP =
  /^(?:(?:peer|family|benchmark(?:ing)?|comparator) (?:group|family)|(?:peers?|comparators?|hscps?|partnerships?|councils?|boards?))\s*(?:average|mean|median)$|^(?:peer|family|benchmark(?:ing)?|comparator) group$/iu;
/** A health board as a whole. The bare name of one may be that of a body with indicators of its own. */
const BOARD = /^(?:the |our )?(?:(?:nhs|health) )?board(?: area|[- ]wide| total)$/iu;
const MIDDLE = /^(?:(?:the )?(?:overall )?(?:average|mean|median)):?$/iu;
const TOTAL = /^(?:grand |sub-? ?)?totals?:?$/iu;

/** What a name stands for that is compared with and is no KPI: a nation, the health board, or the average of some areas. */
export const comparedKind = remembering((name: string): Comparator["kind"] | undefined => {
  const said = name.trim();
  if (isNation(said) || NATION.test(said)) return "nation";
  if (BOARD.test(said)) return "peer";
  return GROUP.test(said) ? "peer group" : undefined;
});

/** Whether a name is that of an average that does not say of whom it is: it may be of one's own areas or of years. */
export function isBareMiddle(name: string): boolean {
  return MIDDLE.test(name.trim());
}

/** Whether a name among areas sums them up. */
export function sumsUpAreas(name: string): boolean {
  return isBareMiddle(name) || TOTAL.test(name.trim());
}
