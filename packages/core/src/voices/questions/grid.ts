import { plainWords } from "../words/plain-words.ts";

/** What a question is within its set: asked by itself, or an item under a lead-in that others share. */
export type Standing = {
  /** What is held against other questions: of a statement under a lead-in, the statement. */
  readonly text: string;
  /** An item of a grid, or a question that means nothing without the one before it: it has no partner but itself. */
  readonly isBound: boolean;
};

/** Fewer words than this in common at the beginning are how many sentences begin. */
const LEAD_IN = 6;

/** Questions that only the one before them gives a meaning, and fields of a record that nobody is asked. */
const FOLLOWS =
  /^(?:and )?(?:why (?:do|did) you (?:say|think|feel) (?:this|that|so)|which of (?:these|those)|(?:please )?specify|other\b|record id|if (?:so|not|yes|no)\b|can you (?:tell|say) (?:us|me) more)/iu;

/** A statement in the first person is a question by itself, whatever its lead-in says about how to answer. */
const STATEMENT = /^(?:i|i'm|i've|my|we|our)\b(?: [^\s]+){3}/iu;

/**
 * How each text of a set stands. A lead-in makes a grid where two texts or more share it: what follows it are items,
 * and two items are two questions, under one lead-in or under two.
 */
export function standingIn(texts: readonly string[]): (text: string) => Standing {
  const all = [...new Set(texts)];
  const parts = new Map(all.map((text) => [text, partsOf(text)]));
  const leads = new Map<string, number>();
  for (const { lead } of parts.values()) if (lead !== "") leads.set(lead, (leads.get(lead) ?? 0) + 1);
  for (const text of all) {
    const own = plainWords(text);
    if (leads.has(own)) leads.set(own, (leads.get(own) ?? 0) + 1);
  }
  const items = new Set(all.filter((text) => (leads.get(parts.get(text)?.lead ?? "") ?? 0) > 1));
  const bySharedBeginning = sharingBeginnings(all);
  return (text) => {
    const { item } = parts.get(text) ?? partsOf(text);
    if (items.has(text) && STATEMENT.test(item)) return { text: item, isBound: false };
    const isLead = leads.has(plainWords(text));
    return { text, isBound: items.has(text) || isLead || bySharedBeginning.has(text) || isLoose(text) };
  };
}

/** Whether only the question before it gives it a meaning: in the same words it may still ask another thing. */
export function isLoose(text: string): boolean {
  return FOLLOWS.test(text.trim());
}

/** What stands in brackets, and abbreviations: their stops end no lead-in. */
const ASIDES = /\([^)]*\)|\b(?:e\.g|i\.e|etc)\./giu;

/** The lead-in before the last part of a text, such as "How often do you use:", and that part; no lead-in is empty. */
function partsOf(text: string): { readonly lead: string; readonly item: string } {
  const parts = /^(?<lead>.*?[?:.])\s*(?<item>(?:[^?:.]|[.:](?=\S))*[\p{L}\p{N}][^?:.]*[.?]?)$/su.exec(
    text.replaceAll(ASIDES, " ").trim(),
  )?.groups;
  return { lead: plainWords(parts?.["lead"] ?? ""), item: (parts?.["item"] ?? text).trim() };
}

/** Questions whose beginning another of the set has too, for half of its words or more, as items of a grid have. */
function sharingBeginnings(texts: readonly string[]): ReadonlySet<string> {
  const asked = texts
    .filter((text) => /\?\s*$/u.test(text))
    .map((text) => ({ text, words: plainWords(text).split(" ") }))
    .toSorted((a, b) => (a.words.join(" ") < b.words.join(" ") ? -1 : 1));
  const found = new Set<string>();
  for (const [at, one] of asked.entries()) {
    const next = asked[at + 1];
    if (next === undefined || !beginAlike(one.words, next.words)) continue;
    found.add(one.text).add(next.text);
  }
  return found;
}

function beginAlike(one: readonly string[], other: readonly string[]): boolean {
  const apart = one.findIndex((word, at) => word !== other[at]);
  const shared = apart === -1 ? one.length : apart;
  const isWhole = shared === one.length && shared === other.length;
  return shared >= LEAD_IN && shared * 2 >= Math.min(one.length, other.length) && !isWhole;
}

/** Whether two texts are items under one lead-in: the beginning is shared, and what is asked comes after it. */
export function areOneGrid(one: string, other: string): boolean {
  return beginAlike(plainWords(one).split(" "), plainWords(other).split(" "));
}
