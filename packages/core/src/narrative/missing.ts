import type { Flag, Missing, MissingState } from "../register/index.ts";

/** What a table prints in place of a figure, and the reason as it reads after "was". */
const MISSING: Record<MissingState, { readonly marker: string; readonly words: string }> = {
  blank: { marker: "[missing]", words: "missing" },
  suppressed: { marker: "[c]", words: "not shown, to protect people" },
  "not available": { marker: "[x]", words: "not available" },
  "not applicable": { marker: "[z]", words: "not applicable" },
  low: { marker: "[low]", words: "low, but not zero" },
  "not yet due": { marker: "[due]", words: "not due yet" },
  "not available nationally": { marker: "[nat]", words: "not available nationally" },
};

/** A small count that was hidden is told as such: "fewer than 5". */
export function missingWords({ state, marker }: Missing): string {
  return marker.startsWith("fewer than ") ? marker : MISSING[state].words;
}

export function missingMarker(state: MissingState): string {
  return MISSING[state].marker;
}

/** The key to the markers, to stand above every table that uses them. */
export const MARKER_KEY = Object.values(MISSING).map(({ marker, words }) => `${marker} ${words}`);

/** What a table prints after a figure that is not quite like the others. */
export const FLAG_MARKS: Partial<Record<Flag, string>> = {
  provisional: "[p]",
  revised: "[r]",
  estimated: "[e]",
  break: "[b]",
};
