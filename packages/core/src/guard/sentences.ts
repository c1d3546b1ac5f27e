import { clausesOf } from "./clauses.ts";
import type { Span } from "./mark.ts";
import { tidyLines } from "./tidy.ts";

/** The sentences of a text that hold one of the places. */
export function sentencesWith(text: string, spans: readonly Span[]): readonly string[] {
  const sentences = clausesOf(tidyLines(text))
    .map(({ sentence }) => sentence)
    .filter(({ start, end }) => spans.some((span) => span.start < end && start < span.end));
  return [...new Set(sentences.map(({ start, end }) => text.slice(start, end).trim()))];
}

/** The sentences of a text, each once. */
export function sentencesOf(text: string): readonly string[] {
  const found = clausesOf(tidyLines(text)).map(({ sentence: { start, end } }) =>
    text.slice(start, end).trim(),
  );
  return [...new Set(found)];
}

/** The sentence of a text that holds a place. */
export function sentenceAt(text: string, at: number): Span {
  const clauses = clausesOf(tidyLines(text));
  return (
    clauses.find(({ start, end }) => start <= at && at < end)?.sentence ?? { start: 0, end: text.length }
  );
}
