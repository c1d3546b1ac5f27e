const WORDS = String.raw`q|qtr|qtrs|quarters?|months?|mths?|years?|yrs?|fy|h|half|to|of|the|in|and|at|end|ending|ended|for|on|first|second|third|fourth|last|one|two|three|four|six|nine|twelve|st|nd|rd|th|jan|january|feb|february|mar|march|apr|april|may|june?|july?|aug|august|sept?|september|oct|october|nov|november|dec|december|week|wk|financial|calendar`;
const NOTHING_ELSE = new RegExp(String.raw`^(?:[^\p{L}]|(?<!\p{L})(?:${WORDS})(?!\p{L}))+$`, "iu");
const YEAR = /(?<![\d.,])(?:(?:19|20)\d\d|\d\d\s?[-/\u2013]\s?\d{1,2}|['\u2019]\d\d)(?![\d.,%])/u;
const PART = /^(?:(?:q|qtr|quarter)\s?[1-4]|(?:jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)$/iu;
const LONGEST = 60;

const RUNS_TO =
  /\d{2}[^\p{L}]*(?:up )?to (?:the )?(?:end (?:of )?)?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** Whether a text that names no period that is known says nothing but time, so that figures of a period stand under or beside it; a year up to a month is of no quarter. */
export function looksLikePeriod(text: string): boolean {
  return (
    text.length <= LONGEST &&
    !RUNS_TO.test(text) &&
    (YEAR.test(text) || PART.test(text.trim())) &&
    NOTHING_ELSE.test(text)
  );
}

const TIME =
  /(?<!\p{L})(?:quarter|months?|period|half|season|winter|spring|summer|autumn|festive|christmas|easter|hogmanay|to date)(?!\p{L})/iu;
const NO_TIME =
  /(?<!\p{L})(?:previous|prev|prior|preceding|last|earlier|same|change|chg|var(?:iance)?|diff(?:erence)?|gap|average|avg|mean|median|total|target|plan|planned|budget|goal|aim|ambition|trajectory|forecast|projected|projection|rank|trend|status|rag|notes?|comments?|updates?|updated|due|review|reporting|frequency|baseline|per|over|under|since|from|by|vs|against|compared|scotland|peers?|national|rolling|moving|ytd|cumulative)(?!\p{L})/iu;
const MOST_WORDS = 5;

/** Words of a time that is longer than a quarter: `12 months`, `2025/26 to date`. */
const LONGER =
  /(?<![\p{L}\d])(?:(?:[4-9]|[1-9]\d|four|six|nine|twelve|twenty-four|thirty-six)[- ]?(?:months?|mths?)(?!\p{L})|(?:years?|yrs?|(?:19|20)\d\d(?:\s?[-/\u2013]\s?\d{2,4})?)[ -]to[ -]date)/iu;

/** Whether a text that names no period that is known has a word of time for its matter: `Winter quarter`, `Latest period to date`. */
export function namesSomeTime(text: string): boolean {
  const isOther = NO_TIME.test(text) || LONGER.test(text);
  return TIME.test(text) && !isOther && text.trim().split(/\s+/u).length <= MOST_WORDS;
}

/** Whether a heading has words of what is no figure of its period: a change, a rank, a note, another's, or what runs to a date it does not say. */
export function saysNoFigure(text: string): boolean {
  return NO_TIME.test(text) || TO_DATE.test(text) || RUNS_TO.test(text);
}

const TO_DATE = /(?<!\p{L})(?:ytd|to date|cumulative)(?!\p{L})/iu;

/** Whether such a text may be the name of a part of a year, such as `Winter`; what runs to date is no part of its own. */
export function namesPartOfYear(text: string): boolean {
  return namesSomeTime(text) && !/\bto date\b/iu.test(text);
}
