/** Which way is better for this measure: higher, lower, or neither (the way is not judged). */
export type Direction = "higher" | "lower" | "neither";

/** Above or below the line, or rising or falling. */
export type Side = "high" | "low";
