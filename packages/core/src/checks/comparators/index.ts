import type { Family } from "../frame/family.ts";
import {
  countWithoutPopulation,
  definitionDiffers,
  matchedByName,
  periodsDiffer,
  provisionalBesideFinal,
} from "./figures.ts";
import { onlyFlattering, placeWithoutRange, wrongFamily } from "./places.ts";

/** Numbered from B09 on: B01 to B08 are what a file holds beside its figures. */
export const comparators: Family = {
  title: "Other areas beside ours",
  checks: [
    matchedByName,
    periodsDiffer,
    definitionDiffers,
    placeWithoutRange,
    wrongFamily,
    countWithoutPopulation,
    provisionalBesideFinal,
    onlyFlattering,
  ],
  leftOut: [],
};
