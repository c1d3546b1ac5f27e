/** Lengths in twentieths of a point, as Word counts them. */
export const A4 = { width: 11906, height: 16838 } as const;
export const MARGIN = { side: 964, top: 964, bottom: 1020, footer: 480 } as const;
export const GUTTER = 520;

/** The width of the text on an upright page and on its side. */
export const UPRIGHT = A4.width - 2 * MARGIN.side;
export const SIDEWAYS = A4.height - 2 * MARGIN.side;

/** The width of one of two or three columns. */
export function columnWidth(count: number): number {
  return Math.floor((UPRIGHT - (count - 1) * GUTTER) / count);
}

/** Points to the pixels that docx measures pictures in. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}
