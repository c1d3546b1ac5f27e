import type { Family } from "../frame/family.ts";
import { classChanged } from "./class-changed.ts";
import { definitionChanged } from "./definition-changed.ts";
import { kpiAdded } from "./kpi-added.ts";
import { kpiDropped } from "./kpi-dropped.ts";
import { pastValueChanged } from "./past-value-changed.ts";
import { pastValueGone } from "./past-value-gone.ts";
import { targetChanged } from "./target-changed.ts";

/** Checks against what was last published; silent where that is not given. */
export const revision: Family = {
  title: "Revision since the last report",
  checks: [
    pastValueChanged,
    pastValueGone,
    definitionChanged,
    targetChanged,
    classChanged,
    kpiDropped,
    kpiAdded,
  ],
  leftOut: [
    {
      id: "V04",
      title: "Published sentence no longer true",
      because:
        "It works out last report's facts again with the new figures; it comes with the facts of a published report.",
    },
    {
      id: "V06",
      title: "Workbook changed after sign-off",
      because: "There is no sign-off yet whose mark a workbook could be held against.",
    },
    {
      id: "V07",
      title: "Report older than the workbook",
      because:
        "It is a matter of the report's file, not of the workbook; it comes with the record of what was published.",
    },
  ],
};
