import { after, before, digitsOf, matchesOf, spanOf } from "../beside.ts";
import { passesLuhn, passesNinetySeven } from "../check-digits.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";

const INTERNATIONAL = /(?<![A-Z\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,30}(?![A-Z\d])/gi;
const SORT_CODE = /(?<![\d-])\d{2}([- ]?)\d{2}\1\d{2}(?![\d-])/g;
const ACCOUNT = /(?<!\d)\d{4} ?\d{4}(?!\d|[.,]\d)/g;
const CARD = /(?<![\d.,-])[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(?!\d)/g;
const SORT_WORD = /\bsort(?:ing)?\s?codes?\b[^\d\n]{0,16}$|\bs\/c\b[^\d\n]{0,8}$/i;
const ACCOUNT_WORD =
  /\b(?:account|acct|acc|a\/c)\b\.?(?:\s?(?:no|number|num|nr|#|is|was|ending))*[\s.:#(-]{0,4}$/i;
const LEDGER =
  /\b(?:ledger|cost|budget|nominal|gl|code|utility|energy|rent)\s+(?:account|acct|a\/c)[^\d\n]{0,12}$/i;

export const bank: Recogniser = {
  kind: "bank",
  title: "Bank details",
  level: "stop",
  needs: /\d{4}|\d\d[ -]?\d\d/,
  looks:
    "A sort code or account number beside the word or in a column of bank details, an international account number whose check holds, and a card's number whose check holds. Dates and counts with the same shape are none.",
  find: (subject) => [...international(subject.text), ...cards(subject.text), ...codes(subject)],
  holds: [
    { in: "sort code 99-11-22, account number 87654321", finds: ["99-11-22", "87654321"] },
    { in: "a/c 8765 4321", finds: ["8765 4321"] },
    { in: "99-11-22 87654321 is hers", finds: [] },
    {
      in: { text: "99-11-22 87654321", where: "cell", heading: "Bank account" },
      finds: ["99-11-22", "87654321"],
    },
    { in: "GB82 WEST 1234 5698 7654 32", finds: ["GB82 WEST 1234 5698 7654 32"] },
    { in: "gb82west12345698765432 please", finds: ["gb82west12345698765432"] },
    { in: "card 4111 1111 1111 1111", finds: ["4111 1111 1111 1111"] },
  ],
  nearMisses: [
    "Restated for 01-07-25 and 30-09-25.",
    "The accounts for 12345678 pounds were signed.",
    "Account code 4471, 99 11 22",
    "GB82 WEST 1234 5698 7654 33",
    "The bank holiday fell on 25-12-25.",
    "Ledger account 12345678",
    { text: "12345678", where: "cell", heading: "Gross spend (£)", number: true },
  ],
};

function international(text: string): readonly Span[] {
  return matchesOf(text, INTERNATIONAL).flatMap((match) => {
    // Words behind the number have its shape: it is as long as its check allows.
    for (let { length } = match[0]; length >= 15; length -= 1) {
      const plain = match[0].slice(0, length).replaceAll(/[ -]/g, "").toUpperCase();
      const isWhole =
        !/[A-Z\d]/i.test(match[0].charAt(length)) && /[A-Z\d]/i.test(match[0].charAt(length - 1));
      if (isWhole && passesNinetySeven(plain)) return [{ start: match.index, end: match.index + length }];
    }
    return [];
  });
}

function cards(text: string): readonly Span[] {
  return matchesOf(text, CARD)
    .filter(
      (match) =>
        passesLuhn(digitsOf(match[0])) &&
        (match[1] !== "" || /card|visa|debit/i.test(before(text, match.index, 30))),
    )
    .map((match) => spanOf(match));
}

function codes({ text, heading }: Subject): readonly Span[] {
  const isBank =
    /\bbank\b|sort code|account (?:no|number|details)/.test(heading) &&
    !/£|holiday|staff|shift|hours/.test(heading);
  const sorts = matchesOf(text, SORT_CODE)
    .map((match) => spanOf(match))
    .filter(({ start }) => isBank || SORT_WORD.test(before(text, start, 40)));
  const accounts = matchesOf(text, ACCOUNT)
    .map((match) => spanOf(match))
    .filter((span) => isBank || isBehind(sorts, span) || isAccount(text, span));
  return [...sorts, ...accounts];
}

function isBehind(sorts: readonly Span[], { start }: Span): boolean {
  return sorts.some(({ end }) => start >= end && start - end <= 24);
}

function isAccount(text: string, { start, end }: Span): boolean {
  const lead = before(text, start, 40);
  return (
    ACCOUNT_WORD.test(lead) && !LEDGER.test(lead) && !/^\s?(?:pounds|people|£)/.test(after(text, end, 12))
  );
}
