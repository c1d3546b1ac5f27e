/** Who may see a text, by its own words: the board and those inside, or those inside alone. */
export type KeptFor = "board" | "internal";

/** After a heading, and not in the middle of a sentence. */
const END = String.raw`(?=\s*(?:$|[.:;!?])|\s+[-–—/|]|\s*[–—])`;
const PLEASE = String.raw`^(?:(?:please(?: note)?|nb|n\.b\.|note|this is|strictly)[:,]?\s+)*`;
const THIS = String.raw`(?:this|these|the (?:above|below|following|next|last))(?: (?:line|sentence|paragraph|para|row|text|comments?|section|part|bit|note|words?|entry|figures?))?`;
const OUTSIDE = String.raw`(?:the )?(?:general )?(?:public(?:ation| domain| use| release| report| consumption| website| eyes| view(?:ing)?)?|release|print(?:ing)?|circulation|sharing|disclosure|distribution|attribution|quoting|onward \p{L}+|wider \p{L}+|external \p{L}+|press|media|website)`;
const HOUSE = String.raw`(?:staff|management|managers|officers?|officials?|(?:the )?team|smt|senior managers|colleagues)`;

const BOARD = new RegExp(
  String.raw`${PLEASE}(?:for (?:the )?)?(?:the )?(?:board|ijb|integration joint board)(?: members?| papers?)?(?:['’]s?)? (?:eyes |use |information )?only${END}`,
  "iu",
);

const HEADINGS = [
  String.raw`(?:for )?internal(?: use| eyes| circulation| information| distribution)? only${END}`,
  String.raw`(?:for internal (?:use|eyes|circulation|information)|internal (?:note|comment|remark))${END}`,
  String.raw`for ${HOUSE} only${END}`,
  String.raw`(?:for )?(?:${HOUSE}['’]?s?|your) (?:eyes|use|information) only${END}`,
  String.raw`not for ${OUTSIDE}(?:${END}|,|\s+(?:outside|beyond|before|until|yet|at this|without)\b)`,
  String.raw`(?:(?:private|privileged) and |highly |commercially? )?confidential(?: note| information| until .*)?${END}`,
  String.raw`(?:commercial )?in (?:strict |the strictest )?confidence${END}`,
  String.raw`off the record(?:${END}|,)`,
  String.raw`(?:this |it )?(?:is|must (?:stay|remain|be kept)|stays|should (?:stay|remain)) (?:strictly )?(?:confidential|internal|off the record|between us)${END}`,
  String.raw`(?:keep|treat) (?:${THIS}|it)?\s?(?:as )?(?:strictly )?(?:confidential|internal|private|off the record|to yourselves|to yourself|between us)\b`,
  String.raw`(?:remove|delete|omit|redact|cut|drop|strike|take(?: out)?|leave out) (?:${THIS}(?: out)?(?:${END}|\s+(?:before|prior to|from|for|when|in)\b)|before (?:it |this )?(?:publi|print|goes|releas))`,
  String.raw`(?:do not|don['’]t|never) (?:print|publish|include|quote|release|circulate|share)(?: ${THIS})?(?:${END}|\s+(?:yet|until|before|externally|outside)\b)`,
].map((heading) => new RegExp(`${PLEASE}(?:${heading})`, "iu"));

const DRAFTING = [
  new RegExp(
    String.raw`${PLEASE}(?:first |rough |early )?draft(?: (?:wording|text|words|form of words|copy|version|comments?|commentary|paragraph|sentence|only|for (?:comments?|review|approval|discussion)))?(?:${END}|,|\s+tb[ca]\b)`,
    "iu",
  ),
  new RegExp(
    String.raw`${PLEASE}(?:placeholder(?: text)?|(?:note|message) to (?:editors?|self|comms|authors?|reviewers?)|comms(?: team)? to \p{L}+)${END}`,
    "iu",
  ),
  /^tb[cad]\s*[-–—:.]\s*\p{L}/iu,
  /\b(?:tb[cad]|to be (?:confirmed|agreed|checked|cleared|approved|signed off)) (?:with|by) (?:the )?(?:comms|communications?|press|legal|lawyers?|editors?)\b/iu,
  /^(?:please )?check (?:this|these|the wording|wording)\b.*\bbefore (?:it|this|we|they|publi|print|going|release)/iu,
  /\b(?:this|the)? ?(?:wording|text|line|sentence|paragraph) (?:is )?(?:still )?(?:to be|not yet|needs to be|needs) (?:agreed|checked|checking|cleared|approved|approval|sign(?:ed)?[- ]off|confirmed|rewritten)\b/iu,
  /\blorem ipsum\b/iu,
  /(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])|\b(?:TODO|FIXME)\b|\?{3,}|!{4,}/u,
  /[[<{]\s*(?:insert|add|tb[cad]|to be|check|todo|xx+|need|figure|number|name|date)\b[^\]>}]*[\]>}]/iu,
];

/**
 * For whom a text that is printed keeps itself, by an order, a limit on who may see it, or a drafting remark at its start or
 * as a sentence of its own; undefined where it is for anybody.
 */
export function keptFor(text: string): KeptFor | undefined {
  // With one space between words, so that the time to look through a text grows with its length alone.
  const lines = text.split(/[\n()]+/u).map((line) => line.replaceAll(/\s+/gu, " ").trim());
  const sentences = [lines.join(" "), ...lines.flatMap((line) => line.split(BETWEEN))].map((sentence) =>
    sentence.replace(OPENING, ""),
  );
  const isOne = (pattern: RegExp) => sentences.some((sentence) => pattern.test(sentence));
  if (HEADINGS.some(isOne) || DRAFTING.some(isOne)) return "internal";
  return isOne(BOARD) ? "board" : undefined;
}

const BETWEEN = /(?<=[.!?;]) | [–—-] /u;
const OPENING = /^[\s*_#“"'‘[(-]+/u;
