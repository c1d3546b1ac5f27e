import type { Caveat, Flag } from "../../register/index.ts";
import { remembering } from "../../workbook/index.ts";
import { areaSaid } from "./area-said.ts";
import { clausesOf } from "./clauses.ts";
import { BE, COUNTED, DATA, MONTHS } from "./phrases.ts";
import { timeSaid } from "./time-said.ts";

/** What words about figures say of them: that they may not be what they stand for, or a mark that they bear. */
export type Heard = { readonly says: Caveat } | { readonly flag: Flag };

const WRONG =
  "(?:wrong|incorrect|inaccurate|unreliable|suspect|doubtful|in doubt|questionable|misleading|anomalous|(?:an |in )?error|not (?:be )?(?:right|correct|accurate|reliable|robust|valid|credible|to be (?:used|relied on|trusted))|placeholders?|dumm(?:y|ies)|made up|fictitious|illustrative)";
const CHECKING =
  "(?:validat\\w+|verif\\w+|review\\w*|check\\w*|confirm\\w*|quality[- ]assur\\w+|qa|investigat\\w+|reconcil\\w+|sign(?:ed)?[- ]?off|approv\\w+|audit\\w*|correct\\w*|revis\\w+|updat\\w+|finalis\\w+|quer\\w+|change)";
const UNCHECKED = `(?:un(?:validated|verified|checked|confirmed|audited)|not (?:yet )?(?:been )?(?:fully )?(?:${CHECKING}|final|published)|(?:awaiting|pending|subject to|under|being|requir\\w+|needs?|undergoing|due for|to be|waiting (?:for|on)) (?:data |final |further |full |national |central )?${CHECKING}|tbc|queried|(?:in )?draft|to be (?:advised|agreed|replaced))`;
const PART =
  "(?:incomplete|partial|part[- ](?:complete|year|quarter)|not (?:yet )?(?:complete|all in|fully loaded)|missing|outstanding|(?:under|over)[- ]?(?:recorded|reported|counted|stated)|a sample(?: only)?)";
const ALONE_DATA = `(?:(?:data|figures?|numbers?|results?) )?`;
const GONE = `(?:missing|outstanding|excluded|omitted|o/s|to follow|awaited|unavailable|incomplete|not (?:yet )?(?:included|in|received|available|returned|submitted|loaded|recorded|counted))`;

type Rule = readonly [Caveat, RegExp];

const RULES: readonly Rule[] = [
  ["wrong", rule(`${DATA}${BE} ${WRONG}`)],
  ["unchecked", rule(`${DATA}${BE} ${UNCHECKED}`)],
  ["part", rule(`${DATA}${BE} ${PART}(?=$| (?:for|from|in|at|due|as|because|until|and|this|so|again)\\b)`)],
  ["wrong", rule(`(?:${WRONG}) (?:data|figures?|numbers?|values?|results?)`)],
  ["part", rule("(?:incomplete|partial|missing) (?:data|figures?|returns?|records?|months?|quarter)")],
  [
    "unchecked",
    rule("(?:un(?:validated|verified|confirmed|checked)|draft) (?:data|figures?|numbers?|results?)"),
  ],
  [
    "wrong",
    /\bdata (?:quality|recording|entry|coding|loading|extraction|system) (?:is )?(?:an? )?(?:known )?(?:issues?|problems?|errors?|concerns?|faults?)\b/u,
  ],
  [
    "wrong",
    /(?:\b(?:do not|don['’]t|not to be|should not be|must not be|cannot be|can['’]t be|not safe to) (?:use|used|quote|quoted|rely on|relied (?:up)?on|publish(?:ed)?|report(?:ed)?)\b(?! by)|^(?:please )?(?:ignore|disregard)\b|\b(?:use|used|treat|treated|interpret|interpreted|view|viewed|read) with (?:\w+ )?(?:caution|care)\b)/u,
  ],
  ["part", rule(`${MONTHS} ${ALONE_DATA}(?:returns? )?(?:is |are |was |were |still )*${GONE}`)],
  [
    "part",
    rule(
      `${COUNTED}(?: ${ALONE_DATA}(?:returns? )?)?\\s?(?:is |are |was |were |have |has |still |data )*(?:${GONE}|not (?:yet )?(?:made|sent)|yet to)`,
    ),
  ],
  [
    "part",
    rule(
      `(?:missing|excludes?|excluding|without|awaiting|not including|(?:does|do) not include|no (?:data|figures?|returns?)) (?:the )?(?:data |figures? |returns? |the )*(?:for |from |of )?(?:the )?(?:${MONTHS}|${COUNTED})`,
    ),
  ],
  ["unchecked", rule(`(?:figures?|data) [^,]{3,60} (?:and|but)${BE} ${UNCHECKED}`)],
  ["part", rule(`${COUNTED} only|only ${COUNTED}`)],
  [
    "part",
    rule(
      `(?:data|figures?|returns?) (?:was |were |is |are )?(?:not (?:yet )?|un)(?:available|received|returned|submitted|provided|complete) (?:for|from|in) (?:the )?(?:${MONTHS}|${COUNTED})`,
    ),
  ],
  ["wrong", alone(WRONG)],
  ["unchecked", alone(UNCHECKED)],
  ["part", alone(PART)],
];

