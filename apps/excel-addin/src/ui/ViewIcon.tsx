import type { View } from "./session.ts";

const PATHS: Record<View, string> = {
  overview: "M3 16V9M8 16V4M13 16v-5M17.5 16h-16",
  data: "M3 4h14M3 9h14M3 14h6M12 14l2 2 4-4",
  classify: "M10 3v14M4 6h12M4 6l-2 5h4zM16 6l-2 5h4zM7 17h6",
  people: "M3 4.5h14v9H9.5L6 16.5v-3H3zM6.5 7.7h7M6.5 10.4h4.5",
  check: "M10 2.5l6.5 2.4v4.6c0 4-2.8 6.9-6.5 8-3.7-1.1-6.5-4-6.5-8V4.9zM7 10l2.2 2.2L13.2 8",
  preview:
    "M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM10 7.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8z",
  publish: "M5 9v8h10V9M10 13V3M6.5 6L10 2.6 13.5 6",
};

/** A plain line drawing for each view; the word beside it says the same. */
export function ViewIcon({ view }: { readonly view: View }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={PATHS[view]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
