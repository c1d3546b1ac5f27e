import { financialQuarter, readPeriod } from "../../period/index.ts";
import { DATA } from "./phrases.ts";

const STEP = "(?:quarter|month|year|reporting period|period|term|financial year)s?";
const BEHIND = new RegExp(
  `\\b(?:in arrears|${STEP} (?:behind|late|old|lag|delay|out of date)|(?:time|reporting|data) (?:lag|delay)|lag(?:s|ged|ging)? (?:by|behind|of|one|a|two))\\b`,
  "u",
);
const ABOUT_DATA = new RegExp(
  `${DATA}|\\b(?:report(?:ed|ing)|columns?|shown|below|indicators?|kpis?|quarters?)\\b`,
  "u",
);
const OWED = /\b(?:rent|council tax|payments?|debts?|owed|bills?|charges?)\b/u;
const PREVIOUS = new RegExp(
  `${DATA} (?:shown |given |here |below )?(?:relates? to|refers? to|(?:is|are|was|were) (?:for|of|from|those of)|covers?|shows?|holds?|reflects?) (?:the )?(?:previous|prior|preceding|last|earlier|calendar|academic|school) (?:financial |full |reporting )?${STEP}|^(?:this|these|it) (?:is|are|was|were) (?:still )?(?:for |from |those (?:of|for) )?(?:the )?(?:previous|prior|preceding|last) ${STEP}(?:['’]s?)?(?: (?:figures?|data|results?|values?))?\\b`,
  "u",
);
const CALENDAR =
  /^(?:all |the )?(?:quarters|years|periods|figures|data|columns)(?: shown| here| below)? (?:are|is|follow|mean|use|by)(?: for| by| the| in)* (?:calendar|academic|school)\b/u;
const HOLDS =
  /\b(?<quarter>q(?:uarter)? ?[1-4])\b[^,;]{0,24}?(?:\b(?:is|are|holds?|shows?|means?|covers?|contains?|refers? to|relates? to|for|of)\b|=|:|\()\s*(?:the )?(?:months? (?:of )?)?(?<month>jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/u;
const PART =
  /^(?:[^,]{0,24}?\b(?:is|are|for|covers?|includes?|shows?|of|data|figures?|=|:)\s)?(?:for |the )*§m(?:(?: and| to|,| &| -|-|\/) ?§m)* (?:data |figures? )?only$|^only (?:for )?§m|^(?:[^,]{0,24}?\b(?:is|are|for|covers?|shows?|based on) )?(?:the )?(?:first|last|only)? ?(?:one|two|1|2|five|4|5|7|8|10|11) (?:of (?:the )?(?:three|3|twelve|12|six) )?months?(?: only|['’] data(?: only)?| of data| of the quarter)$/u;

/** Whether a clause says that the figures are of another time than their headings name, or of a part of it. */
export function timeSaid(marked: string, plain: string): "another period" | "part" | undefined {
  if (BEHIND.test(plain) && ABOUT_DATA.test(marked) && !OWED.test(plain)) return "another period";
  if (PREVIOUS.test(marked) || CALENDAR.test(plain) || isMoved(plain)) return "another period";
  return PART.test(marked) ? "part" : undefined;
}

/** Whether a quarter is said to hold other months than the financial year's: “Q2 holds April to June”. */
function isMoved(plain: string): boolean {
  const { quarter, month } = HOLDS.exec(plain)?.groups ?? {};
  if (quarter === undefined || month === undefined) return false;
  const read = readPeriod(`${month.slice(0, 3)} 2025`, "financial");
  const first = financialQuarter(2025, Number(quarter.slice(-1)));
  return read.kind === "period" && (read.period.start - first.start) % MONTHS_OF_A_YEAR !== 0;
}

const MONTHS_OF_A_YEAR = 12;
