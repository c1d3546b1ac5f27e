import { isAmount, isOfAThing } from "../against.ts";
import { digitsOf, matchesOf, spanOf } from "../beside.ts";
import { isFiller, passesEleven } from "../check-digits.ts";
import { isDay } from "../day.ts";
import { isOfFigures, isOfPeople, isOfTelephones } from "../headings.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";

const TEN =
  /(?<!\d)(?:\d{6}\s{0,2}[-/.\u00B7]?\s{0,2}\d{4}|0\d{5}[,_] ?\d{4}|\d{6}[ -]\d\d[ -]\d\d|\d\d \d\d \d\d \d\d ?\d\d|\d\d-\d\d-\d\d-\d{4}|\d{3}[ -]\d{3}[ -]\d{4}|\d{4} \d\d \d{4})(?!\d)/g;

export const chi: Recogniser = {
  kind: "chi",
  title: "CHI number",
  level: "stop",
  needs: /\d{2}.{0,12}\d{2}/s,
  looks:
    "Ten digits, the first six a day and the tenth the check digit, however they are set apart; nine in a number cell of a column of people, because the zero in front is lost. Amounts are none, and nor are the numbers of things.",
  find: (subject) => (subject.field.number === true ? inNumber(subject) : inText(subject)),
  holds: [
    { in: "Seen twice: 0101806302, and once more in May.", finds: ["0101806302"] },
    { in: "Her CHI is 010180-6302.", finds: ["010180-6302"] },
    { in: "CHI 01 01 80 6302 on the wristband", finds: ["01 01 80 6302"] },
    { in: "CHI 010180 63 02 on the wristband", finds: ["010180 63 02"] },
    { in: "CHI 0101806306 was mistyped", finds: ["0101806306"] },
    { in: "her CHI number: 010180 63 06", finds: ["010180 63 06"] },
    { in: { text: "101806302", where: "cell", heading: "CHI number", number: true }, finds: ["101806302"] },
    { in: { text: "101806302", where: "cell", heading: "Client", number: true }, finds: ["101806302"] },
    { in: { text: "101806302", where: "cell", heading: "CHI" }, finds: ["101806302"] },
    {
      in: { text: "101806302", where: "cell", heading: "Key", number: true, column: "people" },
      finds: ["101806302"],
    },
    { in: "０１０１８０ ６３０２", finds: ["０１０１８０ ６３０２"] },
    { in: "0101\u200b806302 was moved", finds: ["0101\u200b806302"] },
    { in: { text: "list_0101806302.xlsx", where: "file name" }, finds: ["0101806302"] },
  ],
  nearMisses: [
    "0101806306 was the figure: the check digit fails.",
    "There is no 41st day: 4101806309.",
    "CHI 4101806309 is of no day.",
    "CHI records: 0101806306 were read.",
    "Spend of £0101806302, or £ 0101806302.",
    "0.0101806302 and 101806302.0101806302",
    "Web page views: 0101806302 views.",
    "Invoice no. 0101806302 was paid.",
    "0000000000",
    "It was 101806302 in a sentence.",
    { text: "101806302", where: "cell", heading: "Net spend (£)", number: true },
    { text: "101806302", where: "cell", heading: "Key", number: true },
    { text: "101806302", where: "cell", heading: "Number of clients", number: true },
    { text: "0101806302", where: "cell", heading: "Total", number: true },
    { text: "0101806302", where: "cell", heading: "Batch", number: true, column: "figures" },
    { text: "12010180630245", where: "cell", heading: "CHI" },
  ],
};

function inText({ text, heading }: Subject): readonly Span[] {
  const spans = matchesOf(text, TEN)
    .map((match) => spanOf(match))
    .filter(
      (span) =>
        (isChi(text.slice(span.start, span.end)) || isNamedChi(text, span)) &&
        !isAmount(text, span) &&
        !isOfAThing(text, span),
    );
  if (spans.length > 0 || !/\bchi\b/.test(heading)) return spans;
  return whole(text, /^\s*\d{9}\s*$/);
}

function inNumber({ text, heading, field }: Subject): readonly Span[] {
  const spans = whole(text, /^\d{9,10}$/);
  if (spans.length === 0) return [];
  if (field.column === "people" || isOfPeople(heading)) return spans;
  const isAnother = isOfFigures(heading) || isOfTelephones(heading) || field.column === "figures";
  return text.length === 10 && !isAnother ? spans : [];
}

function whole(text: string, shape: RegExp): readonly Span[] {
  return shape.test(text) && isChi(text) ? [{ start: 0, end: text.length }] : [];
}

const NAMED =
  /\bchi(?:s| is| was|'s)?(?: ?(?:numbers?|no\.?|num\.?|nos?\.?|nr\.?|#))?(?: is| was| of)?\s*[:=#-]?\s*$/i;

/** Whether ten digits that are a day stand under the name of CHI: whoever wrote it may have mistyped one. */
function isNamedChi(text: string, { start, end }: Span): boolean {
  const digits = digitsOf(text.slice(start, end));
  return (
    digits.length === 10 &&
    isDay(digits) &&
    !isFiller(digits) &&
    NAMED.test(text.slice(Math.max(0, start - 30), start))
  );
}

/** Whether digits, with a lost zero put back, are a day and pass the check. */
export function isChi(typed: string): boolean {
  const ten = digitsOf(typed).padStart(10, "0");
  return isDay(ten) && passesEleven(ten) && !isFiller(ten);
}
