/** A stretch of a text: words that the other text has too, or words of its own. */
export type Stretch = { readonly words: string; readonly isOwn: boolean };

/** A text in stretches, so that what the other text has not can be marked. Case and marks make no difference. */
export function wordsApart(text: string, other: string): readonly Stretch[] {
  const theirs = new Set(wordsOf(other).map(plain));
  const stretches: { words: string; isOwn: boolean }[] = [];
  for (const word of wordsOf(text)) {
    const isOwn = plain(word) !== "" && !theirs.has(plain(word));
    const last = stretches.at(-1);
    if (last?.isOwn === isOwn) last.words += ` ${word}`;
    else stretches.push({ words: word, isOwn });
  }
  return stretches;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/[^\p{L}\p{N}']/gu, "");
}
