/** One row of the Figures sheet. A value that is not known is its marker, never a zero. */
export type Figure = {
  readonly period: string;
  readonly value: number | string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly marks: string;
  readonly note: string;
};

/** What is known of single figures beside their numbers, by the label of their period. */
export type Remarks = {
  readonly marks?: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, string>>;
  /** Where there was truly none: a zero, and why it is one. */
  readonly none?: Readonly<Record<string, string>>;
  /** A marker that stands in place of the number, and the reason. */
  readonly instead?: Readonly<Record<string, readonly [marker: string, note: string]>>;
};

/** Applies the remarks of a series to a figure made from its path. */
export function remarked(figure: Figure, remarks: Remarks): Figure {
  const { period } = figure;
  const missing = remarks.instead?.[period];
  if (missing) return { period, value: missing[0], marks: "", note: missing[1] };
  const none = remarks.none?.[period];
  if (none !== undefined) return { ...figure, value: 0, numerator: 0, note: none };
  return {
    ...figure,
    marks: remarks.marks?.[period] ?? figure.marks,
    note: remarks.notes?.[period] ?? figure.note,
  };
}
