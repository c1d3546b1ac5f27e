const APRIL = String.raw`(?:the )?(?:1 |1st )?(?:of )?april\b(?!,? (?:20)?\d\d)`;
const OF_YEAR = String.raw`(?:the |this )?(?:current |financial |fiscal )*(?:year|20\d\d[/–-]\d\d(?:\d\d)?)(?![\p{L}\d])`;
const SURELY = new RegExp(
  [
    String.raw`(?<!\b(?:not|non)[- ])\bcumul(?:ative(?:ly)?|ated)?\b`,
    String.raw`(?<![\p{L}\d-])cum(?:\.|$|[)\],:])`,
    String.raw`\byear[- ]to[- ]date\b`,
    String.raw`\bf?ytd\b`,
    String.raw`\b(?:to[- ]date|so far)\b[ ,:(–-]*(?:in |for |of |since (?:start|beginning) of )?${OF_YEAR}`,
    String.raw`\b${OF_YEAR} so far\b`,
    String.raw`\b(?:since|to[- ]date,? from) (?:${APRIL}|(?:the )?(?:start|beginning) of ${OF_YEAR})`,
    String.raw`\bapril to[- ]date\b`,
  ].join("|"),
  "u",
);

/** What comes up to a date, or to the date of something, is no time so far: `up to date`, `referral to date seen`. */
const TO_DATE =
  /(?<!\b(?:up|due|prior|subject|close|next|compared|according|related|linked|quarter|qtr|month|week|day)[- ])\bto[- ]date\b(?=\s*(?:$|[^\s\p{L}\d])| (?:vs?|versus|against|compared|as|per|by|this|figures?|totals?|actuals?|only|since|(?:in|for)(?! (?:(?:the|this|each) )?(?:quarter|month)))\b)/u;
const SO_FAR = /(?<!\bin )\bso far\b(?! (?:as|from|away)\b)/u;
const SINCE_AN_APRIL = /\bsince (?:the )?(?:1 |1st )?(?:of )?april\b/u;
/** Of all time, whenever that began. */
const OF_ALL_TIME =
  /\bsince (?!(?:the )?(?:1 |1st )?(?:of )?april\b)|\bfrom (?:19|20)\d\d\b|\b(?:all[- ]time|life(?:time)?|inception|launch)[- ]to[- ]date\b/u;
const MAY_SAY = /date|so far|cum|ytd|since/u;

/**
 * Whether words say of a figure that it is of the year so far: `surely` in “year to date”, “cumulative” and “since April”,
 * `maybe` in “to date” and “so far” alone, which may be of the quarter that heads it or of all time too.
 */
export function toDateSaid(words: string): "surely" | "maybe" | undefined {
  const text = words.replaceAll(/\s+/gu, " ").trim().toLowerCase();
  if (!MAY_SAY.test(text)) return undefined;
  if (SURELY.test(text)) return "surely";
  const isSaid = TO_DATE.test(text) || SO_FAR.test(text) || SINCE_AN_APRIL.test(text);
  return isSaid && !OF_ALL_TIME.test(text) ? "maybe" : undefined;
}
