import { after, before, digitsOf, matchesOf, spanOf } from "../beside.ts";
import { isOfFigures, isOfPeople, isOfTelephones } from "../headings.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";

/** With the country's code, from abroad, or with the zero in front; groups of two digits and more. */
const LONG =
  /(?<![\d.,£$€/-])(?:\(?(?:\+|00) ?44\)?[ .-]{0,2}(?:\(0\))?[ .-]{0,2}|\(?0)\d{1,10}\)?(?:[ ./-]{1,2}\d{2,8}){0,4}(?!\d)/g;
const SPELLED = /(?<![\d.] ?)0(?:[ .-]\d){10}(?! ?\d)/g;
const ABROAD = /(?<![\d.,£])(?:\+|00 ?)(?!44)[1-9]\d{0,2}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?!\d)/g;
const BARE_CODE = /(?<![\d.,£+])44 ?\(?0?\)?[ -]?(?:7\d{3}|1\d{2,3}|2\d)(?:[ -]?\d{3,4}){2}(?!\d)/g;
const LOCAL = /(?<![\d.,£-])\d{3}[ -]\d{4}(?![\d.,])/g;
const RING = /\b(?:tel|phone|telephone|mob|mobile|landline|number is|fax)\b[\s.:a-z]{0,8}$/i;
const CALLS = /\b(?:tel|phone|telephone|mob|mobile|landline|call|ring|text|whatsapp|fax|number)\b/i;

export const telephone: Recogniser = {
  kind: "telephone",
  title: "Telephone number",
  level: "stop",
  needs: /\d{2,}|\d[ .-]\d/,
  looks:
    "A geographic or mobile number of this country, with or without its code, brackets and dashes; one from abroad; ten digits in a number cell of a column of telephones. Numbers that the partnership declared, short national, freephone and business numbers (03, 08, 09) are nobody's.",
  find: (subject) => {
    const spans = subject.field.number === true ? inNumber(subject) : inText(subject);
    return spans.filter(({ start, end }) => !isOwn(subject, subject.text.slice(start, end)));
  },
  holds: [
    { in: "Phone her on 07700 900999.", finds: ["07700 900999"] },
    { in: "+44 (0)7700 900 999 after six", finds: ["+44 (0)7700 900 999"] },
    { in: "0131-496 0999 or (01632) 960999", finds: ["0131-496 0999", "(01632) 960999"] },
    { in: "mob 077 0090 0999", finds: ["077 0090 0999"] },
    { in: "0 7 7 0 0 9 0 0 9 9 9", finds: ["0 7 7 0 0 9 0 0 9 9 9"] },
    { in: "Her aunt in Dublin, +353 20 911 0999", finds: ["+353 20 911 0999"] },
    { in: "text 44 7700 900999", finds: ["44 7700 900999"] },
    { in: "tel 496 0999", finds: ["496 0999"] },
    {
      in: { text: "7700900999", where: "cell", heading: "Contact number", number: true },
      finds: ["7700900999"],
    },
    { in: { text: "1314960999", where: "cell", heading: "Phone", number: true }, finds: ["1314960999"] },
  ],
  nearMisses: [
    "Call 111, 999 or 101.",
    "Helpline 0800 111 999 and 0808 157 0999, or 0300 123 9999",
    "The rate went from 01,632 to 09,600.",
    "01-04-2025 to 30-06-2025, 01/04/2025 09:30",
    "0.7700900999 and £07700900999",
    "2019 2020 2021 2022",
    "Extension 0499",
    { text: "7700900999", where: "cell", heading: "Expenditure (£)", number: true },
    { text: "7700900999", where: "cell", heading: "Key", number: true },
    { text: "General Fund (£000) 2019-20", where: "title" },
  ],
};

function inText({ text }: Subject): readonly Span[] {
  const long = matchesOf(text, LONG)
    .map((match) => spanOf(match))
    .filter(({ start, end }) => isNational(text.slice(start, end)));
  const others = [SPELLED, ABROAD].flatMap((form) => matchesOf(text, form).map((match) => spanOf(match)));
  const bare = matchesOf(text, BARE_CODE)
    .map((match) => spanOf(match))
    .filter((span) => CALLS.test(before(text, span.start, 40)));
  const local = matchesOf(text, LOCAL)
    .map((match) => spanOf(match))
    .filter(({ start }) => RING.test(before(text, start, 30)));
  const all = [...long, ...others, ...bare, ...local];
  return all.filter((span) => !/^(?:[.,]\d|%)/.test(after(text, span.end, 2)));
}

/** Ten digits behind the zero, in groups that no date has; 3, 5, 8 and 9 start numbers of businesses. */
function isNational(found: string): boolean {
  const national = nationalOf(found);
  const [first = ""] = found.split(/[ ./-]+/);
  const isGrouped = /^\(?(?:\+|00)/.test(found) || digitsOf(first).length >= 3;
  return isGrouped && /^(?:1[1-9]\d{7,8}|2\d{9}|7\d{9})$/.test(national);
}

function nationalOf(found: string): string {
  return digitsOf(found)
    .replace(/^(?:0044|44(?=\d{9,}))/, "")
    .replace(/^0/, "");
}

function inNumber({ text, heading, field }: Subject): readonly Span[] {
  const isTold = isOfTelephones(heading) && /^(?:1\d{8,9}|2\d{9}|7\d{9}|44\d{10})$/.test(text);
  const isMobile =
    /^7[1-9]\d{8}$/.test(text) && !isOfFigures(heading) && (field.column === "people" || isOfPeople(heading));
  return isTold || isMobile ? [{ start: 0, end: text.length }] : [];
}

function isOwn({ allowances }: Subject, found: string): boolean {
  const national = nationalOf(found);
  return allowances.telephones.some((own) => {
    const theirs = nationalOf(own);
    return theirs === national || (national.length === 7 && theirs.endsWith(national));
  });
}
