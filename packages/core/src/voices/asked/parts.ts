import type { Action, Commentary, CommentaryBox, Kpi } from "../../register/index.ts";

/** What a reader of a missed target looks for, in the order it is told. */
const PARTS = ["what happened", "why", "what is being done", "by when", "who does it"] as const;
export type Part = (typeof PARTS)[number];

/** The parts that each box tells: a cause is what happened, too. */
export const BOX_TELLS: Readonly<Record<CommentaryBox, readonly Part[]>> = {
  cause: ["what happened", "why"],
  action: ["what is being done"],
  byWhen: ["by when"],
  lead: ["who does it"],
};

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/** Words that tell a part; a text that has any of them is given the benefit of the doubt. */
const TOLD: Readonly<Record<Exclude<Part, "why">, RegExp>> = {
  "what happened":
    /\d|\b(?:half|rose|fell|rise|fall|missed|miss|short of|below|above|behind|late|longer|shorter|more|fewer|slipp\w*|improv\w*|worsen\w*|declin\w*|increas\w*|decreas\w*|drop\w*)\b/iu,
  "what is being done":
    /\b(?:will|shall|plans? to|planned|going to|aims? to|begun|began|started|starts?|agreed|recruit\w*|train\w*|opened|opens|appointed|hired|moved|set up|introduc\w*|review\w*|working (?:with|on)|is being|are being|now (?:\w+s|\w+ing)|from (?:next|this))\b/iu,
  "by when": new RegExp(
    `\\b${MONTH}\\b|\\b(?:Q[1-4]|20\\d\\d(?:/\\d\\d)?|\\d{1,2}/\\d{1,2}/\\d{2,4})\\b|\\b(?:next|this|end of the|by the end of|within (?:a|the|one|two|three|six|\\d+)) (?:week|month|quarter|year|spring|summer|autumn|winter)s?\\b|\\bin (?:the )?(?:spring|summer|autumn|winter|new year)\\b|\\b(?:every|each) (?:day|week|month|quarter)\\b|\\b(?:weekly|monthly|daily)\\b`,
    "iu",
  ),
  "who does it":
    /\b(?:manager|head of|lead|leads|officer|director|chief|coordinator|team|teams|service|services|board|group|staff|practice|practices|provider|providers|contractor|council|partnership|charit\w*|nurses?|social workers?|health visitors?|colleagues|partners)\b/iu,
};

const CAUSE =
  /\b(?:because|due to|owing to|caused|cause|causes|reasons?|since|so that|as (?:a|the|two|three|four|we|staff|more|fewer|demand)|after|when|led to|following|explain\w*|thanks to|put down to|the result of|shows?|shown|empty|vacan\w*|shortage|sick\w*|leave|demand|winter|could not|cannot|pressure\w*|closed|delay\w*|waiting for|lack of|no (?:care|place|staff|room)\w*)\b/iu;

/** A sentence, or a line of a list, that tells somebody what to do: “Phone on day one.” */
const TO_DO =
  /(?:^|[.!?;:\n]\s*|[-•]\s+)(?:add|agree|appoint|arrange|ask|audit|bring|build|buy|call|check|close|contact|create|cut|discuss|escalate|extend|fill|fix|follow|give|hire|hold|improve|increase|invite|issue|keep|make|meet|monitor|move|offer|open|order|phone|pilot|prioriti[sz]e|produce|provide|put|recruit|redesign|reduce|remind|replace|ring|run|schedule|send|set|share|speak|start|stop|support|talk|tell|test|train|try|update|use|visit|work|write)\s+(?!(?:is|are|was|were|has|have|had)\b)\w/iu;

const PLAN = /\b(?:will|shall|plan|plans|aims?|going to)\b/iu;

/** What the boxes tell that an owner filled in. */
export function toldInBoxes({ boxes = {} }: Commentary): readonly Part[] {
  return (["cause", "action", "byWhen", "lead"] as const).flatMap((box) =>
    boxes[box] === undefined ? [] : BOX_TELLS[box],
  );
}

/**
 * What the words about a missed target leave out, and no open action of the KPI tells; everything where there are none. A box
 * that was filled in tells its part whatever it says; of prose this is a reading, and errs to silence.
 */
export function missingParts(
  said: readonly Commentary[],
  kpi: Kpi,
  actions: readonly Action[],
): readonly Part[] {
  if (said.length === 0) return PARTS;
  const text = said.map((each) => each.text).join("\n");
  const own = actions.filter(({ state, kpis }) => state === "open" && kpis.includes(kpi.id));
  const told = new Set<Part>(said.flatMap(toldInBoxes));
  for (const part of PARTS) if (part === "why" ? hasCause(text) : TOLD[part].test(text)) told.add(part);
  if (own.length > 0 || TO_DO.test(text)) told.add("what is being done");
  if (own.some(({ due }) => due !== "")) told.add("by when");
  if (own.some(({ lead }) => lead !== "") || (kpi.lead !== "" && text.includes(kpi.lead)))
    told.add("who does it");
  return PARTS.filter((part) => !told.has(part));
}

/** Words of cause, or a second sentence of what is so beside the one that tells the figure. */
function hasCause(text: string): boolean {
  const facts = text.split(/[.!?]+\s/u).filter((sentence) => sentence.trim() !== "" && !PLAN.test(sentence));
  return CAUSE.test(text) || facts.length > 1;
}