const MARKS: readonly (readonly [Flag, string])[] = [
  ["provisional", "provisional|preliminary|early"],
  ["estimated", "estimate[ds]?|imputed|modelled|approximate|extrapolated"],
  [
    "break",
    "not (?:directly |strictly |fully )?comparable (?:with|to) (?:previous|earlier|prior|last|past|those|figures|data|quarters|years).*|(?:a )?break in (?:the )?series",
  ],
  ["forecast", "(?:forecasts?|projected|projections?)(?! and actuals?\\b)"],
];
const MARK_AFTER =
  "(?: (?:only|until|and|pending|at|as|because|due|data|figures?|position|subject|for|from|based|to)\\b.*)?";

const MARKED: readonly (readonly [Flag, readonly RegExp[]])[] = MARKS.map(([flag, words]) => {
  const said = `(?:an? |still |all )?(?:${words})`;
  return [
    flag,
    [
      alone(`${said}${MARK_AFTER}`),
      new RegExp(
        `^(?:(?:all|the|these|this|latest|current|newest|(?:quarter|month|year|period)(?:['’]s)?) )*${DATA}${BE} ${said}${MARK_AFTER}$`,
        "u",
      ),
      new RegExp(
        `^(?:these are |this is )?(?:an? )?(?:${words}) (?:data|figures?|results?|numbers?|position)\\b`,
        "u",
      ),
    ],
  ];
});

/** “Year end forecast” over figures that are called actual: of those under it, and no line about others. */
const FORECAST =
  /^(?:(?:year|quarter|period)[- ]end|full[- ]year|end of (?:the )?year|annual|latest|projected|forecast)?\s?(?:forecasts?|projections?|outturn forecasts?|projected outturn|forecast outturn)$/iu;

/** Whether a text is a heading of forecasts and nothing else. */
export function headsForecasts(text: string): boolean {
  return FORECAST.test(text.trim());
}

/** A colour, a shade or a kind of letters that is said to tell some figures from others. */
const COLOUR =
  /\b(?:red|amber|yellow|green|blue|orange|gr[ae]y|purple|pink|brown|shaded|shading|highlight(?:ed|s)?|bold|italics?|italici[sz]ed|underlined|struck(?: through| out)?|strikethrough|colou?red)\b/u;
const IN_COLOUR =
  /\b(?:figures?|cells?|values?|numbers?|data|rows?|columns?|text|entries|those|items|anything|everything|shown)\b|^(?:in )?(?:red|amber|yellow|orange|bold|italics?)\b/u;
const SETTLED =
  /\b(?:no longer|now (?:complete|validated|confirmed|correct(?:ed)?|final|included|in)|(?:has|have|had|was|were) (?:since |now |all )?been (?:corrected|validated|resolved|fixed|completed|checked|confirmed|addressed)|not (?:wrong|incorrect|inaccurate|incomplete|missing|provisional|an? (?:error|estimate))|none (?:is|are|was|were)|nothing|if (?:the |any )?(?:data|figures?))\b/u;

/**
 * What a text says against taking the figures that it is about as they stand, clause by clause: the first such clause
 * counts, and one that says so before one that only marks them. Words about targets, plans or people say nothing of them.
 */
export const caveatIn = remembering((text): Heard | undefined => {
  if (headsForecasts(text)) return { flag: "forecast" };
  const clauses = clausesOf(text).filter(
    ({ plain }) => plain.length <= LONGEST_CLAUSE && !SETTLED.test(plain),
  );
  for (const { text: written, plain, marked } of clauses) {
    const meaning = RULES.find(([, pattern]) => pattern.test(marked))?.[0];
    const flag = flagIn(marked);
    if (COLOUR.test(plain) && IN_COLOUR.test(plain)) {
      if (
        meaning !== undefined ||
        /\b(?:provisional|estimate|imputed|forecast|unvalidated|incomplete|confirmed|wrong|suppress)/u.test(
          plain,
        )
      )
        return { says: "colour" };
      continue;
    }
    const says = meaning ?? timeSaid(marked, plain) ?? areaSaid(plain, written);
    if (says !== undefined) return { says };
    if (flag !== undefined) return { flag };
  }
  return undefined;
}, 600);

/** Nobody writes a longer one, and the time to look through one grows with its square. */
const LONGEST_CLAUSE = 400;

function flagIn(clause: string): Flag | undefined {
  return MARKED.find(([, patterns]) => patterns.some((pattern) => pattern.test(clause)))?.[0];
}

function rule(phrase: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${phrase})(?![\\p{L}\\d])`, "u");
}

/** A clause that is no more than this, about nothing or about the figure. */
function alone(phrase: string): RegExp {
  return new RegExp(
    `^(?:(?:status|caution|warning|data|figures?|numbers?|results?|value|§q|§m)\\s?)?(?:${phrase})$`,
    "u",
  );
}
