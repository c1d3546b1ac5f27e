import { nameKey, remembering } from "../../workbook/index.ts";
import { areaOfCode } from "./area-codes.ts";

/** One area under several names, each as `areaKey` leaves it before this table is asked. */
const SAME: readonly (readonly string[])[] = [
  ["western isles", "eilean siar", "na h eileanan siar", "comhairle nan eilean siar", "outer hebrides"],
  ["clackmannanshire and stirling", "stirling and clackmannanshire", "clackmannanshire stirling"],
];

/**
 * Area names made comparable: `&` and "and", "City of", "Council", "HSCP" and the like do not tell
 * two apart. A qualifier in brackets does: "Scotland (Estimated)" is not "Scotland".
 */
export const areaKey = remembering((name: string): string => {
  const key = nameKey(areaOfCode(name))
    .replaceAll("&", " and ")
    .replaceAll(
      /\bhealth and social care partnership\b|\bhscp\b|\bcommunity planning partnership\b|\bcpp\b|\bcouncil\b|\bnhs\b/gu,
      " ",
    )
    .replaceAll(/,?\s*\bcity of\b|\bcity\b|\bthe\b|\bislands?\b/gu, " ")
    .replaceAll(/[-,.']/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return SAME.find((names) => names.includes(key))?.[0] ?? key;
});

/** Whether a name stands for Scotland, with or without a qualifier. */
export function isNation(name: string): boolean {
  return /^scotland\b/u.test(areaKey(name));
}
