import { matchesOf, remembering } from "../workbook/index.ts";
import type { Span } from "./mark.ts";
import { stemsOf } from "./readings/own-words.ts";
import type { Subject } from "./subject.ts";
import { blank } from "./tidy.ts";

/** A part of a sentence that says one thing; `sentence` is the whole it belongs to. */
export type Clause = Span & { readonly sentence: Span };

const SENTENCE_END = /[.!?]["')]*(?= +(?:["'(]*[\p{Lu}\d]|$))|[.!?]["')]*$|[\n\r]+|[•|]/gu;
const ABBREVIATIONS = /\b(?:Mr|Mrs|Ms|Dr|St|No|no|approx|vs|e\.g|i\.e|etc|Prof)\.$/u;
const CUT =
  /;|:(?= )| - |\(|\)|,? \b(?:while|whereas|although|though|(?<!\ball )but)\b|, (?:and|so|which|having|with (?=[\d£]))|,? and (?=(?:we (?:are|were|have|met|missed)|is now|the (?:wait|share|rate|count|number|figure|cost|target)|results? |it )\b)/giu;

/** "After passing a thousand in October to December, ": what opens a sentence has a time of its own. */
const OPENING = /^\s*(?:After|Having|Following|Despite|Although|Though)\b[^,;:().]*,/u;

/** Whether a clause only leads to what its sentence says: its time is not that of what follows. */
export function isOpening(text: string, { start, end }: Span): boolean {
  return OPENING.test(`${text.slice(start, end)},`);
}

/** A text cut where another thing begins to be said. Quotations are blanked before. */
export const clausesOf = remembering((text): readonly Clause[] => {
  return sentencesOf(text).flatMap((sentence) => {
    const part = text.slice(sentence.start, sentence.end);
    const opening = OPENING.exec(part);
    const cuts = matchesOf(part, CUT).map(({ index }) => sentence.start + index);
    if (opening !== null) cuts.push(sentence.start + opening[0].length - 1);
    cuts.sort((a, b) => a - b);
    const starts = [sentence.start, ...cuts];
    return starts.flatMap((start, i) => {
      const end = starts[i + 1] ?? sentence.end;
      return text.slice(start, end).trim() === "" ? [] : [{ start, end, sentence }];
    });
  });
}, 2000);

function sentencesOf(text: string): readonly Span[] {
  const ends = matchesOf(text, SENTENCE_END)
    .map((match) => match.index + match[0].length)
    .filter((end) => !ABBREVIATIONS.test(text.slice(0, end)));
  const starts = [0, ...ends];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

/** What is hoped, planned or supposed speaks of no figure: from these words to the end of the sentence. */
const STANCE =
  /\b(?:will|shall|(?<!\b(?:what|range|limits)(?: that)? we )would|should|could(?! not (?:quite |fully )?(?:meet|reach|hit|achieve))|may|might|(?<!\b(?:range|level|figure|standard)s? (?:that |which )?(?:we|it) )aims?|aiming|(?<!\b(?:what|range|limits)(?: that)? we (?:would |normally |usually )?)expect(?:s|ed(?! (?:range|limits)\b)|ing)?|hop(?:e|es|ing)|plans? to|planning|intends?|forecast|projected|predict\w*|if|unless|(?<!\byet )to (?:get|bring|cut|reach|reduce|raise|increase|bring down)|so that|winter figures|usually|tends? to|typically|normally|on course|no longer true|always|every year|each year|often|we (?:want|would like|need|intend|seek)|ambition)\b/iu;

/** "A further drop of 10 to 15 is realistic": what is said of may be, and is not. */
export function isOfWhatMayBe(clause: string): boolean {
  return MAY_BE.test(clause);
}

const MAY_BE =
  /\b(?:is|are|was|were|be|seems?|looks?) (?:\p{L}+ly )?(?:realistic|achievable|feasible|possible|likely|unlikely|anticipated|planned|proposed|hoped for|being sought)\b/iu;

/**
 * A text without the words of a KPI's names that would make a plan of it: "Projected overspend" is what the figure is. "Always"
 * before what the KPI counts says all of them, and tells of no habit: "always answered".
 */
export function withoutWordsOf(typed: string, { kpi }: Subject): string {
  const names = [kpi.title, ...(kpi.alsoCalled ?? [])].join(" ");
  const own = stemsOf(names);
  const text = typed.replaceAll(/\balways(?= (?:been )?(?<verb>\p{L}{4,}))/giu, (always, verb: string) =>
    [...stemsOf(verb)].some((stem) => own.has(stem)) ? blank(always) : always,
  );
  const words = (names.match(/\p{L}+/gu) ?? []).filter((word) => STANCE.test(word));
  return words.reduce((rest, word) => rest.replaceAll(new RegExp(`\\b${word}\\b`, "giu"), blank), text);
}

/** "Bring the share down": what is to be done, and not what was. */
const TO_BE_DONE =
  /^[\s"'(•-]*(?:bring|cut|reduce|raise|get|take|lift|move|improve|halve|double|lower|shorten|increase) (?:(?:down|up) )?(?:the|our|its|all|these|this|those)\b/iu;

/** "from 96% to 98%" in a list of actions: where it is to come from and to, unless the words say that it went there. */
const AIM =
  /\b(?:from (?:about |around )?£?\d[^;]{0,60}? to|to) (?:about |around |at least |under |over )?£?\d/iu;
const WENT =
  /\b(?:rose|fell|went|gone|was|were|has|have|had|grew|came|dropped|increased|decreased|improved|slipped|moved|climbed|halved|doubled)\b/iu;

/** Where in a sentence a stance begins, or its end; a question states nothing, and an action says what is to be. */
export function stanceIn(text: string, { start, end }: Span, isAction = false): number {
  const sentence = text.slice(start, end);
  if (/\?["')]*\s*$/u.test(sentence) || TO_BE_DONE.test(sentence)) return start;
  const aim = isAction ? AIM.exec(sentence) : null;
  if (aim !== null && !WENT.test(sentence.slice(0, aim.index))) return start;
  const found = STANCE.exec(sentence);
  return found === null ? end : start + found.index;
}
