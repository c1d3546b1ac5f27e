import { samePeriod } from "../../period/index.ts";
import { refusalOf } from "../../protect/index.ts";
import type { Register, Success } from "../../register/index.ts";
import { nameKey } from "../../workbook/index.ts";
import { type Group, isLinked } from "./groups.ts";
import type { ThemeEdition } from "./themes.ts";

/**
 * The successes that this report prints: of its period, not kept for the year or for later, and where they name a
 * consent, one that covers the edition.
 */
export function successesNow(
  { successes, consents }: Register,
  { period, audience, date }: ThemeEdition,
): readonly Success[] {
  return successes.filter(
    (success) =>
      samePeriod(success.period, period) &&
      (success.use === undefined || success.use === "quarter" || success.use === "both") &&
      (success.consent === undefined || refusalOf(success.consent, consents, audience, date) === undefined),
  );
}

/** Where a success stands: beside its indicators, else under its priority, else under its outcome; else nowhere yet. */
export function homeOf(success: Success, groups: readonly Group[]): Group | undefined {
  const { kpis, priority = "", outcomes = [] } = success;
  return (
    groups.find((group) => isLinked(kpis, group)) ??
    groups.find(
      ({ id, title }) => priority !== "" && [id, title].some((each) => nameKey(each) === nameKey(priority)),
    ) ??
    groups.find((group) => outcomes.some((number) => group.outcomes.includes(number)))
  );
}
