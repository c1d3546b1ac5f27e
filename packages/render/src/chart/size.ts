/** How large a chart is drawn, in the unit of the page: pixels on screen, points in print. */
export type Size = {
  /** The whole width, labels included. */
  readonly width: number;
  /** Of the plot with its axis; the key and the events under it add their own lines. */
  readonly height: number;
  /** The type size of labels. */
  readonly text: number;
};
