import { before, matchesOf, spanOf } from "../beside.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";

/**
 * A letter of the Latin, Greek and Cyrillic alphabets, large or small. Spelt out, because V8 takes several times as long
 * over the properties of Unicode where case is of no matter, and each run of a command pays it.
 */
const LETTER = "A-Za-z\\u00c0-\\u052f\\u1e00-\\u1fff";
const WHO = `(?:person|people|man|men|woman|women|boy|girl|child|children|family|families|couple|patient|patients|resident|residents|carer|carers|pupil|pupils|household|mother|father|parent|parents|teenager|teenagers|client|clients|individual|individuals|young person|young people|service user|service users|tenant|tenants|adult|adults|baby|babies|student|students|refugee|worker|nurse|doctor|gp|midwife|islander|farmer|brothers|sisters|siblings|twins|lady|gentleman|widow|widower|wheelchair user|user)(?![${LETTER}])`;
const WORDS = `(?:[${LETTER}'-]+ ){0,3}?`;
const CONDITION = `(?:[${LETTER}'-]+ ){0,2}?(?:cystic fibrosis|motor neurone(?: disease)?|mnd|huntington's(?: disease)?|haemophilia|tracheostomy|ventilator|hiv|epilepsy|muscular dystrophy|multiple sclerosis|cerebral palsy|spina bifida|down's syndrome|autism|schizophrenia|parkinson's|dementia|anorexia|leukaemia|cancer|hepatitis|tuberculosis|syndrome|disease|disorder|condition|transplant|dialysis|feeding tube|amputation|stoma|narcolepsy|sickle cell|scleroderma|lupus|psychosis|brain injury|spinal injury|albinism|dwarfism|deafblindness)`;
const PLACE = `(?:the )?[${LETTER}][${LETTER}'-]+(?: [${LETTER}][${LETTER}'-]+){0,2}`;
const WHERE = `(?:in|on|at|from|of|near|around|across) ${PLACE}`;
const IDENTITY =
  "(?:trans(?:gender)?|non-binary|gay|lesbian|bisexual|queer|deaf|deafblind|blind|black|asian|chinese|polish|ukrainian|syrian|afghan|roma|romany|traveller|gypsy|muslim|sikh|hindu|jewish|african|nigerian|indian|pakistani|bangladeshi|arab|turkish|romanian|pregnant|widowed|refugee|asylum[- ]seeking|catholic priest|wheelchair-using|intersex)";
const POST =
  "(?:head ?teacher|headmaster|headmistress|teacher|minister|priest|provost|lord provost|postmistress|postmaster|doctor|gp|district nurse|midwife|councillor|mp|msp|harbour ?master|lighthouse keeper|ferryman|bank manager|police(?:man|woman| officer)|fire chief|footballer|olympian|champion|mayor|sheriff|vet|dentist|pharmacist|janitor|schoolmaster|captain|skipper|coxswain|factor|laird|gamekeeper|piper|chief constable|chief executive|bishop|rector|dux)";

