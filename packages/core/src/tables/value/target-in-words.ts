import { type Frequency, type Period, readPeriod } from "../../period/index.ts";
import type { Polarity } from "../../register/index.ts";
import { plainSpaces } from "../../workbook/index.ts";

/**
 * What the words of a target say, the figures in them still as text. `upTo` is the upper end of a range, `margin`
 * what stands after plus or minus; `strict` where the edge itself misses; `due` the period in which it is to be
 * reached; `per` how long the figures are that it is for, `byYearEnd` where that is a year at whose end it is to be
 * reached, and `rate` what they are a rate of.
 */
export type TargetInWords =
  | {
      readonly says: "a level";
      readonly figure: string;
      readonly upTo?: string;
      readonly margin?: string;
      readonly strict?: true;
      readonly way?: Polarity;
      readonly due?: Period;
      readonly per?: Frequency;
      readonly byYearEnd?: true;
      readonly rate?: string;
    }
  | { readonly says: "a direction"; readonly way: Polarity }
  | { readonly says: "no target" }
  | { readonly says: "nothing known" };

type Level = Extract<TargetInWords, { says: "a level" }>;

const NOTHING: TargetInWords = { says: "nothing known" };

const NO_TARGET =
  /^(?:n\/?a|(?:data|tracking|information|monitoring|monitor|baseline|trend) only|no (?:formal |set |agreed |local |national )?target(?: set| agreed)?(?: yet)?|(?:target )?(?:none|not (?:yet )?(?:set|agreed|applicable|required))(?: set| yet)?|monitor(?:ing)?|baseline(?: year| to be set)?|(?:to be|tb) (?:set|agreed|confirmed|determined)|for information(?: only)?|contextual|context only)$/iu;

const DOWN = String.raw`(?:reduc(?:e|ed|tion|ing)|decreas(?:e|ed|ing)|declin(?:e|ing)|fall(?:ing)?|fewer|less|lower|lower is better|minimi[sz]e|downwards?(?: trend| trajectory)?|trend(?:ing)? down(?:wards?)?|[↓⬇▼]\uFE0F?)`;
const UP = String.raw`(?:increas(?:e|ed|ing)|ris(?:e|ing)|rais(?:e|ing)|grow(?:th|ing)?|more|higher|higher is better|maximi[sz]e|upwards?(?: trend| trajectory)?|trend(?:ing)? up(?:wards?)?|[↑⬆▲]\uFE0F?)`;
const WHEN = String.raw`(?:(?:year|quarter|month)[- ]on[- ](?:year|quarter|month)|each (?:year|quarter|month)|every (?:year|quarter|month)|annually|over time|(?:on|from|against|compared (?:with|to)) (?:the )?(?:previous|last|prior) (?:year|quarter|month))`;
const DIRECTIONS: readonly (readonly [RegExp, Polarity])[] = [
  [new RegExp(`^(?:to )?(?:an? )?(?:${WHEN} )?${DOWN}(?: ${WHEN})?$`, "iu"), "lower"],
  [new RegExp(`^(?:to )?(?:an? )?(?:${WHEN} )?${UP}(?: ${WHEN})?$`, "iu"), "higher"],
];

type Bound = { readonly way: Polarity; readonly strict?: true };
const AT_LEAST: Bound = { way: "higher" };
const MORE: Bound = { way: "higher", strict: true };
const AT_MOST: Bound = { way: "lower" };
const LESS: Bound = { way: "lower", strict: true };

/** The longer of two that begin alike stands first. */
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≥|>=|=>|(?:greater|more) than or equal to|equal to or (?:greater|more) than)\s*/iu, AT_LEAST],
  [/^(?:≤|<=|=<|(?:less|fewer) than or equal to|equal to or (?:less|fewer) than)\s*/iu, AT_MOST],
  [
    /^(?:at least|(?:no|not) (?:less|fewer|lower) than|not (?:to (?:fall|be) )?(?:below|under)|(?:a )?minimum(?: of)?|min\.?)\s+/iu,
    AT_LEAST,
  ],
  [
    /^(?:at most|(?:no|not) (?:more|greater|higher|longer) than|(?:should |must )?not (?:to )?exceed(?:ing)?|not (?:to be )?(?:above|over)|up to|within|(?:a )?maximum(?: of)?|max\.?)\s+/iu,
    AT_MOST,
  ],
  [
    /^(?:(?:reduce|decrease|cut|bring down) to (?:under|below|less than)|fewer than|less than|lower than|under|below)\s+/iu,
    LESS,
  ],
  [
    /^(?:(?:increase|raise) to (?:over|above|more than)|more than|greater than|higher than|in excess of|exceeds?|over|above)\s+/iu,
    MORE,
  ],
  [/^(?:reduce|decrease|cut|bring down)d? to\s+/iu, AT_MOST],
  [/^(?:increase|raise)d? to\s+/iu, AT_LEAST],
  [
    /^(?:(?:to be |stay |keep )?(?:as )?(?:clos(?:e|er|est)|near(?:er|est)?)(?: as possible)? to|nearest|closest)\s+/iu,
    { way: "closer" },
  ],
  [/^<\s*/u, LESS],
  [/^>\s*/u, MORE],
];

