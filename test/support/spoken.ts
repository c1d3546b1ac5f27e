import { type Text, plainText } from "@quarterlight/core/narrative";

/**
 * The sentences of a text that a machine wrote: what somebody typed is left out where it is a sentence of its own, and
 * kept where it stands within one of ours.
 */
export function sentencesOf(text: Text): readonly string[] {
  const ours = text.filter(
    (run) => typeof run === "string" || !("said" in run) || run.as !== "name" || !/[.!?]$/.test(run.said),
  );
  return plainText(ours)
    .split(/(?<=[.!?])\s+(?=\S)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\w{2}/.test(sentence));
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** The school grade of English that a text asks for, by sentence and word length (Flesch and Kincaid). */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’'-]+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** About how many: groups of vowels, less a silent ending. */
function syllablesIn(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/[’'-]/g, "")
    .replace(/(?<=[^aeiouy]{1}[^l])e$|(?<![td])ed$|es$/, "");
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}
