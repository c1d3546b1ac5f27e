import { remembering } from "../workbook/index.ts";
import { clausesOf } from "./clauses.ts";
import type { Span } from "./mark.ts";
import { tidyLines } from "./tidy.ts";

/** So many words in a row are nobody's by chance. */
const RUN = 8;
/** A shorter sentence of so many words may be known again as a whole. */
const SHORTEST = 5;
/** Words that carry the meaning: what holds fewer is said by everybody. */
const TELLING = 3;
/** Of a short sentence that stands as a whole, as something quoted does. */
const TELLING_ALONE = 2;
const STOP = new Set(
  "about after again also always and are because been before being but came could did does doing done down each even ever every from get getting give given goes going good great had has have help helped her here him his how into its just keep like lot made make many more most much need needed never not now off one only other our out over people really said same service services she should some staff such take taken than thank thanks that the their them then there these they thing things this those through time told under until upon use used very want was way week well went were what when where which while who why will with without work would year you your".split(
    " ",
  ),
);

/** A word as it is compared, whatever its case, quotation marks and dashes, and where it stands. */
type Word = Span & { readonly word: string };

/** A text laid out for the search: its words, and all of them in one key. */
export type Laid = { readonly text: string; readonly words: readonly Word[]; readonly key: string };

export const laidOut = remembering((text): Laid => {
  const found = tidyLines(text).matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu);
  const words = Array.from(found, ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  return { text, words, key: keyOf(words) };
}, 2000);

/** The sentences that the words of a text make. */
function sentencesOf({ text, words }: Laid): readonly (readonly Word[])[] {
  const spans = new Map(clausesOf(tidyLines(text)).map(({ sentence }) => [sentence.start, sentence]));
  return [...spans.values()].map(({ start, end }) =>
    words.filter((each) => each.start >= start && each.end <= end),
  );
}

/** Texts whose words may be said by anybody, as one may look a run of words up in them. */
export function saidIn(texts: readonly string[]): string {
  return texts.map((text) => laidOut(text).key).join("|");
}

/** Spaces at both ends, so that no word is found within another. */
function keyOf(words: readonly Word[]): string {
  return ` ${words.map(({ word }) => word).join(" ")} `;
}

function tellingIn(words: readonly Word[]): number {
  return new Set(words.flatMap(({ word }) => (word.length > 2 && !STOP.has(word) ? [word] : []))).size;
}

/** Where something quoted may begin and end. */
const BEFORE = /(?:^|[.!?:;,"'(|\n•-])\s*["'(]*$/u;
const AFTER = /^["')]*\s*(?:$|[.!?:;,"')|\n•-])/u;

/**
 * Finds where a text says again what this one says: eight words in a row or more, or a whole sentence of five to seven.
 * Words that say little, and those that stand in `free`, are no such thing.
 */
export function repeatsOf(other: string, free: string): (here: Laid) => readonly Span[] {
  const there = laidOut(other);
  const runs = new Set(
    there.words.slice(0, Math.max(0, there.words.length - RUN + 1)).flatMap((_, at) => {
      const key = keyOf(there.words.slice(at, at + RUN));
      return free.includes(key) ? [] : [key];
    }),
  );
  const short = sentencesOf(there)
    .filter((words) => words.length >= SHORTEST && words.length < RUN && !free.includes(keyOf(words)))
    .map((words) => ({ key: keyOf(words), many: words.length, telling: tellingIn(words) }));
  const keys = [...runs, ...short.map(({ key }) => key)];
  return (here) => {
    if (!keys.some((key) => here.key.includes(key))) return [];
    const found = here.words.flatMap((_, at) => {
      const words = here.words.slice(at, at + RUN);
      return words.length === RUN && tellingIn(words) >= TELLING && runs.has(keyOf(words))
        ? [spanOf(words)]
        : [];
    });
    return joined([...found, ...short.flatMap((sentence) => sentenceAgain(here, sentence))]);
  };
}

type Short = { readonly key: string; readonly many: number; readonly telling: number };

function sentenceAgain({ text, words: all }: Laid, { key, many, telling }: Short): readonly Span[] {
  const plain = tidyLines(text);
  return all.flatMap((_, at) => {
    const words = all.slice(at, at + many);
    if (keyOf(words) !== key) return [];
    const span = spanOf(words);
    const isAlone = BEFORE.test(plain.slice(0, span.start)) && AFTER.test(plain.slice(span.end));
    return telling >= (isAlone ? TELLING_ALONE : TELLING) ? [span] : [];
  });
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** Spans that overlap are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || span.start > last.end) all.push(span);
    else all.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
  }
  return all;
}
