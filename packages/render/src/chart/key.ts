import { textWidth, wrapText } from "./measure.ts";
import { palette } from "./palette.ts";
import { LEADING, type Label, type Mark } from "./scene.ts";

/** A line of explanation: what is drawn, or a letter, and what it means. */
export type KeyEntry = {
  readonly sign: ((x: number, middle: number) => Mark) | string | undefined;
  readonly text: string;
  /** Starts a line of its own. */
  readonly alone: boolean;
};

export type Key = {
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly height: number;
};

/** The entries one after another, in as many lines as the width asks for. */
export function drawKey(entries: readonly KeyEntry[], width: number, top: number, text: number): Key {
  const indent = text * 1.35;
  const marks: Mark[] = [];
  const labels: Label[] = [];
  let x = 0;
  let line = 0;
  for (const entry of entries) {
    const start = entry.sign === undefined ? 0 : indent;
    const words = wrapText(entry.text, width - start, text, 400);
    const needed = start + Math.max(...words.map((row) => textWidth(row, text, 400)));
    if (x > 0 && (entry.alone || x + needed > width)) {
      x = 0;
      line += 1;
    }
    const baseline = top + text * (1 + line * LEADING);
    const label = { anchor: "start", size: text, fill: palette.soft } as const;
    if (typeof entry.sign === "string") {
      labels.push({ ...label, text: entry.sign, x, y: baseline, weight: 700, fill: palette.ink });
    } else if (entry.sign !== undefined) {
      marks.push(entry.sign(x + text * 0.5, baseline - text * 0.33));
    }
    for (const [row, words_] of words.entries()) {
      labels.push({ ...label, text: words_, x: x + start, y: baseline + row * text * LEADING, weight: 400 });
    }
    line += words.length - 1;
    x = entry.alone || words.length > 1 ? width : x + needed + text * 1.2;
  }
  return { marks, labels, height: entries.length === 0 ? 0 : text * (0.45 + (line + 1) * LEADING) };
}
