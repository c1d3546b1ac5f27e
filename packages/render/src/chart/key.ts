import { textWidth, wrapText } from "./measure.ts";
import { LEADING, type Label, type Mark } from "./scene.ts";

/** A line of explanation: what is drawn, or a letter, and what it means. */
export type KeyEntry = {
  readonly sign: ((x: number, middle: number) => readonly Mark[]) | string | undefined;
  readonly text: string;
  /** Starts a line of its own. */
  readonly alone: boolean;
};

export type Key = {
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly height: number;
};

/** The disc that a letter stands in, and the letter, in parts of the type size. */
export const DISC = { radius: 0.7, letter: 0.82 } as const;

/** The entries one after another, in as many lines as the width asks for. */
export function drawKey(entries: readonly KeyEntry[], width: number, top: number, text: number): Key {
  const indent = text * 1.9;
  const marks: Mark[] = [];
  const labels: Label[] = [];
  let x = 0;
  let line = 0;
  let isAfterLetter = false;
  for (const entry of entries) {
    const start = entry.sign === undefined ? 0 : indent;
    const words = wrapText(entry.text, width - start, text, 400);
    const needed = start + Math.max(...words.map((row) => textWidth(row, text, 400)));
    if (x > 0 && (entry.alone || x + needed > width)) {
      x = 0;
      line += typeof entry.sign === "string" && !isAfterLetter ? 1 + AFTER : 1;
    }
    isAfterLetter = typeof entry.sign === "string";
    const baseline = top + text * (1.15 + line * LEADING);
    const label = { anchor: "start", size: text, fill: "ink", weight: 400 } as const;
    const middle = baseline - text * 0.33;
    if (typeof entry.sign === "string") {
      marks.push(disc(x + text * DISC.radius, middle, text));
      labels.push(letter(entry.sign, x + text * DISC.radius, middle, text));
    } else if (entry.sign !== undefined) {
      marks.push(...entry.sign(x + text * DISC.radius, middle));
    }
    for (const [row, said] of words.entries()) {
      labels.push({ ...label, text: said, x: x + start, y: baseline + row * text * LEADING });
    }
    line += words.length - 1;
    x = entry.alone || words.length > 1 ? width : x + needed + text * 1.2;
    if (typeof entry.sign === "string") line += AFTER;
  }
  return { marks, labels, height: entries.length === 0 ? 0 : text * (0.6 + (line + 1) * LEADING) };
}

/** The room between one lettered sentence and the next, in lines: discs are a little higher than a line. */
const AFTER = 0.25;

export function disc(x: number, y: number, text: number): Mark {
  const radius = text * DISC.radius;
  return { kind: "shape", shape: "circle", x, y, radius, fill: "ink", stroke: "paper", width: 0 };
}

/** A letter in its disc; two letters are set smaller. */
export function letter(words: string, x: number, y: number, text: number): Label {
  const size = text * (words.length > 1 ? 0.62 : DISC.letter);
  return { text: words, x, y: y + size * 0.36, anchor: "middle", size, weight: 700, fill: "paper" };
}
