import { after, before, matchesOf, spanOf } from "../beside.ts";
import { DATED, UNDATED } from "../day.ts";
import { isOfBirths } from "../headings.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";

const DATE = new RegExp(`(?<![\\d./-])${DATED}(?![\\d])`, "gi");
const DAY = new RegExp(`(?<![\\d./-])${UNDATED}`, "gi");
const SAID =
  /(?:\bd\.? ?o\.? ?b\.?|\bdate of birth|\bbirth ?date|\bbirth|\bborn|\bb\.|\(b)[\s:=,.-]{0,4}(?:(?:is|was|on|of|as|given as|recorded as)[\s:]{1,2}){0,2}(?:the )?$/i;
const BIRTHDAY =
  /\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|whose|[Mm]um's|[Dd]ad's|[Gg]ran's|mother's|father's|\p{Lu}\p{Ll}+'s)\s(?:\w+\s)?birthday[\s,]{1,2}(?:is|was|falls|fell|on|,|\()?\s?(?:on )?(?:the )?$/u;
const BEHIND =
  /^[\s,(-]{0,3}(?:is |was |being |as )?(?:his|her|their|my|the)?\s?(?:d\.?o\.?b\b|date of birth|birth ?date|birthday)/i;
const BORN_BEHIND = /^[\s,]{1,2}(?:(?:he|she|they|i|\p{Lu}\p{Ll}+)\s)?(?:was|were) born\b/u;
const NOT_A_PERSON =
  /\b(?:hub|service|project|team|idea|scheme|partnership|programme|centre|club|group|charity|plan|policy|nhs|network|initiative|forum|board|app|trust|babies|children|people|those|anyone|everyone|everybody|cohort|born (?:between|from|after|before|since|during|in))\b[^.!?\n]{0,24}$/i;

export const birth: Recogniser = {
  kind: "birth",
  title: "Date of birth",
  level: "stop",
  needs: /\d/,
  looks:
    "A day beside born, birth, birthday or DOB, or in a column headed so, where it may be Excel's number of a day. Dates of data, periods of births, and services that were born are none.",
  find: (subject) => (isOfBirths(subject.heading) ? inCell(subject) : inText(subject)),
  holds: [
    { in: "He was born on 9 June 1941.", finds: ["9 June 1941"] },
    { in: "D.O.B: 09-06-41", finds: ["09-06-41"] },
    { in: "(date of birth 9th of June 1941)", finds: ["9th of June 1941"] },
    { in: "1941-06-09 (DOB)", finds: ["1941-06-09"] },
    { in: "Her birthday is 9 June.", finds: ["9 June"] },
    { in: { text: "15136", where: "cell", heading: "D.O.B.", number: true }, finds: ["15136"] },
    { in: { text: "9 June 1941", where: "cell", heading: "Date of birth" }, finds: ["9 June 1941"] },
  ],
  nearMisses: [
    "The service was born on 1 April 2019.",
    "Babies born between 1 January 2025 and 31 March 2025",
    "Children born on 9 June 2019 or later start in May.",
    "Extracted on 9 June 2025.",
    "It was born in June 2019.",
    { text: "1941-06-09", where: "cell", heading: "Reported on" },
    { text: "15136", where: "cell", heading: "Births", number: true },
  ],
};

function inCell({ text, field }: Subject): readonly Span[] {
  if (field.number === true)
    return /^\d{4,5}(?:\.0*)?$/.test(text) && Number(text) > 1000 ? [{ start: 0, end: text.length }] : [];
  const dates = [...matchesOf(text, DATE), ...matchesOf(text, DAY)].map((match) => spanOf(match));
  return dates;
}

function inText({ text }: Subject): readonly Span[] {
  if (!/birth|born|\bb\.|\(b|d\.? ?o\.? ?b/i.test(text)) return [];
  return [...matchesOf(text, DATE), ...matchesOf(text, DAY)]
    .map((match) => spanOf(match))
    .filter((span) => isBirth(text, span));
}

function isBirth(text: string, { start, end }: Span): boolean {
  const lead = before(text, start, 60);
  if (BIRTHDAY.test(lead)) return true;
  if (SAID.test(lead))
    return (
      !(/born/i.test(lead) && NOT_A_PERSON.test(lead)) &&
      !/^\s?(?:and|to|or|-) /.test(after(text, end, 5) === " or " ? "" : "")
    );
  const tail = after(text, end, 50);
  return BEHIND.test(tail) || (BORN_BEHIND.test(tail) && !/^[\s,]{1,2}(?:the|our|a) /i.test(tail));
}
