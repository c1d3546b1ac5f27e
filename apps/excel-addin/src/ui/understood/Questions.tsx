import type { Reading } from "@quarterlight/core/layouts";
import { wordsOf } from "../../work/words-of-reading.ts";

/** What only a person can settle, and what was taken meanwhile. */
export function Questions({ reading }: { readonly reading: Reading }) {
  const lines = wordsOf(reading, "questions");
  if (lines.length === 0) return null;
  return (
    <section className="block questions">
      <h2>Questions only you can settle</h2>
      <ul className="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
