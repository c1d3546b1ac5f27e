import { describe, expect, test } from "vitest";
import { figtree } from "../sample/figtree.ts";
import { BOLD, REGULAR, type Advances } from "./advances.ts";
import { textWidth, wrapText } from "./measure.ts";

/** Advance widths read from a font: the hmtx table through the format 4 subtable of cmap (OpenType 1.9). */
function advancesIn(font: Uint8Array): (character: string) => number {
  const view = new DataView(font.buffer, font.byteOffset);
  const table = (tag: string): number => {
    for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
      if (String.fromCodePoint(...font.subarray(record, record + 4)) === tag)
        return view.getUint32(record + 8);
    }
    throw new Error(`No table ${tag}`);
  };
  const [cmap, hmtx, hhea] = [table("cmap"), table("hmtx"), table("hhea")];
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  );
  const start = subtables.find((at) => view.getUint16(at) === 4) ?? 0;
  const twice = view.getUint16(start + 6);
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    for (let at = 0; at < twice; at += 2) {
      if (view.getUint16(start + 14 + at) < code) continue;
      const first = view.getUint16(start + 16 + twice + at);
      const delta = view.getInt16(start + 16 + 2 * twice + at);
      const place = start + 16 + 3 * twice + at;
      const range = view.getUint16(place);
      const glyph = range === 0 ? code + delta : view.getUint16(place + range + 2 * (code - first)) + delta;
      return view.getUint16(hmtx + 4 * Math.min(glyph & 0xffff, view.getUint16(hhea + 34) - 1));
    }
    throw new Error(`No glyph for ${character}`);
  };
}

const CASES: readonly (readonly [string, 400 | 700, Advances])[] = [
  ["regular", 400, REGULAR],
  ["bold", 700, BOLD],
];

describe.each(CASES)("Figtree %s", (_, weight, advances) => {
  test("is as wide as its font says", () => {
    const font = figtree("truetype").find((file) => file.weight === weight && file.style === "normal");
    const advance = advancesIn(font?.bytes ?? new Uint8Array());
    const ascii = Array.from({ length: 95 }, (__, index) => advance(String.fromCodePoint(32 + index)));
    expect(advances.ascii).toEqual(ascii);
    for (const [character, width] of Object.entries(advances.others))
      expect([character, advance(character)]).toEqual([character, width]);
  });
});

test("an accented letter is as wide as its letter, and an unknown character is given room", () => {
  expect(textWidth("é", 10, 400)).toBe(textWidth("e", 10, 400));
  expect(textWidth("漢", 10, 400)).toBeGreaterThan(5);
});

test.each([
  ["one line", 1000, 1],
  ["one two three four five six", 60, 3],
  ["Rhabarberbarbarabarbarbarenbart", 20, 1],
])("%s in %d has %d lines", (text, width, lines) => {
  const wrapped = wrapText(text, width, 10, 400);
  expect(wrapped.join(" ")).toBe(text);
  expect(wrapped).toHaveLength(lines);
});
