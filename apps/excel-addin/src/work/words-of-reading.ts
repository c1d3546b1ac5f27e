import { type Reading, readingInWords } from "@quarterlight/core/reading";

type Part = "questions" | "sheets" | "markers" | "assumptions" | "notUnderstood" | "drift" | "restrictions";

const NONE: Pick<Reading, Part> = {
  questions: [],
  sheets: [],
  markers: [],
  assumptions: [],
  notUnderstood: [],
  drift: [],
  restrictions: [],
};

/** The words for one part of a reading, a line for each thing in it, in its order. */
export function wordsOf(reading: Reading, part: Part): readonly string[] {
  if (reading[part].length === 0) return [];
  const alone: Reading = { ...reading, ...NONE, [part]: reading[part] };
  return readingInWords(alone).at(-1)?.lines ?? [];
}

/** The words for one sheet: how it was read, then the details. */
export function wordsOfSheet(reading: Reading, sheet: Reading["sheets"][number]): readonly string[] {
  // A sheet with several tables says of each where it stands, which it does only beside another.
  const isAlone = reading.sheets.every((each) => each === sheet || each.sheet !== sheet.sheet);
  const sheets = isAlone ? [sheet] : [sheet, sheet];
  const lines = wordsOf({ ...reading, sheets }, "sheets").map((line) => line.trim());
  return lines.slice(0, lines.length / sheets.length);
}

/** How much was found, in a line or more; nothing while a question keeps every figure from being read. */
export function wordsOfCounts(reading: Reading): readonly string[] {
  if (reading.counts.values === 0 && reading.questions.length > 0) return [];
  return readingInWords({ ...reading, ...NONE })[0]?.lines ?? [];
}
