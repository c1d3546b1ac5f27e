import { before, matchesOf, spanOf } from "../beside.ts";
import { isOfFigures } from "../headings.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";

const OF_A_PERSON =
  "client|patient|pupil|service user|resident|tenant|tenancy|customer|case|hospital|complaint|complainant|incident|referral|datix|dtx|carefirst|care first|mosaic|liquidlogic|eclipse|swift|swis|emis|trakcare|trak|seemis|paris|morse|chi|upi|crn|urn|child|person|adult protection|child protection|asp|claim|enquiry|assessment|care plan|prisoner|student|donor|unit|record|member";
const SYSTEMS =
  "carefirst|care first|mosaic|liquidlogic|eclipse|swift|swis|emis|trakcare|trak|seemis|paris|morse|datix|dtx";
const ID = "(?:id|i\\.d\\.|no\\.?|number|num|nr|ref\\.?|reference|key|#|identifier|file|record)";
const CODE =
  "(?<code>(?=[\\p{L}\\d/-]*\\d{3})[A-Z]{0,6}[-/]?\\d[\\d/-]{2,18}[A-Z]?)(?![\\p{L}\\d,.%]*\\d)(?!\\p{L})";
const JOIN = "[\\s:.#(='\"]{0,4}(?:(?:is|was|of)\\s)?";

/** With a word such as number or ID between, any code; straight behind the word, a code with letters or a long number. */
const NUMBERED = new RegExp(
  `\\b(?:${OF_A_PERSON})(?:'s)?\\s?(?:${SYSTEMS})?\\s?${ID}(?:\\s?${ID})?${JOIN}${CODE}`,
  "dgiu",
);
const STRAIGHT = new RegExp(
  `\\b(?:client|patient|pupil|complaint|incident|case|referral|service user|resident|tenant|claim|complainant|${SYSTEMS})[\\s:#(]{1,3}${CODE}`,
  "dgiu",
);
const MARKED =
  /(?<![\p{L}\d/-])(?:CMP|COMP|DTX|DATIX|SPSO|SAER|ASP|CPR)[-/ ]?\d{2,4}(?:[-/]?\d{2,7}){0,2}(?![\p{L}\d])/gu;
const HEADED = new RegExp(`\\b(?:${OF_A_PERSON})(?:'s)? ?${ID}(?:s|\\W|$)|^\\W*(?:${SYSTEMS})\\b`);

export const reference: Recogniser = {
  kind: "reference",
  title: "Number of a client, patient, pupil or complaint",
  level: "stop",
  needs: /\d{2}/,
  looks:
    "A number or code behind words such as client ID, hospital number, complaint or the name of a case system, or in a column headed so. Committee papers, policies, contracts and codes of KPIs are nobody's.",
  find: (subject) => [...inText(subject), ...inCell(subject)],
  holds: [
    { in: "Client no. 5518830 came back.", finds: ["5518830"] },
    { in: "see Mosaic M440912", finds: ["M440912"] },
    { in: "complaint COM/2024/00418 was upheld", finds: ["COM/2024/00418"] },
    { in: "Her hospital number is R0553021.", finds: ["R0553021"] },
    { in: "Incident DTX-118820 again", finds: ["DTX-118820"] },
    { in: "patient ID: 00418", finds: ["00418"] },
    { in: { text: "5518830", where: "cell", heading: "Client ID", number: true }, finds: ["5518830"] },
    { in: { text: "M440912", where: "cell", heading: "Pupil reference" }, finds: ["M440912"] },
  ],
  nearMisses: [
    "Report HSCP/24/017 and paper IJB/25/03",
    "Policy HR-022 v1.4, contract SC/23-24/0071",
    "GL-11, SM-04b, NI-15 and MSG-3",
    "Complaint numbers 2024/25 and complaints 1,204",
    "Each patient 2024/25, per case 2025",
    "In the case of 1,204 people",
    "Patient days 14402 and client hours 51200",
    "Incident rate 12.5",
    { text: "14402", where: "cell", heading: "Number of clients", number: true },
    { text: "GL-11", where: "cell", heading: "Case type" },
  ],
};

function inText({ text }: Subject): readonly Span[] {
  const numbered = matchesOf(text, NUMBERED)
    .map((match) => codeIn(match))
    .filter(({ start, end }) => !isYear(text.slice(start, end)));
  const straight = matchesOf(text, STRAIGHT)
    .map((match) => codeIn(match))
    .filter(
      ({ start, end }) =>
        isCode(text.slice(start, end)) && !/\b(?:per|each|every)\s+\S+\s$/i.test(before(text, start, 24)),
    );
  return [...numbered, ...straight, ...matchesOf(text, MARKED).map((match) => spanOf(match))];
}

function inCell({ text, heading, field }: Subject): readonly Span[] {
  const isHeaded =
    field.where === "cell" && HEADED.test(heading) && !isOfFigures(heading) && field.column !== "figures";
  return isHeaded && /^(?=.*\d{3})[\p{L}\d/ -]{3,24}$/u.test(text) && !isYear(text)
    ? [{ start: 0, end: text.length }]
    : [];
}

function codeIn(match: RegExpExecArray): Span {
  const [start = 0, end = 0] = match.indices?.groups?.["code"] ?? [];
  return { start, end };
}

function isYear(code: string): boolean {
  return /^(?:19|20)\d\d(?:[/-](?:\d\d|(?:19|20)\d\d))?$/.test(code);
}

/** Letters and digits, or so many digits that they count nothing. */
function isCode(code: string): boolean {
  return !isYear(code) && (/\p{L}.*\d{3}|\d[/-]\d/u.test(code) || /^\d{6,}$/.test(code));
}
