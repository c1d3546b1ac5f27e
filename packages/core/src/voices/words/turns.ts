import { type Concept, concept } from "./concept.ts";

/** How a statement is turned: when, how much, and whether agreeing is good or bad. */
export const TURNS: readonly Concept[] = [
  concept(
    "when",
    "before",
    String.raw`before(?:hand)?|in advance|ahead of|prior to|in good time|early enough`,
  ),
  concept(
    "when",
    "as it happens",
    String.raw`as (?:they|it|things|these) (?:happen|change|come|go)s?|during|at the time|while (?:they|it)|as soon as`,
  ),
  concept(
    "when",
    "after",
    String.raw`after(?:wards)?|once (?:they|it)|following|when (?:it is|they are) (?:done|over)`,
  ),
  concept(
    "degree",
    "often",
    String.raw`often|frequently|regularly|most (?:days|of the time)|usually|sometimes|occasionally|now and then|at times`,
  ),
  concept(
    "degree",
    "always",
    String.raw`always|all (?:of )?the time|every (?:time|day)|in every|never|at all times|everyone|everything|all that`,
  ),
  concept(
    "degree",
    "fully",
    String.raw`fully|completely|totally|entirely|very|really|extremely|strongly|excellent|outstanding|best|great|a lot|deeply`,
  ),
  concept("degree", "enough", String.raw`enough|sufficient\w*|adequate\w*|reasonabl\w+|fairly well`),
];

/** Words that deny: of two statements that are otherwise one, one of which denies, one is the other way round. */
export const DENIES =
  /\b(?:not|n't|never|no|nobody|none|nothing|without|rarely|seldom|hardly|neither|cannot|lack(?:s|ing)?|fails?|free from|too (?:little|few|much|many)|unable|un(?:fair(?:ly)?|safe|clear|manageable|able|realistic|supported|valued|happy))\b|n['’]t\b/gu;

/** Things that are bad to have, so that denying them is good. */
export const BAD =
  /\b(?:leav(?:e|ing)|quit\w*|resign\w*|another job|new job|look(?:ing)? for (?:a |an(?:other)? )?|stress\w*|exhaust\w+|burn\w* ?out|worn out|tired|bull(?:y|ied|ying)|harass\w*|abus\w+|violence|assault\w*|discriminat\w+|afraid|fear|blam\w+|unwell|ill|overwhelm\w+|pressure[sd]?|worr(?:y|ied)|ignored|alone|lonely|late|missed|rushed|kept waiting|in the dark|mistakes are (?:hidden|held))\b/gu;
