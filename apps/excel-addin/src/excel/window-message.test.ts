import fc from "fast-check";
import { expect, test } from "vitest";
import { type FilePart, joined, partIn, partsOf } from "./window-message.ts";

const through = (parts: readonly FilePart[]) => parts.flatMap((part) => partIn(JSON.stringify(part)) ?? []);

test("a file arrives byte for byte, in whatever order its parts do", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 0, max: 3 }), (seed, times) => {
      const bytes = Uint8Array.from(
        { length: seed.length + times * 299_999 },
        (_, at) => (seed[at % 300] ?? at) % 256,
      );
      const parts = through(partsOf("a.pdf", "application/pdf", bytes));
      expect(joined(parts.toReversed())).toEqual(bytes);
    }),
    { numRuns: 12 },
  );
});

test("a file of which a part is missing is not there", () => {
  const parts = through(partsOf("a.pdf", "application/pdf", new Uint8Array(700_000)));
  expect(parts).toHaveLength(3);
  expect(joined(parts.slice(1))).toBeUndefined();
  expect(joined([])).toBeUndefined();
});

test.each(["", "{", "{}", '{"name":"a","mime":"b","part":"0","parts":1,"text":""}'])(
  "%s is no part",
  (text) => {
    expect(partIn(text)).toBeUndefined();
  },
);
