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

/** A text laid out for the search: its words, and the sentences they make. */
type Laid = { readonly words: readonly Word[]; readonly sentences: readonly (readonly Word[])[] };

function laidOut(text: string): Laid {
  const plain = tidyLines(text);
  const words = Array.from(plain.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu), ({ 0: found, index }) => ({
    word: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));
  const spans = new Map(clausesOf(plain).map(({ sentence }) => [sentence.start, sentence]));
  const sentences = [...spans.values()].map(({ start, end }) =>
    words.filter((each) => each.start >= start && each.end <= end),
  );
  return { words, sentences };
}

/** Texts whose words may be said by anybody, as one may look a run of words up in them. */
export function saidIn(texts: readonly string[]): string {
  return texts.map((text) => keyOf(laidOut(text).words)).join("|");
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
 * Where a text says again what another says: eight words in a row or more, or a whole sentence of five to seven. Words
 * that say little, and those that stand in `free`, are no such thing.
 */
export function sameWords(text: string, other: string, free: string): readonly Span[] {
  const [here, there] = [laidOut(text), laidOut(other)];
  const runs = new Set(
    there.words.slice(0, Math.max(0, there.words.length - RUN + 1)).flatMap((_, at) => {
      const key = keyOf(there.words.slice(at, at + RUN));
      return free.includes(key) ? [] : [key];
    }),
  );
  const found = here.words.flatMap((_, at) => {
    const words = here.words.slice(at, at + RUN);
    return words.length === RUN && tellingIn(words) >= TELLING && runs.has(keyOf(words))
      ? [spanOf(words)]
      : [];
  });
  return joined([...found, ...sentencesAgain(text, here, there, free)]);
}

function sentencesAgain(text: string, here: Laid, there: Laid, free: string): readonly Span[] {
  const plain = tidyLines(text);
  const short = there.sentences.filter(
    (words) => words.length >= SHORTEST && words.length < RUN && !free.includes(keyOf(words)),
  );
  return short.flatMap((sentence) => {
    const telling = tellingIn(sentence);
    const key = keyOf(sentence);
    return here.words.flatMap((_, at) => {
      const words = here.words.slice(at, at + sentence.length);
      if (keyOf(words) !== key) return [];
      const span = spanOf(words);
      const isAlone = BEFORE.test(plain.slice(0, span.start)) && AFTER.test(plain.slice(span.end));
      return telling >= (isAlone ? TELLING_ALONE : TELLING) ? [span] : [];
    });
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
