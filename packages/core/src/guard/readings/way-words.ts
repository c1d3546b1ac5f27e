import type { Way } from "./said.ts";

/** "than a year ago", "than in the same quarter last year", "than we did in June": what a word of more and less is held against. */
const THAN_THEN =
  "than (?:(?:it|they|we|there|that) (?:was|were|did|had) )?(?:(?:in|at|for|over|during) )?(?:(?:the|a|this|that) )?(?:(?:same|last|previous|preceding|prior|first|second|third|fourth|corresponding) )?(?:quarter|year|month|period|time|point|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|twelve months|12 months|(?:two|three|four|five) (?:years|quarters|months) (?:ago|earlier|before))\\b";

/** "spent more on agency staff than", "more people waiting than": so few words may stand between. */
const BESIDES = "(?:(?!than\\b)[\\p{L}'-]+ ){0,7}";

/** The words of change, each with the way that it says. */
export const WAYS: readonly (readonly [RegExp, Way])[] = [
  [
    new RegExp(
      `\\b(?:rose|risen|rises|rising|rise|went up|gone up|going up|goes up|increas(?:ed|es|ing|e)|grew|grown|grows|grow|growing|climb(?:ed|s|ing)?|up(?= to £?\\d[\\d,.]*%?,? (?:from|after|compared)\\b)|up(?! to\\b|-|\\s+in\\b| on the stairs)|higher|longer|jumped|leap(?:t|ed)|spiked|swelled|ballooned|escalat(?:ed|es|ing)|crept up|shot up|bigger|larger|lengthen(?:ed|s|ing)?|commoner|more (?:frequent|common|numerous|prevalent)|dearer|costlier|pricier|edged up|surged|soared|(?<=\\d )more(?= than)|more(?= ${BESIDES}${THAN_THEN})|(?<=^ ?)more(?= [\\p{L}]+ (?:than|were|are|in|waiting|had|have)\\b))\\b`,
      "giu",
    ),
    "higher",
  ],
  [
    new RegExp(
      `\\b(?:fell|fallen|falls(?= (?:to|by|from|again|for|in \\w+ quarter))|falling|fall(?= (?:of|in|to|from|since))|went down|gone down|came down|come down|comes down|coming down|goes down|down(?!-|time)|dropp(?:ed|ing)|drops?|decreas(?:ed|es|ing|e)|reduc(?:ed|es|ing|tion)|lower|shorter|shorten(?:ed|s|ing)?|rarer|scarcer|less (?:frequent|common|numerous|prevalent)|tail(?:ed|ing) off|subsided|abated|receded|ebbed|fewer|smaller|slower|less(?= ${BESIDES}${THAN_THEN})|shrank|shrunk|edged down|cheaper|eas(?:ed|es|ing)(?! (?:of|the|pressure))|dipp(?:ed|ing)|dips|slid|slumped|plunged|plummeted|tumbled|sank|sunk|dwindled|lessened|diminished)\\b`,
      "giu",
    ),
    "lower",
  ],
  [/[↑⬆▲]/gu, "higher"],
  [/[↓⬇▼]/gu, "lower"],
  [
    /\b(?:(?:moving|moved|moves|heading|headed|heads|going|goes|gone|went) )?in the right direction\b/giu,
    "better",
  ],
  [
    /\b(?:(?:moving|moved|moves|heading|headed|heads|going|goes|gone|went) )?in the wrong direction\b/giu,
    "worse",
  ],
  [
    /\b(?:improv(?:ed|es|ing|ement|e)|better|got better|recovered|recover|quicker|faster|sped up|speeded up|speeding up|quicken(?:ed|s|ing)|bounced back|rallied|gained ground|strengthen(?:ed|s|ing))\b/giu,
    "better",
  ],
  [
    /\b(?:worsen(?:ed|s|ing)?|worse|slipp(?:ed|ing)(?: back)?|slips?|deteriorat(?:ed|es|ing|ion)|declin(?:ed|es|ing|e)|got worse|slow(?:ed|ing)(?: down)?|lost ground|(?:went|gone|going) backwards|regressed|weaken(?:ed|s|ing))\b/giu,
    "worse",
  ],
  [
    /\b(?:unchanged|stayed the same|(?:held|remained|stayed) (?:steady|stable|level|flat)|no change|stood still|stands still|the same as|flat)\b/giu,
    "same",
  ],
];
