/**
 * What people type where they have nothing to say: a dash, “n/a”, “TBC”, “none”, “see above”. It stands in place of an answer
 * and is none. Longer words are taken as they are: “none needed, the ward is shut” says something.
 */
const IN_PLACE = new RegExp(
  `^(?:${[
    String.raw`n\.?\s?[/\\]?\s?a\.?`,
    String.raw`\p{L}`,
    "not applicable",
    "nil|null|none|no|x+|dk",
    String.raw`tb[acd]|t\.b\.[acd]`,
    "to be (?:confirmed|advised|agreed|announced|decided|determined)",
    "to follow|pending|awaited|blank|empty",
    "unknown|not known|don['’]?t know",
    "(?:please )?see (?:above|below|previous|email|e-mail|attached|note|notes|comment|comments|other|last (?:time|month|quarter|year|report))",
    "(?:same )?as (?:above|below|before|previous|previously|last (?:time|month|quarter|year|report))",
    "(?:the )?same|ditto|idem",
    "no (?:comments?|updates?|answer|response|further (?:comments?|updates?))",
    "nothing(?: (?:further )?to (?:add|report|say))?",
  ].join("|")})$`,
  "iu",
);

/** Whether words stand in place of an answer; an empty cell does not, because it says nothing. */
export function isNoAnswer(words: string): boolean {
  const said = words
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/^[\s.,;:!?…*_"“”'’()[\]–—-]+|[\s.,;:!?…*_"“”'’()[\]–—-]+$/gu, "");
  return words.trim() !== "" && (said === "" || IN_PLACE.test(said));
}
