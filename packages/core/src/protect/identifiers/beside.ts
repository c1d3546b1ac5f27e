import { matchesOf as everyMatch } from "../../workbook/index.ts";
import type { Span } from "./recogniser.ts";

/**
 * Every match of a pattern, which must have the flag g. What every text has in which it matches may be given, without
 * that flag: most texts have it not, and looking is quicker than the pattern.
 */
export function matchesOf(text: string, pattern: RegExp, needs?: RegExp): readonly RegExpExecArray[] {
  return needs?.test(text) === false ? [] : everyMatch(text, pattern);
}

/** The text before a place, up to so many units. */
export function before(text: string, at: number, most: number): string {
  return text.slice(Math.max(0, at - most), at);
}

/** The text behind a place, up to so many units. */
export function after(text: string, at: number, most: number): string {
  return text.slice(at, at + most);
}

/** What stands on both sides of a span, without the span. */
export function around(text: string, { start, end }: Span, most: number): string {
  return `${before(text, start, most)} \u0000 ${after(text, end, most)}`;
}

/** The sentence that a place stands in, at most a few hundred units of it. */
export function sentenceAt(text: string, at: number): string {
  const head = before(text, at, 240);
  const tail = after(text, at, 240);
  const starts = Math.max(
    head.lastIndexOf("\n"),
    head.lastIndexOf("! "),
    head.lastIndexOf("? "),
    stopIn(head),
  );
  const stop = /[!?\n]|\.(?=\s+\p{Lu}|$)/u.exec(tail);
  return head.slice(starts + 1) + (stop ? tail.slice(0, stop.index + 1) : tail);
}

/** The last full stop that ends a sentence: one before a space and a capital, and not behind an initial or a title. */
function stopIn(head: string): number {
  const stops = matchesOf(head, /(?<!\b(?:\p{L}|Mr|Mrs|Ms|Dr|St|no|No|tel))\.\s+(?=\p{Lu})/gu);
  return stops.at(-1)?.index ?? -1;
}

/** The span of a match, or of one of its groups; the pattern must have the flag d for a group. */
export function spanOf(match: RegExpExecArray, group = 0): Span {
  if (group === 0) return { start: match.index, end: match.index + match[0].length };
  const [start = match.index, end = match.index] = match.indices?.[group] ?? [];
  return { start, end };
}

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "");
}
