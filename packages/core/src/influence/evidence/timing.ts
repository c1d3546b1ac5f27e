import { nationalOf } from "../national/index.ts";
import { type IndicatorRow, type Said, bareTitle, plainText } from "./row.ts";
import type { CellName } from "./row.ts";

/** How soon and how often a figure comes: at least quarterly and within six months, or not. */
export type Timing = {
  readonly says: "yes" | "no";
  readonly words: string;
  readonly cell: CellName | "series";
  readonly said: Said;
};

const OFTEN =
  /\b(?:dail(?:y)|week(?:ly)?|fortnightly|four-weekly|4-weekly|month(?:ly|s)?|every month|bi-?monthly|quarter(?:ly|s)?|every quarter|real[- ]time)\b/iu;
const SELDOM =
  /\b(?:annual(?:ly)?|year(?:ly)?|biennial(?:ly)?|bi-?annual(?:ly)?|triennial|half[- ]year(?:ly)?|six[- ]month(?:ly)?|6[- ]month(?:ly)?|twice a year|twice yearly|once a year|(?:every )?(?:two|three|four|five|six|ten|2|3|4|5|10)[- ]year(?:s|ly)?|every (?:second|third|other) year|calendar year|financial year|academic year|census|one-?off|ad hoc|irregular|rolling \d+ years?|\d+[- ]year (?:rolling|average|mean)|when published)\b/iu;
/** A word of years that a later word of months or quarters takes back: an annual return, reported quarterly. */
const REPORTED_OFTEN =
  /\b(?:reported|updated|published|collected|available|refreshed|issued) (?:every )?(?:daily|weekly|monthly|quarterly|month|quarter)\b/iu;
const SEVERAL_YEARS =
  /\b(?:\d+|three|five|two)[- ]year (?:rolling|average|mean|aggregate)\b|\brolling (?:\d+|three|five)[- ]years?\b|\b(?:\d|three|five)-year average\b/iu;
const LAST_PUBLISHED =
  /\b(?:last (?:published|measured|run|carried out|updated)|not (?:updated|published) since)(?: in)? (?:[A-Z]\p{L}+ )?(?:20[01]\d|202[0-3])\b/iu;
const LATE =
  /\b(?:published|available|known|released|reported|comes?|arrives?|due)\b[^.;]*?\b(?:[6-9]|1\d|2\d|six|seven|eight|nine|ten|eleven|twelve|eighteen) months? (?:later|after|behind|in arrears|late|following)\b|\b(?:a|one|two|1|2) years? (?:late|later|in arrears|behind|after)\b|\b(?:[6-9]|1\d|six|nine|twelve|eighteen)[- ]months? (?:time )?(?:lag|delay)\b|\b(?:lag|time lag|delay) of (?:[6-9]|1\d|2\d|six|nine|twelve|eighteen) months\b/iu;

/** Sources known to come once in two years or once a year, whatever they are used for. */
const SELDOM_SOURCES =
  /\b(?:health and care experience(?: survey)?|hace|census(?: 20\d\d)?|scottish household survey|scottish health survey|national health survey|household survey|crime and justice survey|salsus|scottish surveys core questions|adult lifestyle survey|lgbf|local government benchmarking(?: framework)?|imatter|i-matter|living wage survey|carers census|health and wellbeing census|residents'? survey|citizens'? panel survey)\b/iu;
/** Words that make it something done about a survey, not an answer to it; and a census that is taken monthly. */
const NOT_THE_SURVEY =
  /\b(?:actions?|recommendations?|plans?|follow-?up)\b|\bmonthly census\b|\bcensus (?:day|point)\b/iu;

/** What the row says of how often its figure comes, or nothing where it does not say. */
export function timingOf(row: IndicatorRow): Timing | undefined {
  return (
    fromText(row.frequency, "frequency") ??
    fromProse(row) ??
    fromSeries(row.periods) ??
    fromSource(row) ??
    fromNational(row)
  );
}

const SELDOM_NATIONALLY: ReadonlySet<string> = new Set(["year", "two years", "never"]);

