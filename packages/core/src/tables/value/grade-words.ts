/** The Care Inspectorate's six grades, from 1. */
const GRADES = ["unsatisfactory", "weak", "adequate", "good", "very good", "excellent"] as const;

/** Hardly any text is a grade, and looking is quicker than reading. */
const MAY_BE_GRADE = /unsatisfactory|weak|adequate|good|excellent|grade|level/iu;

const NUMBER_FIRST =
  /^(?:grade|level)?\s*\(?(?<number>[1-6])\)?\s*(?:[-–—:=.,/]\s*|\s)\(?(?<word>[a-z ]+?)\)?$/iu;
const WORD_FIRST = /^(?<word>[a-z ]+?)\s*[-–—:=,/(]*\s*(?:grade|level)?\s*(?<number>[1-6])\s*\)?$/iu;

/**
 * A grade by its word, by number and word, or by the word Grade before a number: `Very good`, `3 - Adequate`,
 * `Good (4)`, `Grade 4`. A number beside the word of another grade is no grade.
 */
export function readGrade(text: string): number | undefined {
  if (!MAY_BE_GRADE.test(text)) return undefined;
  const said = text.trim().replaceAll(/\s+/gu, " ");
  const word = gradeOf(said);
  if (word !== undefined) return word;
  const bare = /^grade ?(?<number>[1-6])$/iu.exec(said)?.groups?.["number"];
  if (bare !== undefined) return Number(bare);
  const found = (NUMBER_FIRST.exec(said) ?? WORD_FIRST.exec(said))?.groups;
  const number = Number(found?.["number"]);
  return found !== undefined && gradeOf(found["word"] ?? "") === number ? number : undefined;
}

function gradeOf(word: string): number | undefined {
  const at = GRADES.findIndex((grade) => grade === word.trim().toLowerCase());
  return at === -1 ? undefined : at + 1;
}
