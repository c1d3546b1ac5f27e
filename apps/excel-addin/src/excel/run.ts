import { Trouble } from "../source/trouble.ts";
import { troubleOf } from "./trouble-of.ts";

/** Excel on the web can fail to answer for ever; nobody should wait longer than this without a word. */
export const LONGEST_MS = 45_000;

/** Excel took too long to answer. */
export class Silence extends Trouble {}

/**
 * Runs work in Excel. Waits while the person is typing in a cell, but not for ever: every run ends, with
 * its result or with `Trouble`. `longest` is in milliseconds.
 */
export async function runInExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
  longest: number = LONGEST_MS,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Silence(silenceWords(longest))), longest);
  });
  try {
    return await Promise.race([Excel.run({ delayForCellEdit: true }, work), tooLong]);
  } catch (thrown) {
    throw troubleOf(thrown);
  } finally {
    clearTimeout(timer);
  }
}

function silenceWords(longest: number): string {
  const seconds = Math.ceil(longest / 1000);
  return `Excel has not answered for ${seconds} ${seconds === 1 ? "second" : "seconds"}. If a cell is being edited, press Enter or Esc in the workbook; then try again.`;
}
