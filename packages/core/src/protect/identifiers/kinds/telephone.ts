import { after, before, digitsOf, matchesOf, spanOf } from "../beside.ts";
import { isOfFigures, isOfPeople, isOfTelephones } from "../headings.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";

/** What people put between the groups of a number, with spaces about it. */
const BETWEEN = "[ ./,_|~:\u00B7\u2022-]{1,3}";
/** With the country's code, from abroad, or with the zero in front; groups of digits, more than the number may have. */
const LONG = new RegExp(
  `(?<![\\d£$€/-]|(?<!\\d{6})[.,])(?:\\(?(?:\\+|00) ?44\\)?[ .,_-]{0,2}(?:\\(0\\))?[ .,_-]{0,2}|\\(0\\) ?|\\(?0)\\d{1,10}\\)?(?:${BETWEEN}\\d{1,8}){0,8}(?!\\d)`,
  "g",
);
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
    "A geographic or mobile number of this country, with or without its code, in groups that spaces, dashes, points, commas or brackets part; one from abroad; ten digits in a number cell of a column of telephones. Numbers that the partnership declared, short national, freephone and business numbers (03, 08, 09) are nobody's.",
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
    { in: "ring 07700, 900 999 or 07700_900_998", finds: ["07700, 900 999", "07700_900_998"] },
    { in: "it is O7700 9OO999, 10am to 4", finds: ["O7700 9OO999"] },
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
    "Clinics at 0715, 0830, 945 and 1130",
    "Code KPI07700900999B",
    { text: "7700900999", where: "cell", heading: "Expenditure (£)", number: true },
    { text: "7700900999", where: "cell", heading: "Key", number: true },
    { text: "General Fund (£000) 2019-20", where: "title" },
  ],
};

function inText({ text }: Subject): readonly Span[] {
  const others = [SPELLED, ABROAD].flatMap((form) => matchesOf(text, form).map((match) => spanOf(match)));
  const bare = matchesOf(text, BARE_CODE)
    .map((match) => spanOf(match))
    .filter((span) => CALLS.test(before(text, span.start, 40)));
  const local = matchesOf(text, LOCAL)
    .map((match) => spanOf(match))
    .filter(({ start }) => RING.test(before(text, start, 30)));
  const all = [...longIn(text), ...others, ...bare, ...local];
  return all.filter((span) => !/^(?:[.,]\d{1,2}(?!\d)|%)/.test(after(text, span.end, 4)));
}

/** Whatever figures stand behind a number are none of it, and one that is none may have one behind it. */
function longIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  const form = new RegExp(LONG);
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    const found = match[0];
    const at = match.index;
    const length = isCode(before(text, at, 12))
      ? undefined
      : endsOf(found).find(
          (end) => isNational(found.slice(0, end)) && !CODE_BEHIND.test(after(text, at + end, 2)),
        );
    if (length !== undefined) spans.push({ start: at, end: at + length });
    form.lastIndex = at + (length ?? endsOf(found).at(-1) ?? found.length);
  }
  return spans;
}

/** Capitals joined to the figures make a code of them, unless they say what is called. */
function isCode(lead: string): boolean {
  return (
    CODE_BEFORE.test(lead) && !/(?:TEL|PHONE|MOB|MOBILE|FAX|CALL|RING|TEXT|[^\p{L}\p{N}][TMPH])$/u.test(lead)
  );
}

const CODE_BEFORE = /(?<!\p{Ll})\p{Lu}[\p{Lu}\d]*_?$/u;
const CODE_BEHIND = /^\p{Lu}(?!\p{Ll})/u;

/** Where the groups of a number end, the last first. */
function endsOf(found: string): readonly number[] {
  return matchesOf(found, /\d\)?(?!\d|\))/g)
    .map(({ index, 0: end }) => index + end.length)
    .toReversed();
}

/** Ten digits behind the zero, in groups that no date has; 3, 5, 8 and 9 start numbers of businesses. */
function isNational(found: string): boolean {
  const national = nationalOf(found);
  const groups = found.replace(/^\(0\) ?/, "0").split(new RegExp(BETWEEN));
  const [first = 0, ...rest] = groups.map((group) => digitsOf(group).length);
  const isUsual = first >= 5 || USUAL.has([first, ...rest].join(" "));
  const isGrouped = /^\(?(?:\+|00)/.test(found) || (first >= 3 && (isUsual || !/[,_|~:]/.test(found)));
  return isGrouped && /^(?:1[1-9]\d{7,8}|2\d{9}|7\d{9})$/.test(national);
}

/** How many figures stand together where the first are no more than four: what parts times and counts may part these. */
const USUAL: ReadonlySet<string> = new Set(["3 8", "3 4 4", "4 7", "4 6", "4 3 4", "4 3 3"]);

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
