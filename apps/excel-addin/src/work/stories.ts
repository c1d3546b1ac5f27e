import type { Built } from "@quarterlight/core/report";

/** What people shared, as far as the report can print it. */
export type Shared = {
  readonly stories: number;
  readonly quotes: number;
  /** Stories with consent that no section has room for. */
  readonly spare: number;
};

export function sharedIn({ report, unplaced }: Built): Shared {
  return {
    stories: report.sections.filter(({ story }) => story !== undefined).length,
    quotes: report.sections.flatMap(({ voices }) => voices).length + report.voices.quotes.length,
    spare: unplaced.length,
  };
}
