/** What a line or heading says of the time that each figure under it stands for. */
export type SpanSaid = {
  /** How many months end with the one that is named; absent of a rolling average that does not say, and of a year so far. */
  readonly months?: number;
  /** Whether each figure is of the financial year so far. */
  readonly isToDate?: true;
  readonly isAverage?: true;
  /** Set where it names a period of its own, so that it says so of figures of that one alone. */
  readonly isOfOne?: true;
  /** Set where it may as well say which months are shown. */
  readonly isUnsure?: true;
};

const WORDS: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  "twenty-four": 24,
  "thirty-six": 36,
  quarter: 3,
  year: 12,
  annual: 12,
};
/** `12 months`, `three-month`, `year`: kept as one mark, so that what stands about it can be told by its form. */
const LENGTH =
  /(?:(?<number>3|6|9|12|24|36|three|six|nine|twelve|twenty-four|thirty-six)[- ]?months?|(?<=(?:rolling|moving) )(?<named>quarter|year|annual)|(?<ending>year|quarter)(?= (?:to(?! date)|ending|ended)\b))(?: period)?(?![\p{L}\d])/u;
const ENDS =
  "(?: (?:to|ending|ended|end|up to|until)(?: the)?(?: end(?: of)?)?(?: the)?(?: (?:month|date|period))?)";
const TOTALS = "(?: (?:totals?|sums?|figures?|values?|counts?|numbers?|rates?|percentages?))";
const ROLLS = "(?:(?:rolling|moving) §|§ (?:rolling|moving))";
const AVERAGE = "averages?";

const FORMS: readonly (readonly [RegExp, Omit<SpanSaid, "months">])[] = [
  [form(`${ROLLS} ${AVERAGE}${ENDS}?`), { isAverage: true }],
  [form(`(?:rolling|moving) ${AVERAGE}(?: (?:over|of|for)(?: the)? §)?${ENDS}?`), { isAverage: true }],
  [form(`${AVERAGE} (?:over|of|for)(?: the)?(?: (?:last|previous|rolling))? §${ENDS}?`), { isAverage: true }],
  [form(`${ROLLS}(?:${TOTALS}?${ENDS}|${TOTALS})`), {}],
  [form(`(?:the )?(?:last |previous )?§${ENDS}`), {}],
  [
    form(
      `${ROLLS}(?: (?:data|performance|results|activity|view|position|summary|report|scorecard|dashboard))?`,
    ),
    { isUnsure: true },
  ],
  [
    form(`${ROLLS}${TOTALS}?${ENDS} (?:\\d{1,2}(?:st|nd|rd|th)? )?\\p{L}{3,9},? '?\\d{2,4}`),
    { isUnsure: true },
  ],
  [
    form(
      `(?:(?:financial )?year[- ]to[- ]date|ytd|cumulative(?: (?:from|since) (?:1 |1st )?april)?|(?:from|since) (?:1 |1st )?april)(?:${TOTALS}| position| performance)?${ENDS}?`,
    ),
    { isToDate: true },
  ],
  [
    form(
      `(?:(?:financial )?year[- ]to[- ]date|ytd|cumulative)(?: (?:position|performance|results|figures|report|scorecard|dashboard|summary))*(?: ?[:,–—(-] ?(?:(?:as )?at |to )?| (?:as )?at | to )(?:the )?(?:end (?:of )?)?(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?\\p{L}{3,9},? '?\\d{2,4}|q(?:uarter )?[1-4],? \\d{2,4}/\\d{2})`,
    ),
    { isToDate: true, isOfOne: true },
  ],
];

/** What may stand before it: a title of its own, or that all figures are such. */
const BEFORE =
  /^(?:.*[:;,–—(|-] ?|(?:(?:.* )?(?:figures?|data|values?|numbers?|totals?|results?|performance|indicators?|kpis?|columns?|months?)(?: below)?(?: (?:is|are|shows?|stands?|covers?|represents?))?)? ?(?:(?:all|each|for|of|the|in|by|over|a) )*)$/u;
/** Figures that are named, so that nothing is said of others: “Admission figures are cumulative”. */
const OF_SOME =
  /(?:^|[:;,–—(|-] ?)(?!(?:(?:please )?note|all|the|these|our|both|each|every|of|in|this|that|and|reported|published|shown|monthly|quarterly|performance|kpi|indicator|data|figures?|values?|numbers?|totals?|results?|columns?|months?|indicators|kpis)\b)\p{L}[^:;,–—(|]*\b(?:figures?|data|values?|numbers?|totals?|results?|indicators?|kpis?) (?:is|are|shows?|stands?|covers?|represents?)/u;
const MAY_SAY = /months?|year|annual|quarter|rolling|moving|average|ytd|cumulative|april/u;
const OF_ANOTHER =
  /\b(?:not|no longer|non|except|excluding|unless|other than|rather than|instead|charts?|graphs?|sparklines?|compar\w*|against|targets?|trends?|baseline|forecast)\b/u;

function form(phrase: string): RegExp {
  return new RegExp(
    `^(?<before>|.*?[^\\p{L}\\d])${phrase}(?: (?:shown|stated|named|below|above|given))*[\\s:.…)\\]>→-]*$`,
    "u",
  );
}

/**
 * What a line says of the time that each figure under it stands for: “Rolling 12 months to:”, “3-month rolling average”,
 * “Year to date to:”. One that rolls to a period of its own may say which months are shown; another that names its own
 * period, or speaks of targets or charts, says nothing of the kind.
 */
export function spanSaid(line: string): SpanSaid | undefined {
  const text = line.replaceAll(/\s+/gu, " ").trim().toLowerCase();
  if (!MAY_SAY.test(text) || OF_ANOTHER.test(text)) return undefined;
  const { number, named, ending } = LENGTH.exec(text)?.groups ?? {};
  const length = number ?? named ?? ending;
  const marked = text.replace(LENGTH, "§");
  for (const [pattern, said] of FORMS) {
    const before = pattern.exec(marked)?.groups?.["before"];
    if (before === undefined || !BEFORE.test(before)) continue;
    if (said.isToDate === true && OF_SOME.test(before)) continue;
    return length === undefined || !marked.includes("§") || said.isToDate === true
      ? said
      : { ...said, months: WORDS[length] ?? Number(length) };
  }
  return undefined;
}