/** Each form, behind what every text has in which it stands. */
export const FORMS: readonly (readonly [needs: RegExp, form: RegExp])[] = [
  // Only one, tied to a place or a condition.
  [
    /\b(?:only|sole|first ever|last remaining) /i,
    new RegExp(
      `\\b(?:the|our|their|his|her|as) (?:only|sole|one and only|first ever|last remaining) ${WORDS}${WHO}(?: (?:living|left|who lives|who is|registered|born|raised|using|we know|ever))? (?:${WHERE}(?: with ${CONDITION})?|with (?:a |an )?${CONDITION}(?: ${WHERE})?|on the (?:island|estate|ward|street|peninsula|site)(?: with ${CONDITION})?|in the (?:village|island|town|glen|area|parish|valley|county|school|region|partnership|country)(?: with ${CONDITION})?|(?:who|using|to (?:use|have|need)) [^.;,!?\\n]{3,60})`,
      "gi",
    ),
  ],
  [
    / else /i,
    new RegExp(
      `\\b(?:no ?body|no one|no other ${WHO}|there is no ?body|no family) else ${WHERE}[^.;,!?\\n]{0,60}`,
      "gi",
    ),
  ],
  // One of so few.
  [
    /\b(?:one|two|both) of /i,
    new RegExp(
      `\\b(?:one|two|both) of (?:only |just |the |our |these )?(?:only |just )?(?:two|three|four|five|2|3|4) ${WORDS}${WHO}(?: (?:with|in|on|from|at|living|who|using|under|of) [^.;,!?\\n]{2,60})?`,
      "gi",
    ),
  ],
  [
    /\b(?:only|just) (?:one|two|three|1|2|3) /i,
    new RegExp(
      `\\b(?:only|just) (?:one|two|three|1|2|3) ${WORDS}${WHO} (?:with (?:a |an )?${CONDITION}|${WHERE})(?: (?:with ${CONDITION}|${WHERE}))?`,
      "gi",
    ),
  ],
  // One person makes the figure.
  [
    / (?:a single|one|the same) /i,
    new RegExp(
      `\\b(?:due to|because of|caused by|down to|by|driven by|explained by|relates? to|involved|involves|accounted for by|from|is|was|were) (?:a single|one|one single|the same|one particular|one individual) ${WORDS}${WHO}(?: (?:who|with|whose|that|admitted|staying|waiting|discharged|in|at|having|being) [^.;,!?\\n]{2,60})?`,
      "gi",
    ),
  ],
  [
    /\b(?:a single|one|the same) /i,
    new RegExp(
      `\\b(?:a single|one single|one|one individual|the same) ${WORDS}${WHO} (?:accounts?|accounted|made up|makes up|was admitted|were admitted|had|caused|explains?|explained|is behind|waited|stayed|generated|made|attended|contributed|was responsible|took) [^.;,!?\\n]{3,60}`,
      "gi",
    ),
  ],
  [
    / the same /i,
    new RegExp(
      `\\b(?:in|from|of|to|within|members of|by) the same ${WORDS}(?:family|household|couple|flat|person|patient|resident|address)(?: ${WHERE})?`,
      "gi",
    ),
  ],
  // Twins, brothers and couples of a place or with a condition.
  [
    /(?:twins|triplets|brothers|sisters|siblings|quadruplets) /i,
    new RegExp(
      `\\b(?:the|a|our|their|two|three|both|identical|set of|these|those|four) (?:[${LETTER}'-]+ )?(?:twins|triplets|brothers|sisters|siblings|quadruplets)(?: ${WHERE}| with (?:a |an )?${CONDITION}){1,2}`,
      "gi",
    ),
  ],
  [
    / (?:mother and|father and|husband and|married couple|brother and)/i,
    new RegExp(
      `\\b(?:a|the|one) (?:mother and (?:daughter|son)|father and (?:daughter|son)|husband and wife|married couple|brother and sister) ${WHERE}(?: with ${CONDITION})?`,
      "gi",
    ),
  ],
  // Who, where, with what.
  [
    / (?:with|who has) /i,
    new RegExp(
      `\\b(?:a|an|the|one|our|this) (?:[${LETTER}\\d'-]+ ){0,3}?${WHO} ${WHERE}(?: (?:who (?:has|lives with|was diagnosed with|is living with)|living with|with|diagnosed with)) (?:a |an )?${CONDITION}`,
      "gi",
    ),
  ],
  [
    / with /i,
    new RegExp(
      `\\b(?:a|an|the|one|our|this) (?:[${LETTER}\\d'-]+ ){0,3}?${WHO} with (?:a |an )?${CONDITION} ${WHERE}`,
      "gi",
    ),
  ],
  // Age, identity and a place.
  [
    /[- ]year[- ]old /i,
    new RegExp(
      `\\b(?:a|an|the|our|one) (?:\\d{1,2}|[${LETTER}]+(?:-[${LETTER}]+)?)[- ]year[- ]old [^.;,!?\\n]{0,30}?(?:${IDENTITY})\\b[^.;,!?\\n]{0,30}? ${WHERE}`,
      "gi",
    ),
  ],
  [
    new RegExp(` (?:${IDENTITY}) `, "i"),
    new RegExp(
      `\\b(?:a|an|the|our|one) (?:[${LETTER}'-]+ )?(?:${IDENTITY}) (?:[${LETTER}'-]+ )?${WHO}(?: aged \\d{1,2},?| in (?:his|her|their) (?:[${LETTER}-]+ )?[${LETTER}]+ties)? ${WHERE}`,
      "gi",
    ),
  ],
  // A post that few have held, and the extremes of a place.
  [
    new RegExp(`(?:${POST})\\b`, "i"),
    new RegExp(
      `\\b(?:a|an|the|our|one) (?:retired|former|ex-|late|first|last|only|previous|current|long-serving|serving|local|island|village) ?(?:[${LETTER}'-]+ )?(?:${POST})\\b(?: (?:of|at|from|in|on) [^.;,!?\\n]{3,40})?`,
      "gi",
    ),
  ],
  [
    / (?:oldest|youngest|tallest|longest-|first|last|heaviest|richest|best[ -]known)/i,
    new RegExp(
      `\\b(?:the|our|its|their|${PLACE}'s) (?:oldest|youngest|tallest|longest-serving|longest-staying|first|last|heaviest|richest|best known|best-known) (?:living |known |ever )?${WHO} (?:${WHERE}|on the (?:island|ward|estate)|in the (?:village|island|town|area|home|glen|country))`,
      "gi",
    ),
  ],
  // A single death or birth of a place.
  [
    / (?:death|suicide|drug death|stillbirth|birth|adoption|homicide|miscarriage|overdose|murder) /i,
    new RegExp(
      `\\b(?:the|an) (?:only|one|single|sole) (?:death|suicide|drug death|stillbirth|birth|adoption|homicide|miscarriage|overdose|murder) ${WHERE}`,
      "gi",
    ),
  ],
];
/** Every form has one of these, and most texts have none. */
const QUICK =
  /\b(?:only|sole|one|two|three|both|same|single|just|else|twins|triplets|brothers|sisters|siblings|couple|mother and|father and|husband and|brother and|with|year[- ]old|retired|former|ex-|late|first|last|oldest|youngest|tallest|longest|heaviest|richest|trans|gay|deaf|blind|black)/i;
