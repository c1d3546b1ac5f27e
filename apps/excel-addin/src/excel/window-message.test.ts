import { expect, test } from "vitest";
import { type FilePart, joined, partIn, partsOf } from "./window-message.ts";

const through = (parts: readonly FilePart[]) => parts.flatMap((part) => partIn(JSON.stringify(part)) ?? []);

test.each([0, 1, 299_999, 300_000, 300_001, 900_000])(
  "a file of %i bytes arrives byte for byte, in whatever order its parts do",
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 256);
    const parts = through(partsOf("a.pdf", "application/pdf", bytes));
    expect(joined(parts.toReversed())).toEqual(bytes);
  },
);

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
