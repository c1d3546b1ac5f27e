const IN_BRACKETS = /[([](?<said>[^()[\]]*)[)\]]/gu;
const NAMED =
  /\b(?:target|tgt|aim|goal|trajectory)\b.*\d|\btarget\s*[:=–-]?\s*(?:zero|nil)\b|^[<>≤≥]?\s*\d[\d.,]*\s*%?\s+target\b|^(?:[a-z]+ )?(?:standard|std)\b\.?\s*(?:[:=–-]\s*(?:[<>≤≥]=?\s*)?\d|(?:[<>≤≥]=?\s*)?\d[\d.,]*\s*%)/iu;

const LIMIT = String.raw`(?:(?:no|not|nothing) (?:more|less|fewer|later|longer|higher|lower|greater|worse) than|at (?:least|most)|(?<!\b(?:no|not|nothing) )(?:fewer|less|more|greater|higher|lower|better|longer) than|(?:a )?(?:maximum|minimum|max\.?|min\.?)(?: of)?)`;
const BOUND = String.raw`(?:${LIMIT}|up to|under|over|below|above|within)`;
const NUMBER = String.raw`£?(?!(?:19|20)\d\d\b(?!\s*%))\d[\d.,]*(?<![.,])(?![\d+]|s\b|/\d)`;
const COUNTED = String.raw`(?:minutes?|mins?|hours?|hrs?|(?:working |calendar |bed )?days?|weeks?|wks?|months?|mths?|years?|people|cases|visits)`;
const PERCENT = String.raw`\s*(?:%|per ?cent\b)`;
const UNIT = String.raw`(?:${PERCENT}|[\s-]?(?:k|m|bn)\b|[\s-]*${COUNTED}\b)?`;
const OR = String.raw`(?: (?:or|and) (?:more|less|fewer|above|below|over|under|better|lower|higher|within)|\+)?`;
const AMOUNT = String.raw`(?:${NUMBER}${UNIT}|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty)\b(?:[\s-]*${COUNTED}\b)?)${OR}`;
const SIGN = String.raw`(?:[<>≤≥]=?|=)\s*`;
const BOUNDED = String.raw`(?:${SIGN}|${BOUND}\s+)${AMOUNT}`;
const SHARE = String.raw`${NUMBER}${PERCENT}${OR}`;
const LEVEL = String.raw`(?:${BOUNDED}|${NUMBER}${UNIT}${OR}|zero\b|nil\b)`;

const KIND = String.raw`(?:(?:a|the|our|national|local|annual|quarterly|monthly|hscp|ldp|stretch|improvement|current) )*`;
/** Not as in `target group` or `95% target met`: the word ends what is said, or how long it is for follows. */
const ENDS = String.raw`(?=\s*(?:$|[^\s\p{L}\d]|(?:for|by|per|in)\b))`;
/** What is held against a target is no statement of it: `% meeting the 95% target`. */
const HELD =
  "(?<!\\b(?:meet(?:s|ing)?|met|within|against|miss(?:ed|es|ing)?|achiev(?:e|ed|es|ing)|reach(?:ed|es|ing)?|hit(?:s|ting)?|exceed(?:ed|s|ing)?|from|to|towards?|vs|versus|on|off|above|below|of)(?: the| a| an| our| its)? )";
/** Whoever targets people does something, and states no target. */
const NO_VERB = "(?<!\\b(?:to|that|which|who|will|should|can|not|and|we) )";

const STATED = [
  String.raw`(?<=[,;:–—]\s*|\s-\s*)(?:[a-z]+ ){0,2}target\s+${LEVEL}(?=\s*(?:$|[,;)]|per\b|by\b|or\b|a\b|days?\b|weeks?\b))`,
  String.raw`\b(?:target|tgt)(?:\s*[:=–-]|\s+(?:is|of|set at|level))\s*${LEVEL}`,
  String.raw`\b(?:aim|goal|trajectory)\s*[:=]\s*${LEVEL}`,
  String.raw`${NO_VERB}\b(?:target|tgt)\s*(?:${BOUNDED}|${SHARE})`,
  String.raw`(?<![\p{L}\d])${HELD}(?:(?:${SIGN}|${LIMIT}\s+)${AMOUNT}|${SHARE})\s+${KIND}(?:target|tgt)\b${ENDS}`,
  String.raw`(?<=[,;:–—([]\s*|\s-\s*)${LEVEL}\s+${KIND}(?:target|tgt)\b${ENDS}`,
  String.raw`^(?:at least )?${SHARE} of .+?(?= (?:to|should|will|must|shall) (?:be|have|start|begin|commence|receive|get|see|wait|access|live|spend|stay|complete|attend|return)\b)`,
].map((form) => new RegExp(form, "u"));

const MAY_STATE =
  /target|tgt|aim|goal|trajectory|\bst(?:andar)?d\b|^\s*(?:at least )?\d[\d.,]*\s*(?:%|per ?cent)/iu;

/** A heading over titles that says what stands in their brackets: `Indicator (target in brackets)`. */
const SAYS_BRACKETS =
  /\btargets?\b.*\b(?:brackets?|parenthes[ei]s)\b|\b(?:brackets?|parenthes[ei]s)\b.*\btargets?\b/iu;

/**
 * The words of a title that state a target: `(target 95%)`, `[aim: fewer than 40]`, `target of 90%`, `no more than 12 weeks
 * target`; nothing where none do.
 */
export function targetInTitle(title: string, heading: string): string | undefined {
  const isBracketed = SAYS_BRACKETS.test(heading);
  if (!isBracketed && !MAY_STATE.test(title)) return undefined;
  const bracketed = [...title.matchAll(IN_BRACKETS)].map((match) => match.groups?.["said"] ?? "");
  if (isBracketed) return bracketed.find((said) => /\d/u.test(said));
  return bracketed.find((said) => NAMED.test(said)) ?? statedIn(title);
}

function statedIn(title: string): string | undefined {
  const lower = title.toLowerCase();
  // Letters that are longer in lower case would move the words.
  const plain = lower.length === title.length ? lower : title;
  for (const form of STATED) {
    const found = form.exec(plain);
    if (found !== null) return title.slice(found.index, found.index + found[0].length).trim();
  }
  return undefined;
}
