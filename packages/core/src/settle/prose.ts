const LABEL =
  "(?:(?:latest |performance |service |manager['’]?s? |officer['’]?s? |progress )?(?:comments?|commentary|narrative|update)|explanation|analysis|comment(?:s|ary)? (?:on|and) \\p{L}+)";
const LABELLED = new RegExp(
  `^(?<label>${LABEL})(?!\\p{L})\\s*(?:\\((?<inBrackets>[^()]{1,30})\\)|(?<beside>[^\\s:(][^:.(]{1,30}?))?\\s*(?::|–|—|\\s-\\s|\\n)\\s*(?<words>\\S[\\s\\S]*)$`,
  "iu",
);
const OPENS = new RegExp(
  String.raw`^(?:${LABEL}\s+(?!(?:indicators?|measures?|kpis?|on|of|and|for)\b)\S+\s+\S+\s+\S|please note\b|notes?\s*:|notes? (?:that|the|this|figures?|data)\b|n\.?b\.?[\s:]|(?:data )?sources?\s*:)`,
  "iu",
);

/** A comment behind the word that says it is one: what stands between the two, such as a quarter, and what it says. */
export type Labelled = { readonly of: string; readonly words: string };

/** The comment in a line that begins by saying it is one, as `Comment: met for the first time` does. */
export function labelledComment(line: string): Labelled | undefined {
  const said = LABELLED.exec(line.trim())?.groups;
  if (said === undefined) return undefined;
  return { of: (said["inBrackets"] ?? said["beside"] ?? "").trim(), words: said["words"] ?? "" };
}

const ADVERB = "(?:not|also|now|been|still|all|only|just|slightly|well|currently)";
const HAPPENED = new RegExp(
  [
    "rose|fell|grew|dropped|met|missed|exceeded|(?:in|de)creased|reduced|improved|worsened|declined|deteriorated",
    "remain(?:s|ed)|continue[sd]|was|were|had been|due to|because|as a result",
    `(?:has|have|is|are) (?:${ADVERB} ){0,2}(?:\\d|above|below|over|under|o(?:n|ff) target|in line|due|expected|recruited|vacant|affected|(?:higher|lower|better|worse|fewer|more) than)`,
  ]
    .map((words) => `\\b(?:${words})\\b`)
    .join("|"),
  "iu",
);
const NAMES =
  /^(?:(?:national |local |strategic )?(?:outcome|objective|priority|aim|goal|theme|commitment|ambition|vision|standard|section|part|chapter|domain|indicator)s?\b|(?:nhwbo|hwbo?)\b|we (?:will|want|are)\b|\(?[a-z0-9]{1,3}[.):]\s)/iu;
const ENDS = /\p{Ll}{2}[.!?]$|\p{Ll}{2}[.!?;] \p{Lu}/u;
const FEWEST_WORDS = 4;
const MANY_WORDS = 12;

/**
 * Whether a line is words about figures and no name of a section: it says that it is a comment or a note, or tells in a
 * sentence what has happened. `Outcome 3: People have positive experiences` is a sentence, and names one.
 */
export function isProse(line: string): boolean {
  const text = line.trim();
  if (labelledComment(text) !== undefined || OPENS.test(text)) return true;
  const words = text.split(/\s+/u).length;
  const isSentence = ENDS.test(text) || /\s\D*\d/u.test(text) || words >= MANY_WORDS;
  return isSentence && words >= FEWEST_WORDS && !NAMES.test(text) && HAPPENED.test(text);
}
