import { expect, test } from "vitest";
import { CUES, foundBy } from "./index.ts";

test.each(CUES.map((cue) => ({ cue, ...cue })))(
  "$sign: “$holds” holds, “$breaks” does not",
  ({ cue, holds, breaks, source }) => {
    expect(source).toContain("published performance reports: ");
    expect(foundBy(cue, holds)).not.toBeUndefined();
    expect(foundBy(cue, breaks)).toBeUndefined();
  },
);

test("no cue takes long on any text", () => {
  const long = `${"number of people in the area referred by the court within 10 days ".repeat(300)}%`;
  const started = performance.now();
  for (const cue of CUES) foundBy(cue, long);
  expect(performance.now() - started).toBeLessThan(20_000);
});
