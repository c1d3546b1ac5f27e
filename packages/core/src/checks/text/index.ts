import type { Family } from "../frame/family.ts";
import { ambiguousDate } from "./ambiguous-date.ts";
import { dateAsText } from "./date-as-text.ts";
import { errorValue } from "./error-value.ts";
import { misreadCharacters } from "./misread-characters.ts";
import { nameVariants } from "./name-variants.ts";
import { noteMarker } from "./note-marker.ts";
import { numberAsText } from "./number-as-text.ts";
import { percentScale } from "./percent-scale.ts";
import { placeholder } from "./placeholder.ts";
import { precisionHidesStatus } from "./precision-hides-status.ts";
import { straySpaces } from "./stray-spaces.ts";
import { truncated } from "./truncated.ts";
import { unitInValue } from "./unit-in-value.ts";

export const text: Family = {
  title: "Cells and their text",
  checks: [
    numberAsText,
    errorValue,
    straySpaces,
    placeholder,
    dateAsText,
    ambiguousDate,
    percentScale,
    precisionHidesStatus,
    truncated,
    nameVariants,
    unitInValue,
    noteMarker,
    misreadCharacters,
  ],
  leftOut: [
    {
      id: "T02",
      title: "Mixed types in a column",
      because:
        "Each cell that is not what its column holds is told by itself, with its fix (T01, T05, T12, T13); that a column mixes them adds nothing, and in tables with a marker for every gap it was always true.",
    },
  ],
};
