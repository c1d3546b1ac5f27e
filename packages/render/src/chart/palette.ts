/**
 * The colours of every report. On white, words have a contrast of 4.5 to 1 or more and shapes 3 to 1 or more;
 * `palette.test.ts` measures them.
 */
export const palette = {
  ink: "#1D2433",
  soft: "#4B5568",
  figure: "#0A4E6E",
  voice: "#77337A",
  voiceTint: "#F7F1F7",
  aim: "#9A4A00",
  good: "#005D30",
  bad: "#A01E25",
  band: "#E4EBEF",
  /** Borders of the expected range, the axis and areas other than the partnership's own. */
  edge: "#76859A",
  /** Lines that only separate and carry no meaning. */
  rule: "#C9D1D9",
  paper: "#FFFFFF",
} as const;
