import { onceEach } from "../workbook/index.ts";
import type { Kpi } from "./kpi.ts";

/** Words that say a thing was counted on a day, and not over a period. */
const ON_A_DAY =
  /\b(?:snapshot|census|point[- ]in[- ]time|as at|(?:at|on) (?:the )?(?:end|close|last day|final day|last (?:\w+day|working day)) of (?:the |each |every |a )?(?:quarter|month|period|week|(?:financial )?year|reporting)|at (?:the )?(?:quarter|month|period|year)[- ]?end|(?:quarter|month|period|year)[- ]end (?:count|position|figure|number)|(?:on|at) (?:the )?(?:last|final|first|census|same|one|a single) (?:working )?day|at any one time)\b/iu;
/** What people do in a period is counted over it, whatever day the list of it is of. */
const OVER_TIME =
  /\b(?:received|delivered|completed|started|begun|made|held|carried out|admitted|admissions|discharged|referred|referrals|spent|issued|closed|responded|answered|seen|visits?|calls?)\b/iu;

type Named = Pick<Kpi, "title" | "meaning" | "unit" | "cumulative">;

/** Whether its words say that it counts what there is on a day: a level for a year holds for each such day of it. */
export const isStock = onceEach(
  ({ title, meaning, unit, cumulative }: Named): boolean =>
    !cumulative && ON_A_DAY.test([title, unit.of, meaning].join(" ")) && !OVER_TIME.test(title),
);
