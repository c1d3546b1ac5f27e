/** "Serious slips were fewer": what the indicator counts, where it is named so and no pronoun stands for it. */
export function isOwnNoun(title: string, word: string, before: string): boolean {
  if (!/^\p{L}+s$/u.test(word)) return false;
  const isNamed = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu");
  return isNamed.test(title) && !isNamed.test(before) && !FOR_IT.test(before);
}

const FOR_IT = /\b(?:it|this|that|which|they|these|those|figures?|numbers?|rates?|shares?|totals?) $/iu;
