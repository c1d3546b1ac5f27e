import type { Family } from "../frame/family.ts";
import { ambiguousQuarter } from "./ambiguous-quarter.ts";
import { breakUnmarked } from "./break-unmarked.ts";
import { copiedForward } from "./copied-forward.ts";
import { futureFigure } from "./future-figure.ts";
import { gapInSeries } from "./gap-in-series.ts";
import { mixedFrequency } from "./mixed-frequency.ts";
import { partOfAYear } from "./part-of-a-year.ts";
import { partPeriod } from "./part-period.ts";
import { periodNotRead } from "./period-not-read.ts";
import { periodOrder } from "./period-order.ts";
import { runningTotal } from "./running-total.ts";
import { staleSeries } from "./stale-series.ts";
import { titleOfAnotherPeriod } from "./title-of-another-period.ts";
import { wrongFinancialYear } from "./wrong-financial-year.ts";

export const time: Family = {
  title: "Time",
  checks: [
    periodNotRead,
    ambiguousQuarter,
    wrongFinancialYear,
    gapInSeries,
    periodOrder,
    futureFigure,
    staleSeries,
    mixedFrequency,
    partPeriod,
    copiedForward,
    runningTotal,
    breakUnmarked,
    partOfAYear,
    titleOfAnotherPeriod,
  ],
  leftOut: [],
};
