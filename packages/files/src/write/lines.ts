/**
 * How many lines a text takes in a cell of some width, in characters of the workbook's font at 11 points.
 * Words are placed one after another as Excel does it, by letter widths close to Calibri's.
 */
export function linesIn(text: string, width: number): number {
  const room = Math.max(1, width - padding);
  return text.split("\n").reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, room), 0);
}

/** What a cell keeps free at its sides. */
const padding = 0.75;

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const length = widthOf(word);
    const fits = used === 0 || used + letterWidth(" ") + length <= room;
    if (!fits) lines += 1;
    used = fits && used > 0 ? used + letterWidth(" ") + length : length;
    const broken = Math.ceil(used / room) - 1;
    if (broken > 0 && length > room) {
      lines += broken;
      used -= broken * room;
    }
  }
  return lines;
}

function widthOf(word: string): number {
  return Array.from(word).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

/** A letter's width, where a digit is 1. */
function letterWidth(letter: string): number {
  return widths.find(([letters]) => letters.test(letter))?.[1] ?? 1.05;
}

const widths: readonly (readonly [RegExp, number])[] = [
  [/[ ijlI.,:;'’|!]/, 0.5],
  [/[frt()[\]"“”-]/, 0.68],
  [/[acegkosvxyz]/, 0.95],
  [/[mwMW@%—]/, 1.6],
  [/[A-Z]/, 1.2],
];
