import type { Built } from "@quarterlight/core/report";

/** What people shared, as far as the report prints it. */
export type Shared = { readonly stories: number; readonly quotes: number };

export function sharedIn({ report: { sections, voices } }: Built): Shared {
  return {
    stories: sections.filter(({ story }) => story !== undefined).length + voices.stories.length,
    quotes: sections.flatMap((section) => section.voices).length + voices.quotes.length,
  };
}
