import { before, matchesOf, spanOf } from "../beside.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";

const AREAS =
  "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE"
    .split(" ")
    .toSorted((a, b) => b.length - a.length)
    .join("|");
const FULL = new RegExp(
  `(?<![A-Z\\d])((?:${AREAS})\\d[A-Z\\d]?)( {0,3}[-.]? {0,3})(\\d[ABD-HJLNP-UW-Z]{2})(?![A-Z\\d])`,
  "gi",
);

/** Spelled letter by letter, as some do behind the word. */
const SPELLED = new RegExp(
  `(?<=post ?code[^\\p{L}\\d]{0,3}(?:is )?)(?:[A-Z] ){1,2}\\d (?:[A-Z\\d] )?\\d [A-Z] [A-Z](?![A-Z\\d])`,
  "giu",
);

export const postcode: Recogniser = {
  kind: "postcode",
  title: "Full postcode",
  level: "stop",
  needs: /\d ?[a-z] ?[a-z]/i,
  looks:
    "A whole postcode of an area that exists, in any case and spacing. Districts and sectors are areas, not homes; codes before ordinals (S1 2ND), times and units, and years with a code are none; nor is the own address.",
  find: (subject) => [
    ...matchesOf(subject.text, FULL)
      .filter((match) => isHome(subject, match))
      .map((match) => spanOf(match)),
    ...matchesOf(subject.text, SPELLED).map((match) => spanOf(match)),
  ],
  holds: [
    { in: "He has moved to AB99 8ZQ.", finds: ["AB99 8ZQ"] },
    { in: "ab998zq, near the shop", finds: ["ab998zq"] },
    { in: "From AB99-8ZQ to ZE98  1AA", finds: ["AB99-8ZQ", "ZE98  1AA"] },
    { in: "Postcode: EH99 1ST", finds: ["EH99 1ST"] },
    { in: { text: "EH991ST", where: "cell", heading: "Post code" }, finds: ["EH991ST"] },
    { in: "my postcode is a b 9 9 8 z q", finds: ["a b 9 9 8 z q"] },
    { in: "AB99\u00a08ZQ", finds: ["AB99\u00a08ZQ"] },
  ],
  nearMisses: [
    "Waits in AB10 and AB11 6 are longest.",
    "KPI S1 2ND quarter, N2 3RD quarter, E1 1ST",
    "Meet in B2 4PM or G1 10AM.",
    "Band S1 3YR plan and E2 4HR cover",
    "FY25 4TH quarter and FY26 2HR",
    "Q1 2AB is no area.",
    "A1B2C3D4E5 1AA",
  ],
};

function isHome({ text, heading, allowances }: Subject, match: RegExpExecArray): boolean {
  const [found, outward = "", gap = "", inward = ""] = match;
  const own = allowances.addresses.some((address) => plain(address).includes(plain(found)));
  if (own) return false;
  if (isToldIn(text, heading, spanOf(match))) return true;
  const isCode = /^\d(?:st|nd|rd|th)$/i.test(inward) ? isOrdinal(inward) : UNIT.test(inward);
  const isYear = /^FY\d\d$/i.test(outward);
  // Joined small letters, as in "m2 2nd" or a key, are words unless they have the length of a postcode.
  return !isCode && !isYear && (gap !== "" || found.length >= 5);
}

function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "").toUpperCase();
}

function isOrdinal(inward: string): boolean {
  const endings: Record<string, string> = { 1: "ST", 2: "ND", 3: "RD" };
  return inward.slice(1).toUpperCase() === (endings[inward.charAt(0)] ?? "TH");
}

const UNIT = /^\d(?:YR|HR|PT|PP|FT|DP|SD|QT|TH)$/i;

function isToldIn(text: string, heading: string, { start }: Span): boolean {
  return /post\s?code/.test(heading) || /post\s?code|\blives?\b|\baddress\b/i.test(before(text, start, 24));
}
