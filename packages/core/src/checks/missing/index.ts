import type { Family } from "../frame/family.ts";
import { blankInDuePeriod } from "./blank-in-due-period.ts";
import { figureNotRead } from "./figure-not-read.ts";
import { roundedZero } from "./rounded-zero.ts";
import { symbolMarkers } from "./symbol-markers.ts";
import { zeroMayBeMissing } from "./zero-may-be-missing.ts";

/** Disclosure and hidden content, M05 to M14, join this family with the rooms they need. */
export const missing: Family = {
  title: "Missing figures",
  checks: [blankInDuePeriod, zeroMayBeMissing, roundedZero, symbolMarkers, figureNotRead],
  leftOut: [],
};
