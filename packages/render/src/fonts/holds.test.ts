import { describe, expect, test } from "vitest";
import { figtree } from "../sample/figtree.ts";
import { holds } from "./index.ts";

/** The characters of a font's character map, format 4 (OpenType, `cmap`). */
function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer);
  const found = new Set<number>();
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const record = tables.find((at) => String.fromCharCode(...font.subarray(at, at + 4)) === "cmap") ?? 0;
  const map = view.getUint32(record + 8);
  for (let index = 0; index < view.getUint16(map + 2); index += 1) {
    const at = map + view.getUint32(map + 8 + 8 * index);
    if (view.getUint16(at) !== 4) continue;
    const count = view.getUint16(at + 6);
    const field = (column: number, segment: number) =>
      view.getUint16(at + 14 + column * count + 2 * segment + (column > 0 ? 2 : 0));
    for (let segment = 0; segment < count / 2; segment += 1) {
      for (let code = field(1, segment); code <= field(0, segment) && code < 0xffff; code += 1) {
        if (glyphOf(code, segment) !== 0) found.add(code);
      }
    }
    function glyphOf(code: number, segment: number): number {
      const offset = field(3, segment);
      if (offset === 0) return (code + field(2, segment)) & 0xffff;
      const position = at + 16 + 3 * count + 2 * segment + offset + 2 * (code - field(1, segment));
      return view.getUint16(position);
    }
  }
  return found;
}

const files = figtree("truetype").map((file) => ({ ...file, characters: charactersOf(file.bytes) }));
const faces = files.filter(({ subset }) => subset === undefined);

describe.each(faces.map((face) => [`${face.weight} ${face.style}`, face] as const))(
  "Figtree %s with its further letters",
  (_, face) => {
    const own = files.filter(({ weight, style }) => weight === face.weight && style === face.style);

    test("draws exactly the characters that we say it does", () => {
      expect(own).toHaveLength(2);
      const wrong = Array.from({ length: 0xd800 - 0x20 }, (__, at) => at + 0x20).filter(
        (code) => holds(String.fromCodePoint(code)) !== own.some(({ characters }) => characters.has(code)),
      );
      expect(wrong.map((code) => code.toString(16))).toEqual([]);
    });
  },
);

test.each(["Ł", "ŵ", "à", "€", "’"])("%s is drawn", (character) => expect(holds(character)).toBe(true));
test.each(["≥", "Ж", "语", "🙂", "\n", "", "ab"])("%j is not", (character) =>
  expect(holds(character)).toBe(false),
);
