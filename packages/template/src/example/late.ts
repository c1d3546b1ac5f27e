import type { Remarks } from "../series/figure.ts";

/** The report’s own quarter of a national indicator that is published two quarters later. */
export const NOT_YET_PUBLISHED: NonNullable<Remarks["instead"]> = {
  "2025/26 Q2": ["[due]", "Published in January 2026."],
};
