import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileName, PAPER_FACES, unpackWoff } from "./index.ts";

const PACKAGE = dirname(createRequire(import.meta.url).resolve("@fontsource/figtree/package.json"));

function tablesOf(font: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(font.buffer);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const record = 12 + 16 * index;
      const tag = String.fromCodePoint(...font.subarray(record, record + 4));
      const start = view.getUint32(record + 8);
      return [tag, font.subarray(start, start + view.getUint32(record + 12))];
    }),
  );
}

/** The sum of a table's words, as the OpenType specification defines it. */
function checksum(table: Uint8Array): number {
  const padded = new Uint8Array(Math.ceil(table.length / 4) * 4);
  padded.set(table);
  const view = new DataView(padded.buffer);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

describe.each(
  PAPER_FACES.map((face) => [`${face.subset ?? "latin"} ${face.weight} ${face.style}`, face] as const),
)("Figtree %s", (_, face) => {
  const font = unpackWoff(new Uint8Array(readFileSync(join(PACKAGE, "files", fileName(face, "woff")))));

  test("is a TrueType font with the tables a program needs to set it", () => {
    expect(new DataView(font.buffer).getUint32(0)).toBe(0x00010000);
    expect([...tablesOf(font).keys()]).toEqual(
      expect.arrayContaining(["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name"]),
    );
  });

  test("has the checksums that its table directory names", () => {
    const view = new DataView(font.buffer);
    const tables = [...tablesOf(font)];
    const named = tables.map((_table, index) => view.getUint32(12 + 16 * index + 4));
    const wrong = tables.filter(([tag, table], index) => tag !== "head" && checksum(table) !== named[index]);
    expect(wrong).toEqual([]);
  });
});

test("bytes that are no WOFF are refused", () => {
  expect(() => unpackWoff(new Uint8Array(100))).toThrow("not a WOFF");
  expect(() => unpackWoff(new Uint8Array(3))).toThrow("not a WOFF");
});