const AFTER: readonly (readonly [RegExp, Bound | undefined])[] = [
  [/\s*(?:(?:or|and) (?:more|above|over|higher|greater)|\+|\(?\b(?:as a )?min(?:imum)?\.?\)?)$/iu, AT_LEAST],
  [/\s*(?:(?:or|and) (?:less|fewer|below|under|lower)|\(?\b(?:as a )?max(?:imum)?\.?\)?)$/iu, AT_MOST],
  [/\s*or (?:better|closer|nearer)$/iu, undefined],
];

const VERB =
  /^(?:to )?(?:be|remain|stay|keep|maintain|achieve|reach|hold|aim for)(?: (?:at|it at))?\s+|^=\s*/iu;
const LABEL =
  /^(?:the )?(?:target|aim|goal|standard)(?: is| of|:)?\s+|\s*\(?\b(?:(?:national|local|ldp|annual|hscp) )?(?:target|standard)\)?$/iu;
const DUE_AFTER =
  /^(?<level>.+?)\s*[,;]?\s*\(?\bby (?:the )?(?:end (?:of )?)?(?:year[- ]end )?(?<due>[^()]*\d[^()]*)\)?$/iu;
const DUE_BEFORE = /^by (?:the )?(?:end (?:of )?)?(?<due>[^:,]*\d{2}[^:,]*?)\s*[:,-]\s*(?<level>.+)$/iu;
const PER =
  /\s*(?:(?:\/|\bper |\bin (?:a|each|the) |\beach |\bevery |\ba )\s?(?<length>month|quarter|year|annum)|\(?\b(?<often>monthly|quarterly|annually|yearly|p\.?a\.?)\)?)$/iu;
const YEAR_END = String.raw`(?:(?:by|at|before|for) )?(?:the )?(?:(?:financial )?year(?:'s|s)?[- ]?end|end of (?:the |this )?(?:financial |reporting )?year)|by (?:the )?(?:end of |31(?:st)? (?:of )?)?march(?! ?\d)`;
const WHOLE_YEAR = String.raw`(?:for|over|in|across|during) (?:the |this )?(?:whole |full |financial )*year|(?:full|whole)[- ]year|annual`;
const OF_YEAR = new RegExp(
  String.raw`\s*[,;:]?\s*\(?\b(?:(?<end>${YEAR_END})|(?<whole>${WHOLE_YEAR}))\)?$`,
  "iu",
);
const OF_YEAR_BEFORE = new RegExp(
  String.raw`^(?:(?<end>${YEAR_END})|(?<whole>${WHOLE_YEAR}))\s*[:,-]?\s+(?=\S*\d)`,
  "iu",
);
/** Two levels, each with its own date: `75 by Sept, 80 by March`, and `75 by Sept, 80`. */
const SEVERAL_DUE = /\bby\b.*\bby\b|\bby\b[^,;]*[,;]\s*£?\d{1,3}(?:\.\d+)?%?$/iu;
/** A rise by so much, which is no level. */
const CHANGE = /^\+\s?[£\d]/u;
const OTHER_TIME = /\b(?:per|each|every|a) (?:day|week|fortnight|shift|session)\b/iu;
const RATE = /\s*(?<rate>per [\d,]{3,}(?: [a-z ]{2,40})?)$/iu;

const AMOUNT = String.raw`[-−]?\s?£?\s?\d[\d,.]*\s?(?:%|per ?cent|k|m|bn|million|thousand)?(?:\s?(?:(?:working |calendar )?(?:days?|weeks?|wks?|hours?|hrs?|minutes?|mins?)))?`;
const RANGE = new RegExp(
  String.raw`^(?:(?:between|from)\s+)?(?<from>${AMOUNT})\s*(?:-|\bto\b|\band\b)\s*(?<to>${AMOUNT})$`,
  "iu",
);
const MARGIN = new RegExp(
  String.raw`^(?<figure>${AMOUNT})\s*\(?\s*(?:\+\s?/\s?-|±|plus or minus)\s*(?<margin>\d[\d.]*\s?(?:%|pp|ppts?|percentage points?|points?)?)\s*\)?$`,
  "iu",
);

/** Within so much of nought, or of a level that is named: within 10 days is at most 10, as nothing takes less than none. */
const WITHIN = new RegExp(
  String.raw`^(?<within>within\s+)?(?:(?:a )?(?:range|margin|tolerance) of\s+)?(?<sign>\+\s?/\s?-|±|plus or minus)?\s*(?<margin>\d[\d.]*\s?(?<unit>%|per ?cent|pp|ppts?|percentage points?|points?)?)(?:\s+(?:of|either side of)\s+(?<of>zero|nil|nought|${AMOUNT}))?$`,
  "iu",
);

const FREQUENCY: Readonly<Record<string, Frequency>> = {
  month: "month",
  monthly: "month",
  quarter: "quarter",
  quarterly: "quarter",
};

/** Longer is no target but a sentence about it. */
const LONGEST = 100;

