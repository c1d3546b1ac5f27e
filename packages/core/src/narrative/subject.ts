import type { Kpi } from "../register/index.ts";
import { lowerFirst } from "./text.ts";
import { isTimeTaken } from "./words.ts";

/**
 * The finding as a phrase, for a KPI whose change is earned: "fewer people waiting to leave hospital",
 * "a larger share of people seen in time", "higher staff absence".
 */
export function changePhrase(kpi: Kpi, side: "high" | "low"): string {
  const { title, unit } = kpi;
  const words = lowerFirst(title);
  const [more, larger, higher] =
    side === "high" ? ["more", "larger", "higher"] : ["fewer", "smaller", "lower"];
  if (/^(number|percentage|proportion|rate|share) of /i.test(title)) return `a ${higher} ${words}`;
  if (unit.kind === "count") return `${more} ${words}`;
  if (isTimeTaken(kpi)) return `a ${side === "high" ? "longer" : "shorter"} ${words}`;
  if (unit.kind === "days") return `${more} ${words}`;
  if (unit.kind === "percentage")
    return IS_PEOPLE.test(title) ? `a ${larger} share of ${words}` : `${higher} ${words}`;
  if (unit.kind === "rate") return `a ${higher} rate of ${words}`;
  return `${higher} ${words}`;
}

/** Titles that begin with those counted, so that a percentage is a share of them. */
const IS_PEOPLE =
  /^(people|adults|children|young|older|carers|unpaid carers|patients|staff|tenants|care (services|homes)|services|referrals|visits|calls|complaints|assessments|plans|reviews)\b/i;
