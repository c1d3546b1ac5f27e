/** Whether a year is meant to begin in April (financial) or in January (calendar). */
export type Basis = "financial" | "calendar";
