import { type Advances, BOLD, REGULAR } from "./advances.ts";

export type Weight = 400 | 700;

/** Room for the fonts that stand in for Figtree where it is not installed. */
const SLACK = 1.03;
const UNKNOWN = 720;

/** The width of a line of Figtree, in the unit of `size`. */
export function textWidth(text: string, size: number, weight: Weight): number {
  return (thousandthsOf(text, weight === 700 ? BOLD : REGULAR) / 1000) * size * SLACK;
}

/** A label is measured at each place that it is tried at, so what was just measured is kept; one text at a time. */
const last = { text: "", advances: REGULAR, width: 0 };

function thousandthsOf(text: string, advances: Advances): number {
  if (last.text === text && last.advances === advances) return last.width;
  let width = 0;
  for (const character of text.normalize("NFC")) {
    const code = character.codePointAt(0) ?? 0;
    const plain = code < 127 ? advances.ascii[code - 32] : undefined;
    width += plain ?? advances.others[character] ?? advances.ascii[baseCode(character) - 32] ?? UNKNOWN;
  }
  Object.assign(last, { text, advances, width });
  return width;
}

/** An accented letter is as wide as its letter. */
function baseCode(character: string): number {
  return character.normalize("NFD").codePointAt(0) ?? 0;
}

/** The text in lines no wider than `width`, broken at spaces; a single word that is wider keeps its line. */
export function wrapText(text: string, width: number, size: number, weight: Weight): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}
