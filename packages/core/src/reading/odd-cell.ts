/**
 * A cell with a yes or no, a time of the clock, a percent sign, so many of so many, a count with its percentage, a grade in words, a ratio, an
 * amount with or without a scale (£1.2m, 1.2 million), a unit of time in words, the name of what is counted, or a number
 * in brackets, which is negative among amounts and may be a note elsewhere.
 */
export type OddCell = {
  readonly unit:
    | "yes or no"
    | "duration"
    | "percentage"
    | "share"
    | "grade"
    | "ratio"
    | "rate"
    | "money"
    | "scaled money"
    | "scaled"
    | "worded"
    | "counted"
    /** A count and the percentage that it is: either may be the figure. */
    | "count and share"
    | "bracketed"
    /** A bare p after a number: pence of an amount, and the mark of a provisional figure elsewhere. */
    | "p";
  /** The unit of time in words, what is counted, or what stands after the number of a ratio or a rate; empty for the others. */
  readonly word: string;
  readonly text: string;
};
