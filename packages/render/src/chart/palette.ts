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
  aim: "#8A4300",
  good: "#005D30",
  bad: "#A01E25",
  band: "#E4EBEF",
  /** Borders of the expected range, the axis and areas other than the partnership's own. */
  edge: "#6B7886",
  /** Lines that only separate and carry no meaning. */
  rule: "#C9D1D9",
  paper: "#FFFFFF",
} as const;

/** A colour by its name: a drawing names it, and whoever shows the drawing may give it another value. */
export type Ink = keyof typeof palette;

/** What each colour is where the reader has chosen their own: browsers do not recolour a drawing by themselves. */
export const SYSTEM: Readonly<Record<Ink, "Canvas" | "CanvasText" | "LinkText" | "Highlight" | "GrayText">> =
  {
    ink: "CanvasText",
    soft: "CanvasText",
    figure: "CanvasText",
    voice: "CanvasText",
    voiceTint: "Canvas",
    aim: "LinkText",
    good: "Highlight",
    bad: "Highlight",
    band: "Canvas",
    edge: "CanvasText",
    rule: "GrayText",
    paper: "Canvas",
  };

const INKS = Object.keys(palette).filter((name): name is Ink => name in palette);

/**
 * The style sheet of all drawings in a page: every fill, stroke and word by a variable of the page, `--chart-` and the
 * colour's name, which in forced colours takes the system's value. Without it a drawing has its literal colours.
 */
export const chartStyle = [
  ...INKS.map((ink) => {
    const value = `var(--chart-${ink},${palette[ink]})`;
    return `.f-${ink}{fill:${value}}.s-${ink}{stroke:${value}}`;
  }),
  `@media (forced-colors:active){:root{${INKS.map((ink) => `--chart-${ink}:${SYSTEM[ink]}`).join(";")}}`,
  "svg{forced-color-adjust:none}.s-rule{opacity:.4}}",
].join("");
