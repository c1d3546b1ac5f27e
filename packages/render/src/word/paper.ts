/** A sheet with its margins; lengths in twentieths of a point, as Word counts them. */
export type Paper = {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
};

export const A4: Paper = {
  width: 11906,
  height: 16838,
  margin: { top: 790, right: 850, bottom: 860, left: 850, header: 450, footer: 430 },
};

/** How wide the text of a sheet is. */
export function textWidth({ width, margin }: Paper): number {
  return width - margin.left - margin.right;
}

/** Points to the pixels that docx measures pictures in. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}
