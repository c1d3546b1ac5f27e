import type { Figure, Run, Status, Text } from "@quarterlight/core/report";

/** A figure of the sample with the cell it would come from. */
export function bound(figure: string, ...cells: readonly string[]): Figure {
  return { figure, cells };
}

/** A sentence with its figures: `sentence\`That is ${bound("13", "Figures!C12")} fewer.\``. */
export function sentence(words: TemplateStringsArray, ...figures: readonly Figure[]): Text {
  const runs: Run[] = [];
  for (const [index, word] of words.entries()) {
    if (word !== "") runs.push(word);
    const figure = figures[index];
    if (figure !== undefined) runs.push(figure);
  }
  return runs;
}

const WORDS = {
  met: "On target",
  close: "Close to target",
  missed: "Off target",
  none: "No status",
} as const;

export function status(kind: Status["kind"], because: Text): Status {
  return { kind, word: WORDS[kind], because };
}
