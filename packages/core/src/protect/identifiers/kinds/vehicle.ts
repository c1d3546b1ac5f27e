import { around, matchesOf, spanOf } from "../beside.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";
import { isWord } from "../words/vocabulary.ts";

/** Two letters, two digits, three letters: I is not used, nor Q or Z in front. */
const PRESENT =
  /(?<![\p{L}\p{N}-])(?<area>[A-HJ-PR-Y]{2})(?<year>\d\d)(?<gap>[ -]?)(?<last>[A-HJ-Z]{3})(?![\p{L}\p{N}])/giu;
const OLDER =
  /(?<![\p{L}\p{N}-])(?:[A-HJ-NPR-TV-Y]\d{1,3}[ -]?(?<last>[A-HJ-PR-Y]{3})|(?<first>[A-HJ-PR-Y]{3})[ -]?\d{1,3}[A-HJ-NPR-TV-Y]|(?<north>[A-Z]{1,2}[IZ]|[A-HJ-PR-Y]{1,3})[ -]?\d{3,4})(?![\p{L}\p{N}])/giu;
const BESIDE =
  /\b(?:reg|regn|registration|number ?plates?|plate|car|cars|van|vans|vehicle|vehicles|taxi|lorry|truck|minibus|motor|motorbike|motorcycle|scooter|parked|drives?|driving|drove|blue badge|corsa|fiesta|focus|polo|golf|astra|clio|micra|yaris|qashqai|transit|ford|vauxhall|nissan|toyota|renault|peugeot|citroen|honda|hyundai|kia|volvo|audi|bmw|skoda|fiat|mini|land rover|jeep)\b/i;
const CODE_WITH_YEAR =
  /^(?:FY|CY|AY|HB|LA|LG|NI|CA|IZ|DZ|SG|PS|YE|QE|TO|IN|BY|AT|OF|ON|NO|PI|PO|SM|GL|HR|MH|KP|SC|EX|AD)$/i;

export const vehicle: Recogniser = {
  kind: "vehicle",
  title: "Vehicle registration",
  level: "stop",
  needs: /[a-z][ -]?\d|\d[ -]?[a-z]/i,
  looks:
    "The present form in any case and spacing; older forms beside a word such as car, van or reg. Codes of years, tables and sources (FY25 OUT, NI19 PHS) have its shape and are none.",
  find: (subject) => {
    const { text } = subject;
    const present = matchesOf(text, PRESENT)
      .filter((match) => isPlate(subject, match))
      .map((match) => spanOf(match));
    const older = matchesOf(text, OLDER)
      .map((match) => ({ match, span: spanOf(match) }))
      .filter(({ match, span }) => isBeside(subject, span) && isOlder(match))
      .map(({ span }) => span);
    return [...present, ...older];
  },
  holds: [
    { in: "He parked SY44 ZRK across the ramp.", finds: ["SY44 ZRK"] },
    { in: "SY44ZRK was in the bay", finds: ["SY44ZRK"] },
    { in: "the taxi sy44zrk never came", finds: ["sy44zrk"] },
    { in: "car reg K482 TRW", finds: ["K482 TRW"] },
    { in: "an old van, TRW 482K, blocks it", finds: ["TRW 482K"] },
    { in: { text: "SY44 ZRK", where: "cell", heading: "Registration" }, finds: ["SY44 ZRK"] },
  ],
  nearMisses: [
    "FY24 OUT and NI20 PHS and HB19 SMR",
    "P1 and P4 and P7 pupils",
    "Q1 was 12 and S1 has 14",
    "The G82 and M74 were shut.",
    "GL20 YTD, SM07 NHS, MH12 LOS",
    "in 24 and on 25 the",
  ],
};

function isPlate(subject: Subject, match: RegExpExecArray): boolean {
  const { area = "", year = "", gap = "", last = "" } = match.groups ?? {};
  if (isBeside(subject, spanOf(match))) return !isWord(last) || gap === "";
  if (isWord(last) || ABBREVIATIONS.has(last.toUpperCase())) return false;
  const isYear = Number(year) >= 10 && Number(year) <= 35;
  if (CODE_WITH_YEAR.test(area) && isYear) return false;
  const isShouted = match[0] === match[0].toUpperCase();
  return isShouted || (match[0] === match[0].toLowerCase() && gap === "" && !/[aeiou]/.test(last));
}

function isOlder(match: RegExpExecArray): boolean {
  const { last = "", first = "", north = "" } = match.groups ?? {};
  const letters = last || first || north;
  const isShouted = letters === letters.toUpperCase();
  return !isWord(letters) && !ABBREVIATIONS.has(letters.toUpperCase()) && (isShouted || north === "");
}

function isBeside({ text, heading }: Subject, span: Span): boolean {
  return /\b(?:reg|registration|vehicle|car|plate)\b/.test(heading) || BESIDE.test(around(text, span, 50));
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "ACT ADP ADS ANN APR AUG AVG AWI BED CHP CPP CSV DAY DEC DNA DWP EST FEB FOI FTE GPS HBS HDU HES HRS HSC HSE ICU IJB ISD JAN JUL JUN KPI LAS LOS MAR MAT MAX MAY MDT MIN MSG NEW NHS NON NOV NRS OBC OCT OLD OOH OUT PCT PHS PLC PRE REF REV SCP SDS SEP SHS SMR SUM TAB TBC TOT VER WTE YTD YRS ABC DEF XYZ NUM DEN LCL UCL".split(
    " ",
  ),
);
