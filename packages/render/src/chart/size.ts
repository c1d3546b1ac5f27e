/** How large a chart is drawn, in the unit of the page: pixels on screen, points in print. */
export type Size = {
  /** The whole width, labels included. */
  readonly width: number;
  /** Of the plot with its axis; brackets, letters, the key and the notes under it add their own lines. */
  readonly height: number;
  /** The type size of labels. */
  readonly text: number;
};

/** For a phone and any column as narrow: its words are 13 pixels or more down to a column of 280. */
export const NARROW: Size = { width: 300, height: 176, text: 14 };

/** For a column from 400 pixels on. */
export const WIDE: Size = { width: 440, height: 216, text: 14.5 };

/** For half the width of a page of A4, in points: words of 13 pixels. */
export const PAPER: Size = { width: 236, height: 112, text: 9.75 };

/** For a column of a page of A4 beside its words. */
export const COLUMN: Size = { ...PAPER, width: 246, height: 84 };

/** For the whole width of a page of A4. */
export const ACROSS: Size = { ...COLUMN, width: 510 };

/** For a row of a table, in pixels: 28 by 8 millimetres. */
export const TINY = { width: 106, height: 30 } as const;
