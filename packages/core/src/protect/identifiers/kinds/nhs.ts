import { isAmount, isOfAThing } from "../against.ts";
import { after, before, digitsOf, matchesOf, spanOf } from "../beside.ts";
import { isFiller, passesEleven } from "../check-digits.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";

const TEN = /(?<!\d)(?:\d{10}|\d{3}( ?[-._, ] ?)\d{3}\1\d{4})(?!\d)/g;
/** However its digits are set apart, where its name stands beside it. */
const LOOSE = /(?<!\d)\d(?:[ -]?\d){9}(?![ -]?\d)/g;
const NUMBER = "(?:no\\b|num|nr\\b|#|id\\b|ref|:|patient)";
const WORD_BEFORE = new RegExp(
  `\\bnhs\\s{0,2}${NUMBER}|\\b(?:patient|pt)(?:'s)?\\s{0,2}(?:no\\b|num|id\\b|:|#|\\(?$)`,
  "i",
);
const WORD_BEHIND =
  /^[\s,()-]{0,4}(?:is|was|as)?\s?(?:his|her|their|my|an|the)?\s?nhs\s{0,2}(?:no\b|num|id\b)/i;

export const nhs: Recogniser = {
  kind: "nhs",
  title: "NHS number",
  level: "stop",
  needs: /\d{3}.{0,3}\d{3}|\d(?:[ -]?\d){9}/,
  looks:
    "Ten digits whose last is the check digit, set as 3-3-4 or beside words such as “NHS number”, or in a column headed so. Ten digits that pass by chance are a figure.",
  find: (subject) => {
    const spans = (form: RegExp) =>
      matchesOf(subject.text, form)
        .filter((match) => isNhs(match[0]))
        .map((match) => spanOf(match));
    const set = spans(TEN).filter((span) => isTold(subject, span));
    const loose = spans(LOOSE).filter(
      (span) =>
        !set.some(({ start }) => start === span.start) &&
        !isAmount(subject.text, span) &&
        isNamed(subject.text, span),
    );
    return [...set, ...loose];
  },
  holds: [
    { in: "Her NHS number is 999 000 0018.", finds: ["999 000 0018"] },
    { in: "NHS number 999 00 00018 was seen", finds: ["999 00 00018"] },
    { in: "NHS no: 9990000018", finds: ["9990000018"] },
    { in: "seen as 999-000-0018 in Carlisle", finds: ["999-000-0018"] },
    { in: "9990000018 (his NHS number)", finds: ["9990000018"] },
    { in: { text: "9990000018", where: "cell", heading: "NHS No", number: true }, finds: ["9990000018"] },
    {
      in: { text: "9990000018", where: "cell", heading: "Key", column: "people", number: true },
      finds: ["9990000018"],
    },
  ],
  nearMisses: [
    "The tool was used 9990000018 times.",
    "NHS 24 took 9990000018 calls, it was said.",
    "999 000 0019 fails its check.",
    "Beds by ward 999 00 00018 in the table",
    "It cost £999 000 0018.",
    "NHS number: 0000000000, as a filler",
    { text: "9990000018", where: "cell", heading: "Population", number: true },
    { text: "9990000018", where: "cell", heading: "NHS board spend (£)", number: true },
  ],
};

function isNhs(typed: string): boolean {
  const ten = digitsOf(typed);
  return passesEleven(ten) && !isFiller(ten);
}

function isTold({ text, heading, field }: Subject, span: Span): boolean {
  if (isAmount(text, span)) return false;
  if (new RegExp(`\\bnhs\\s?(?:${NUMBER}|$)`, "i").test(heading)) return true;
  if (field.number === true) return field.column === "people";
  const isSet = /\D/.test(text.slice(span.start, span.end)) && !isOfAThing(text, span);
  return isSet || isNamed(text, span);
}

function isNamed(text: string, { start, end }: Span): boolean {
  return WORD_BEFORE.test(before(text, start, 40)) || WORD_BEHIND.test(after(text, end, 40));
}
