import type { Consent } from "../register/index.ts";

/** What the words of a consent say against it: no, no answer so far, or a yes that was taken back. */
export type Against = "refused" | "withdrawn" | "not answered";

/** The first words of a consent's own row that say no, whatever its choices and dates say. */
export function saidAgainst({
  form,
  agreedBy,
  ownView,
  notes = "",
}: Consent): { readonly kind: Against; readonly words: string } | undefined {
  for (const words of [form, ownView, agreedBy, notes]) {
    const kind = againstIn(words);
    if (kind !== undefined) return { kind, words };
  }
  return undefined;
}

function againstIn(typed: string): Against | undefined {
  const words = typed.replaceAll("’", "'").replaceAll(/\s+/gu, " ").trim().replaceAll(IN_FAVOUR, " ");
  if (WITHDRAWN.test(words)) return "withdrawn";
  if (REFUSED.test(words)) return "refused";
  return NOT_ANSWERED.test(words) ? "not answered" : undefined;
}

/** What only sounds like a no: rights that were explained, a no that was denied, and what was declined besides. */
const IN_FAVOUR = new RegExp(
  [
    String.raw`\b(?:not|never|un(?:less|til)|if|be) (?:been |it is |they are )?(?:withdrawn|revoked|refused|declined|rescinded)\b`,
    String.raw`\b(?:nobody|no one|none of them|did not|didn't|does not|doesn't|has not|hasn't|never) (?:has |have )?(?:refused?s?|declined?s?|object(?:s|ed)?|withdr[ae]wn?|withdrew)\b`,
    String.raw`\b(?:no|without|not an?|never an?) (?:\p{L}+ )?(?:objections?|problems?|worr(?:y|ies)|concerns?|issues?|bother|harm|doubts?|reservations?|conditions?|limits?|end(?: date)?|expiry)\b`,
    String.raw`\b(?:refused?s?|declined?s?|(?:does|do|did)(?: not|n't) (?:want|wish)(?: to (?:have|use|be))?) (?:an? |any |her |his |their |my |the )?(?:\p{L}+ )?(?:pseudonym|payment|fee|copy|(?:sur)?names?|named|anonymous|anonymity|anonymised)\b`,
    String.raw`\b(?:does|do|did)(?: not|n't) mind\b`,
  ].join("|"),
  "giu",
);

const WITHDRAWN =
  /\b(?:withdr(?:awn|ew)|withdraws|revoked|rescinded|cancelled|(?:took|taken|takes) (?:(?:it|this|that|their|her|his|the) ?(?:consent|word|yes|agreement)? ?|consent )?back|no longer (?:agree|consent|want|wish|happy|willing)\w*|(?:is|are|was) no longer (?:happy|willing)|changed (?:her|his|their|my) minds?|asked (?:us )?(?:not to|to (?:take|remove|delete|stop)|for it to be (?:taken|removed|deleted)))\b/iu;

const REFUSED =
  /^(?:no|n|false)(?=\s*(?:$|[-–—.,;:!(]))|^(?:✗|✘|❌)|\b(?:refus(?:ed|es|al|ing)|decline[ds]?|(?:said|says|say|answered|replied|answer (?:is|was)|it'?s a|a clear|a firm) ["“']?no\b|objects? to|objected|opposed|(?:(?:does|do|did|will|would)(?: not|n't)|won't|never) (?:agreed?|consent(?:ed)?|want(?:ed)?|wish(?:ed)?|allow(?:ed)?|permit(?:ted)?|like (?:this|it|us|to)|give|gave|print|publish|use|share|include)|not (?:agreed|consent(?:ed|ing)?|given|granted|happy|willing|allowed|permitted|for (?:print|publication|sharing|use)|to be (?:printed|published|used|shared))|no consent|consent (?:is |was )?denied|without (?:her|his|their|any) (?:consent|agreement)|against (?:it|this|printing|publication|being)|must not)\b/iu;

const NOT_ANSWERED =
  /^(?:none|nothing|not yet|tb[cda])(?=\s*(?:$|[-–—.,;:!(]))|\b(?:no (?:answer|reply|response|decision|form)|not (?:yet )?(?:been )?(?:asked|answered|replied|responded|decided|signed|returned|received|sought|obtained|confirmed|heard)|(?:has|have)(?: not|n't) (?:yet )?(?:been )?(?:asked|answered|replied|responded|decided|signed|returned|agreed|consented)|unsigned|yet to (?:ask|answer|reply|agree|sign|decide|be asked)|still to (?:ask|answer|agree|sign|decide|be asked)|to be (?:asked|confirmed|sought|obtained|agreed|signed)|awaiting|awaited|pending|waiting (?:for|to hear)|undecided|thinking (?:about it|it over)|chasing|(?:form|letter|email) sent(?=\s*(?:$|[.,;])))\b/iu;