/** How often the national figure comes, where the row says nothing of its own and is known to be that measure. */
function fromNational(row: IndicatorRow): Timing | undefined {
  const national = nationalOf(row);
  if (national === undefined) return undefined;
  const says = SELDOM_NATIONALLY.has(national.measure.often) ? "no" : "yes";
  return { says, words: national.words, cell: "title", said: row.title };
}

function fromText(said: Said, cell: CellName): Timing | undefined {
  const text = plainText(said.text);
  const reported = REPORTED_OFTEN.exec(text);
  if (reported !== null) return { says: "yes", words: reported[0], cell, said };
  const years = SEVERAL_YEARS.exec(text) ?? SELDOM.exec(text);
  const often = OFTEN.exec(text);
  if (years !== null && (often === null || isOfYears(text, often.index)))
    return { says: "no", words: years[0], cell, said };
  return often === null ? undefined : { says: "yes", words: often[0], cell, said };
}

/** Six-monthly is seldom although it holds the word monthly. */
function isOfYears(text: string, at: number): boolean {
  return /(?:six|6|twelve|12|eighteen|18)[- ]$/iu.test(text.slice(0, at));
}

function fromProse(row: IndicatorRow): Timing | undefined {
  const prose: readonly (readonly [CellName, Said, string])[] = [
    ["title", row.title, bareTitle(row)],
    ["definition", row.definition, plainText(row.definition.text)],
    ["note", row.note, plainText(row.note.text)],
  ];
  for (const [cell, said, text] of prose) {
    const late = SEVERAL_YEARS.exec(text) ?? LAST_PUBLISHED.exec(text) ?? LATE.exec(text);
    if (late !== null) return { says: "no", words: late[0], cell, said };
    const often =
      /\b(?:monthly|quarterly|weekly|each month|each quarter|at month end|at quarter end)\b/iu.exec(text);
    if (often !== null && cell !== "note") return { says: "yes", words: often[0], cell, said };
    const seldom =
      /\b(?:published|collected|reported|measured|asked) (?:once )?(?:annually|yearly|every (?:two|second|three) years?|each year|once a year)\b|\bcalendar year stands in\b/iu.exec(
        text,
      );
    if (seldom !== null) return { says: "no", words: seldom[0], cell, said };
  }
  return undefined;
}

const SHORT_PERIOD =
  /^(?:\d{4}-(?:0[1-9]|1[0-2])|\d{4}[/-]\d{2} ?q[1-4]|q[1-4]\b.*|\d{4} ?q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*[- ]?\d{2,4}.*|\d{1,2}\/\d{4})$/iu;
const YEAR_PERIOD = /^(?:\d{4}[/-]\d{2,4}|\d{4}|\d{4}[/-]\d{2,4} ?\(?(?:calendar|financial)?.*)$/iu;

export function isShortPeriod(label: string): boolean {
  return SHORT_PERIOD.test(plainText(label));
}

export function isYearPeriod(label: string): boolean {
  const text = plainText(label);
  return !SHORT_PERIOD.test(text) && YEAR_PERIOD.test(text);
}

/** Two periods at least: one figure tells nothing of how often another comes. A single quarter still says quarters. */
function fromSeries(periods: readonly Said[]): Timing | undefined {
  const [first] = periods;
  if (first === undefined) return undefined;
  const labels = periods.map(({ text }) => text);
  if (labels.every(isShortPeriod))
    return { says: "yes", words: plainText(first.text), cell: "series", said: first };
  if (labels.length > 1 && labels.every(isYearPeriod))
    return { says: "no", words: plainText(first.text), cell: "series", said: first };
  return undefined;
}

function fromSource(row: IndicatorRow): Timing | undefined {
  const places: readonly (readonly [CellName, Said, string])[] = [
    ["source", row.source, plainText(row.source.text)],
    ["title", row.title, bareTitle(row)],
    ["definition", row.definition, plainText(row.definition.text)],
  ];
  for (const [cell, said, text] of places) {
    if (NOT_THE_SURVEY.test(text)) continue;
    const found = SELDOM_SOURCES.exec(text);
    if (found !== null) return { says: "no", words: found[0], cell, said };
  }
  return undefined;
}
