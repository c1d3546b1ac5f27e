const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

/** A day as people write it in a sentence: "31 January 2026". */
const DAY = new RegExp(`\\b(\\d{1,2}) (${MONTHS}) (\\d{4})\\b`, "u");

/** The last day of a month that is named without one: "by March 2026". */
const MONTH = new RegExp(`\\b(?:by|before|until) (?:the end of )?(${MONTHS}) (\\d{4})\\b`, "iu");

/** Words of what is still to be done. */
const TO_COME = /\b(?:will|shall|plans? to|is to|are to|going to|aims? to)\b/iu;

/** What a sentence promises, as an action would say it, and its day, ISO. */
type Promised = { readonly due: string; readonly what: string };

/** The sentences of a text that say what will be done by a day that is not before `now`, which is ISO. */
export function datedPromises(text: string, now: string): readonly Promised[] {
  return (text.match(/[^.!?]+[.!?]+(?=\s|$)|[^.!?]+$/gu) ?? []).flatMap((sentence) => {
    const due = dayIn(sentence);
    if (due === undefined || due < now || !TO_COME.test(sentence)) return [];
    return [{ due, what: withoutDay(sentence.trim()) }];
  });
}

/** The sentence without the day that the action's own column holds, where it begins with it. */
function withoutDay(sentence: string): string {
  const rest = sentence.replace(
    new RegExp(`^By (?:${DAY.source}|(?:${MONTHS}) \\d{4}),? (?=\\p{L})`, "u"),
    "",
  );
  return rest === sentence ? sentence : rest.charAt(0).toUpperCase() + rest.slice(1);
}

function dayIn(sentence: string): string | undefined {
  const [, day, month = "", year = ""] = DAY.exec(sentence) ?? [];
  if (day !== undefined) return iso(Number(year), orderOf(month), Number(day));
  const [, named, of] = MONTH.exec(sentence) ?? [];
  if (named === undefined || of === undefined) return undefined;
  const last = new Date(Date.UTC(Number(of), orderOf(named), 0)).getUTCDate();
  return iso(Number(of), orderOf(named), last);
}

function orderOf(month: string): number {
  return MONTHS.toLowerCase().split("|").indexOf(month.toLowerCase()) + 1;
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
