import { type Remark, asks, tell } from "../reading/index.ts";
import type { Kpi } from "../register/index.ts";
import type { Pipeline } from "../settle/index.ts";
import { answerFor } from "./caveats/caveats-of-lines.ts";

const UNIT =
  "(?:days?|working days|weeks?|months?|hours?|minutes?|mins?|hrs?|%|per ?cent(?:age)?s?|percentages?|rates?(?: per [\\d,]+)?|per [\\d,]+(?: \\w+)?|numbers?|counts?|people|£(?:000s?|k|m)?|pounds|episodes|admissions|bed days)";
const WHEN = "(?:[^;]{0,30}?)";
const CHANGES = [
  `${UNIT} (?:until|up to|to|before|prior to|till|for)\\b${WHEN}(?:,|;| and| then|-|–)\\s?(?:and )?(?:then )?(?:in |as )?(?:a )?${UNIT}(?: (?:since|from|after|thereafter|afterwards|onwards)\\b|$|[)\\].])`,
  `${UNIT} (?:until|up to|before|prior to|till)\\b${WHEN}\\b(?:then|thereafter|afterwards|since|from then|now)\\b(?: in| as| a)* ?${UNIT}`,
  `${UNIT} (?:from|since|after)\\b${WHEN}(?:,|;|\\()\\s?(?:previously|formerly|before(?: that)?|earlier|was|were)(?: in| as| a| that)* ?${UNIT}`,
  `\\b(?:changed|switched|moved|converted)(?: to being)?(?: reported| measured| recorded)?(?: in)? from ${UNIT} to ${UNIT}`,
  `\\b(?:previously|formerly|earlier|before[^,;]{3,20})(?: reported| measured| recorded| shown)?(?: in| as| a)* ${UNIT},? (?:and )?(?:now|then|since)(?: in| as| a)* ${UNIT}`,
].map((pattern) => new RegExp(pattern, "iu"));
const UNITS = new RegExp(`(?<![\\p{L}\\d])${UNIT}(?![\\p{L}])`, "giu");

/**
 * Asks about KPIs whose title, unit, meaning or note says that figures are in one unit up to some time and in another since:
 * weeks and days are no one line. One whose series breaks there is told in two already.
 */
export function askChangedUnits(kpis: readonly Kpi[], { notebook, mapping }: Pipeline): readonly Kpi[] {
  const remarks: Remark[] = [];
  for (const kpi of kpis) {
    const { row = {}, title, at, commentary, meaning } = kpi;
    const said = [
      { text: title, at },
      ...(meaning === "" ? [] : [{ text: meaning, at }]),
      ...[row.unit, row.definition, row.note].flatMap((each) => (each === undefined ? [] : [each])),
      ...commentary,
    ].find(({ text }) => saysUnitChanged(text));
    if (said === undefined || answerFor(said.text, mapping.caveats) !== undefined) continue;
    remarks.push(
      asks({ asks: "caveat", kpis: [kpi.id], at: said.at, text: said.text, says: "another unit" }),
    );
  }
  tell(notebook, remarks);
  return kpis;
}

/** Whether words say that something is kept in one unit up to some time, and in another since. */
export function saysUnitChanged(text: string): boolean {
  const plain = text.replaceAll(/\s+/gu, " ");
  if (!CHANGES.some((pattern) => pattern.test(plain))) return false;
  return new Set((plain.match(UNITS) ?? []).map((unit) => unit.toLowerCase().replace(/s$/u, ""))).size > 1;
}