const DENIED = /\b(?:not|n't|never|isn't|wasn't|nor)\s+(?:\w+\s)?$/i;
const PERSON_IN_GENERAL =
  /\b(?:person|people|one|patient|man|woman|user|carer) (?:in|on|at|of|from) the (?:room|queue|world|day|end|waiting|time|phone|line|same|building|team)\b|\bone person at a time\b/i;
const FORMER_FEW = /\b(?:local|current|serving|our|island|village) /i;

export const combination: Recogniser = {
  kind: "combination",
  title: "Words that together point at somebody",
  level: "eye",
  needs: /[a-z]{3} [a-z]{2}/i,
  looks:
    "“The only …”, “one of two …”, a place with a condition, an age with an identity and a place, a post that few have held, one person who makes the figure. The only building, ward, target or figure is none.",
  find: ({ text }: Subject) =>
    !QUICK.test(text)
      ? []
      : outermost(
          FORMS.flatMap(([needs, form]) => matchesOf(text, form, needs).map((match) => spanOf(match))).filter(
            (span) => isTold(text, span),
          ),
        ),
  holds: [
    {
      in: "She is the only woman in Strathown with haemophilia.",
      finds: ["the only woman in Strathown with haemophilia"],
    },
    {
      in: "One of three children with a ventilator was moved.",
      finds: ["One of three children with a ventilator was moved"],
    },
    {
      in: "The fall is due to one resident who stayed 140 days.",
      finds: ["due to one resident who stayed 140 days"],
    },
    {
      in: "A retired harbour master of the island came.",
      finds: ["A retired harbour master of the island came"],
    },
    {
      in: "Two falls were in the same household in Strathown.",
      finds: ["in the same household in Strathown"],
    },
    { in: "The brothers from Strathown with epilepsy", finds: ["The brothers from Strathown with epilepsy"] },
    { in: "A 17-year-old deaf boy from Strathown", finds: ["A 17-year-old deaf boy from Strathown"] },
    { in: "the oldest resident of Strathown", finds: ["the oldest resident of Strathown"] },
    {
      in: "One patient accounted for 12 of the 14 admissions.",
      finds: ["One patient accounted for 12 of the 14 admissions"],
    },
  ],
  nearMisses: [
    "The only fall was in emergency admissions.",
    "This is the only day centre in Strathown.",
    "One of two clinics was closed, and one of three targets was met.",
    "I was not the only person in Strathown who waited.",
    "You were the only person in the room who listened.",
    "A rare day out, and a unique chance to apply",
    "It was due to one ward and a single outbreak.",
    "People in Strathown with dementia and their carers met.",
  ],
};

function isTold(text: string, { start, end }: Span): boolean {
  const found = text.slice(start, end);
  if (DENIED.test(before(text, start, 24)) || PERSON_IN_GENERAL.test(found)) return false;
  return !(
    FORMER_FEW.test(found) &&
    /\b(?:gp|councillor|doctor|dentist|pharmacist|teacher|police|vet|msp|mp)\b/i.test(found) &&
    !/\b(?:former|retired|first|last|only)\b/i.test(found)
  );
}

/** What says the same in a longer way stands alone. */
function outermost(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    (span, at) =>
      !spans.some(
        (other, index) =>
          index !== at &&
          other.start <= span.start &&
          other.end >= span.end &&
          (other.end - other.start > span.end - span.start || index < at),
      ),
  );
}
