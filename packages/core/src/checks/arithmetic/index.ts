import type { Family } from "../frame/family.ts";
import { averageOfPercentages } from "./average-of-percentages.ts";
import { denominatorMissing } from "./denominator-missing.ts";
import { monthsAgainstQuarter } from "./months-against-quarter.ts";
import { numeratorExceedsDenominator } from "./numerator-exceeds-denominator.ts";
import { outOfRange } from "./out-of-range.ts";
import { outsideItsLimits } from "./outside-its-limits.ts";
import { partsAgainstTotal } from "./parts-against-total.ts";
import { percentageRecompute } from "./percentage-recompute.ts";
import { quartersAgainstYear } from "./quarters-against-year.ts";
import { runningTotalFalls } from "./running-total-falls.ts";
import { smallDenominator } from "./small-denominator.ts";

export const arithmetic: Family = {
  title: "Arithmetic",
  checks: [
    percentageRecompute,
    numeratorExceedsDenominator,
    denominatorMissing,
    outOfRange,
    partsAgainstTotal,
    quartersAgainstYear,
    smallDenominator,
    averageOfPercentages,
    outsideItsLimits,
    monthsAgainstQuarter,
    runningTotalFalls,
  ],
  leftOut: [
    {
      id: "A06",
      title: "Localities against partnership",
      because:
        "The workbook keeps no localities: its other areas are whole partnerships, councils and Scotland, of which the partnership is not the sum. It comes with localities.",
    },
    {
      id: "A10",
      title: "Population denominator year",
      because: "No workbook we met says which year a denominator is of, so nothing could be found.",
    },
    {
      id: "A11",
      title: "Stock against flow",
      because: "Nothing links the KPIs of an opening balance, what came in, what went out and what is left.",
    },
  ],
};
