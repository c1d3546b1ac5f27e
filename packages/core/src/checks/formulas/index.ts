import type { Family } from "../frame/family.ts";
import { approximateLookup } from "./approximate-lookup.ts";
import { circular } from "./circular.ts";
import { doubleCount } from "./double-count.ts";
import { doubleOperator } from "./double-operator.ts";
import { emptyPrecedent } from "./empty-precedent.ts";
import { errorHidden } from "./error-hidden.ts";
import { externalLink } from "./external-link.ts";
import { inconsistentFormula } from "./inconsistent.ts";
import { misleadingFormat } from "./misleading-format.ts";
import { neverCalculated } from "./never-calculated.ts";
import { outsideChoices } from "./outside-choices.ts";
import { rangeOmits } from "./range-omits.ts";
import { staleResult } from "./stale-result.ts";
import { typedNumber } from "./typed-number.ts";
import { typedOver } from "./typed-over.ts";
import { volatile } from "./volatile.ts";

export const formulas: Family = {
  title: "Formulas",
  checks: [
    inconsistentFormula,
    typedOver,
    rangeOmits,
    typedNumber,
    emptyPrecedent,
    approximateLookup,
    doubleOperator,
    errorHidden,
    circular,
    externalLink,
    staleResult,
    neverCalculated,
    doubleCount,
    volatile,
    misleadingFormat,
    outsideChoices,
  ],
  leftOut: [
    {
      id: "F02",
      title: "Reference-shape anomaly",
      because:
        "A cell that breaks a block of like formulas is found by its neighbours (F01) or by its column (F03); measuring the layout of a whole sheet found the same cells and many that were meant.",
    },
    {
      id: "F10",
      title: "Duplicated calculation",
      because: "The same sum in two places is ordinary in a workbook, and both are right.",
    },
    {
      id: "F13",
      title: "Manual calculation",
      because:
        "How a workbook calculates does not come with its cells. What it does, results that are out of date, is F14.",
    },
  ],
};
