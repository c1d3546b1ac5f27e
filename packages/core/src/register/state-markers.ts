import type { MissingState } from "./observation.ts";

/** The marker with one meaning that stands for each reason why there is no figure, as Quarterlight's own workbook takes it. */
export const STATE_MARKERS: Readonly<Record<Exclude<MissingState, "blank">, string>> = {
  suppressed: "[c]",
  "not available": "[x]",
  "not applicable": "[z]",
  low: "[low]",
  "not yet due": "[due]",
  "not available nationally": "[nat]",
};