/** At most so much, where time is what it is within: within 5 of nothing that is named may be either side of something. */
const WITHIN_TIME = /^within\s.*(?:days?|weeks?|wks?|hours?|hrs?|minutes?|mins?)\b/iu;

/** Reads the words of a target; whatever is left beside its figure makes it nothing known. */
export function targetInWords(text: string): TargetInWords {
  if (text.length > LONGEST) return NOTHING;
  const said = plainSpaces(text)
    .replaceAll(/[\u2010-\u2015]/gu, "-")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/^["'“‘ ]+|["'”’. ]+$/gu, "");
  if (NO_TARGET.test(said)) return { says: "no target" };
  const direction = DIRECTIONS.find(([pattern]) => pattern.test(said))?.[1];
  if (direction !== undefined) return { says: "a direction", way: direction };
  if (OTHER_TIME.test(said) || SEVERAL_DUE.test(said) || CHANGE.test(said)) return NOTHING;
  const { rest, groups } = takeOff(said, OF_YEAR_BEFORE.test(said) ? OF_YEAR_BEFORE : OF_YEAR);
  const dated = dueIn(rest);
  if (dated === undefined) return NOTHING;
  const read = levelIn(dated.level, dated.due);
  if (read.says !== "a level" || (groups["end"] ?? groups["whole"]) === undefined) return read;
  if (read.due !== undefined) return NOTHING;
  if (read.per !== undefined && read.per !== "year") return NOTHING;
  return { ...read, per: "year", ...(groups["end"] === undefined ? {} : { byYearEnd: true as const }) };
}

/** A level and the period it is to be reached in; nothing where it names none that can be read. A bare year may be either kind. */
function dueIn(said: string): { level: string; due?: Period } | undefined {
  const { level, due = "" } = (DUE_AFTER.exec(said) ?? DUE_BEFORE.exec(said))?.groups ?? {};
  if (level === undefined) return { level: said };
  const read = readPeriod(due.trim());
  return read.kind === "period" && read.grammar !== "year" ? { level, due: read.period } : undefined;
}

function levelIn(said: string, due: Period | undefined): TargetInWords {
  const { rest: unlabelled } = takeOff(said, LABEL);
  const { rest: whole, groups: every } = takeOff(unlabelled, PER);
  const { rest: level, groups: rated } = takeOff(whole, RATE);
  const word = (every["length"] ?? every["often"])?.toLowerCase();
  const beside = {
    ...(due === undefined ? {} : { due }),
    ...(word === undefined ? {} : { per: FREQUENCY[word] ?? ("year" as const) }),
    ...(rated["rate"] === undefined ? {} : { rate: rated["rate"].toLowerCase() }),
  };
  const read = withinOf(level) ?? rangeIn(level);
  if (read === undefined && /^within\b/iu.test(level) && !WITHIN_TIME.test(level)) return NOTHING;
  return { ...(read ?? bounded(level.replace(VERB, ""))), ...beside };
}

function takeOff(text: string, pattern: RegExp) {
  const found = pattern.exec(text);
  const rest = text.replace(pattern, "").trim();
  return rest === "" ? { rest: text, groups: {} } : { rest, groups: found?.groups ?? {} };
}

/** `within 2%`, `+/- 2%` and `within 5 of 100`: either side counts, so that closer is better. */
function withinOf(level: string): Level | undefined {
  const { within, sign, margin, unit, of } = WITHIN.exec(level)?.groups ?? {};
  if (margin === undefined || (sign ?? (within && (unit ?? of))) === undefined) return undefined;
  const size = margin.replace(/\s?per ?cent$/iu, "%");
  const nought = size.endsWith("%") ? "0%" : "0";
  const figure = of === undefined || /^[zn]/iu.test(of) ? nought : of.trim();
  return { says: "a level", figure, margin: size, way: "closer" };
}

/** `80% - 85%`, `between 80 and 85%`, `85% ± 5`; the first of two takes the sign or unit of the second. */
function rangeIn(level: string): Level | undefined {
  const { figure, margin } = MARGIN.exec(level)?.groups ?? {};
  if (figure !== undefined && margin !== undefined) return { says: "a level", figure: figure.trim(), margin };
  const { from, to } = RANGE.exec(level)?.groups ?? {};
  if (from === undefined || to === undefined) return undefined;
  const unit = /(?:\s?%|\s?per ?cent|\s?[a-z][a-z ]*)$/iu.exec(to.trim())?.[0] ?? "";
  const hasUnit = /(?:%|[a-z])\s*$/iu.test(from);
  const pound = to.trim().startsWith("£") && !from.includes("£") ? "£" : "";
  return { says: "a level", figure: `${pound}${from.trim()}${hasUnit ? "" : unit}`, upTo: to.trim() };
}

function bounded(level: string): Level {
  const before = BEFORE.find(([pattern]) => pattern.test(level));
  const rest = before === undefined ? level : level.replace(before[0], "");
  const after = before === undefined ? AFTER.find(([pattern]) => pattern.test(rest)) : undefined;
  const figure = after === undefined ? rest : rest.replace(after[0], "");
  return { says: "a level", figure: figure.trim(), ...(before?.[1] ?? after?.[1]) };
}
