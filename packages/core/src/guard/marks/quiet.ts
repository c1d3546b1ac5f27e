import { remembering } from "../../workbook/index.ts";
import { blank } from "../tidy.ts";

const MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const NUMBER_WORD = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty)";

/** What looks like a figure and is none, with an example that is blanked and one that stays. */
export const QUIET: readonly { readonly pattern: RegExp; readonly holds: string; readonly stays: string }[] =
  [
    {
      pattern: new RegExp(
        `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: and | to |-)?)*\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTHS}(?! \\d{4} to)(?: \\d{4})?\\b`,
        "gu",
      ),
      holds: "by 31 March 2026",
      stays: "31 in March 2026",
    },
    {
      pattern: /\b\d{1,2}[.:]\d{2} ?(?:am|pm)?\b(?!%)(?=[^\d%])(?<=\d[:.]\d\d ?(?:am|pm)|\d:\d\d)/giu,
      holds: "at 10:30 today",
      stays: "10.30 days",
    },
    {
      pattern:
        /(?<=^|[.!?;]\s{0,3}|\n)[ ]?(?:[A-Z]{2,3})?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=[ :-]|$)|\b\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?= ?(?::|- ))/gu,
      holds: "140929: seen by the team",
      stays: "There were 140929 calls",
    },
    {
      pattern: /\bnot (?:even )?one(?= [a-z])(?! (?:in|out) )/giu,
      holds: "not one fall",
      stays: "not in 1 fall",
    },
    {
      // 2026-03-31, 31.03.2026, 31-03-26: a day, with or without its time.
      pattern:
        /(?<![\d.,/-])(?:(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:3[01]|[12]\d|0?[1-9])|(?:3[01]|[12]\d|0?[1-9])(?<sep>[-.])(?:0?[1-9]|1[0-2])\k<sep>(?:(?:19|20)\d{2}|\d{2}))(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?(?![\d/%-]|[.,]\d)/gu,
      holds: "by 2026-03-31",
      stays: "from 2026-27 on",
    },
    {
      pattern: new RegExp(
        `\\b\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?(?:${SHORT})\\b\\.?(?:[ -](?:(?:19|20)\\d{2}|\\d{2})\\b)?|\\b(?:${SHORT}|${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?, (?:19|20)\\d{2}\\b|\\b${MONTHS} \\d{1,2}(?:st|nd|rd|th)\\b`,
        "gu",
      ),
      holds: "on 31 Mar 2026",
      stays: "31 marks",
    },
    { pattern: /\b24\/7\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/gu, holds: "the 24/7 line", stays: "23/25 seen" },
    {
      pattern: /(?<![\d,.])\(?0\d{2,5}\)?(?: ?\d{2,4}){2,4}\b|\b0\d{9,10}\b/gu,
      holds: "ring 0300 555 0142",
      stays: "0.3 points",
    },
    { pattern: /\b(?!(?:Q[1-4]|H[12])\b)[A-Z]{1,4}-?\d+[a-z]?\b/gu, holds: "NI-19 and P1", stays: "in Q2" },
    {
      pattern: new RegExp(
        `\\b(?:phase|level|stage|band|priority|ward|room|section|outcome|figure|chart|table|unit|grade|step|option|appendix|page|part|version|category|code|scale|svq|act|year|tier|class|wave|lot|item|question|line|route|bus|room|floor|goal|article|chapter|paragraph|annex|schedule) (?:no\\.? )?\\d+(?:\\.\\d+)?[a-z]?\\b`,
        "giu",
      ),
      holds: "Phase 2 of it",
      stays: "2 phases",
    },
    {
      pattern:
        /\b\d{1,4}[a-z]? (?:[A-Z][\p{L}']+ ){1,3}(?:Road|Street|Avenue|Lane|Place|Square|Terrace|Drive|Court|Crescent|Way|House|Gardens)\b/gu,
      holds: "27 Harbour Road",
      stays: "27 people",
    },
    {
      pattern:
        /\b(?:aged?|ages|over|under) (?:\d{1,3}(?:(?: to | and |-)\d{1,3})?)(?: (?:years?|or over|or under|and over|and under))?\b(?=[^%\d]|$)(?<=aged? [\d a-z-]+|ages [\d a-z-]+|(?:and|or) (?:over|under))|\b\d{2,3} (?:and|or) (?:over|under)\b|\b\d{1,2}\+(?= |$|,|\.)/giu,
      holds: "people aged 65 and over",
      stays: "65 people",
    },
    {
      pattern: /\b(?:who is|who was|is now|aged) \d{1,3}(?=[,.;]| years| and (?!over)|$)/giu,
      holds: "her father, who is 88.",
      stays: "the count is 26",
    },
    {
      pattern: new RegExp(
        `\\b(?:\\d[\\d,.]*|${NUMBER_WORD})-(?!to\\b|(?:third|quarter|fifth|sixth|tenth)s?\\b)[a-z]+(?:-[a-z]+)*\\b(?! points| targets?\\b| standards?\\b| limit\\b| goal\\b)`,
        "giu",
      ),
      holds: "the 16-week class",
      stays: "16 weeks",
    },
    {
      pattern:
        /\b(?:in|of|since|until|till|from|by|during|to|the|model) (?:19|20)\d{2}\b(?!\/)(?! (?:people|days|plans|calls))|\b(?:19|20)\d{2} (?:act|model|order|regulations?|strategy|census)\b/giu,
      holds: "built in 1998",
      stays: "1,998 days",
    },
    {
      pattern: new RegExp(
        `(?<![\\d.,])\\b(?:\\d{1,2}|${NUMBER_WORD}|one) (?:hours?|days?|shifts?|times?|minutes?|visits?|weeks?|months?|nights?|sessions?) (?:a|per|each|every|of) (?:day|week|month|year|hour|shift|night|quarter|eight|six|four|\\d+)\\b(?: hours?)?`,
        "giu",
      ),
      holds: "24 hours a day",
      stays: "24 days",
    },
    {
      pattern: new RegExp(`\\b(?:open|between) \\d{1,2} and \\d{1,2}\\b(?= ${MONTHS})`, "gu"),
      holds: "between 14 and 28 February",
      stays: "between 14 and 28 people",
    },
    {
      pattern:
        /\bper (?:100,000|10,000|1,000|100|head)\b|\b(?:for every|in every|out of every) (?:100,000|10,000|1,000|100)\b/giu,
      holds: "for every 1,000",
      stays: "1,000 people",
    },
    {
      pattern:
        /\b(?:grades?|scores?|scale) (?:from )?\d+ \([^)]*\) to \d+(?: \([^)]*\))?|\bis \d\b(?=[.;](?: |$)|$)/giu,
      holds: "grades from 1 (poor) to 6 (excellent)",
      stays: "rose from 1 to 6",
    },
  ];

/** A text without what is no figure; everything else stays in its place. */
export const withoutQuiet = remembering(
  (text) => QUIET.reduce((rest, { pattern }) => rest.replaceAll(pattern, blank), text),
  2000,
);
