import type { ThemeCues } from "./cue.ts";

const COUNT = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|several|many|a few|some|another|over an?)`;
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|new year)";
const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const NOBODY = "(?:nobody|no one|no-one|none of (?:them|you)|not one (?:person|of them))";

/** Time until something came; being told what comes next; visits kept and known faces. */
export const TIMES: readonly ThemeCues[] = [
  {
    known: /\bwait(?:s|ing)?\b|\bdelays?\b|\btimeliness\b/u,
    not: /\b(?:can't|cannot|can not|could(?:n't| not)|hardly) wait\b|\bwaiting[- ](?:rooms?|area)\b|\bwaits? (?:on|with) (?:me|us|her|him)\b/gu,
    strong: [
      /\bwait(?:s|ed|ing)?\b|\bqueu\w+|\bdelay\w*|\bback ?log\b/u,
      new RegExp(String.raw`\b${COUNT}(?: \w+)? (?:weeks|months|years)\b(?! (?:old|ago i))`, "u"),
      new RegExp(
        String.raw`\bfrom ${MONTH} (?:to|until|till) ${MONTH}\b|\bit was ${MONTH} (?:when|before|by)\b|\b(?:and|then|but|now) it (?:is|was) ${MONTH}\b`,
        "iu",
      ),
      new RegExp(String.raw`\bon (?:the )?${DAY} and\b.{0,30}\b(?:on|by) (?:the )?${DAY}\b`, "u"),
      new RegExp(
        String.raw`\b(?:promised|due|booked|applied|asked|referred|assessed|requested|ordered)\b.{0,30}\b(?:in|since|by|for|last) ${MONTH}\b`,
        "iu",
      ),
      /\b(?:took|takes|taken|taking) (?:(?:a|so|too|far too|such a|very) )?(?:long|while|ages|forever|weeks|months|for ?ever|its time|their time)\b/u,
      /\b(?:same|next|very|following) (?:day|week|morning|afternoon|evening)\b|\b(?:straight|right) away\b|\bstraightaway\b|\bat once\b|\bimmediately\b/u,
      new RegExp(
        String.raw`\b(?:within|in under|less than|inside|after) ${COUNT}(?: \w+)? (?:minutes?|hours?|days?|weeks?)\b|\b${COUNT} (?:minutes?|hours?|days?|weeks?) (?:later|after|on|for (?:a|an|the|my|it))\b`,
        "iu",
      ),
      /\bstill (?:no|not|nothing|waiting|hasn't|haven't|to come)\b|\bnot (?:yet|arrived)\b|\bby the time\b|\bat (?:long )?last\b|\bfinally\b|\beventually\b/u,
      /\b(?:before|until|till) (?:any(?:body|one|thing)|some(?:body|one|thing)|it|they|the \w+|help) (?:came|arrived|was (?:done|fitted|delivered)|happened|started|turned up|answered)\b/u,
      /\b(?:quick(?:er|ly)?|fast(?:er)?|slow(?:er|ly)?|prompt(?:ly)?|speedy|overdue)\b|\blong time\b|\bso long\b|\blate (?:answer|reply|response)|\b(?:answer|reply|response)\b.{0,20}\blate\b|\bon (?:the|a) list\b/u,
    ],
    weak: [
      new RegExp(String.raw`\bsince (?:last )?${MONTH}\b`, "u"),
      /\bages\b/u,
      /\bchas(?:e|ed|ing)\b/u,
      /\bstill\b/u,
      /\bsooner\b|\bsoon\b/u,
    ],
    holds: "It was four months before the ramp was fitted.",
    breaks: "We can't wait for the garden to open.",
  },
  {
    known: /\b(?:knowing|what happens next|being told|information|communicat\w+|kept informed)\b/u,
    strong: [
      new RegExp(
        String.raw`\b${NOBODY}\b.{0,25}\b(?:tell|told|say|said|knew|knows?|explain\w*|phoned|rang|called|let us|let me|got back|answered)\b`,
        "iu",
      ),
      /\b(?:no|not an?|any) (?:date|idea|word|news|update|reply|explanation|answer|call back)\b/u,
      /\b(?:not|n't|never) (?:been )?(?:told|informed|know (?:when|what|who|whether|if|how|where|why)|hear(?:d)? (?:back|anything|a thing)|say (?:when|what|who)|explain\w*)\b/u,
      /\b(?:who|whom|which number|where) to (?:call|phone|ring|ask|contact|turn to|speak to)\b/u,
      /\b(?:what|when) (?:it|they|care|he|she|would|will|comes?|happens?|to expect)\b.{0,12}\b(?:start|next|happen|expect|come|begin)\b|\bwhat to expect\b/u,
      /\b(?:phone|phoned|rang|ring|called|calls?) (?:again|back|twice|three times|and phoned|every day)\b|\b(?:\w+ )?phone calls? to (?:find|ask|hear|get)\b/u,
      /\b(?:you|they|he|she|it|hospital|council|surgery|office)\b(?: \w+)? (?:said|promised)\b.{0,25}\b(?:would|will|to|'d) (?:ring|call|phone|write|be in touch|get back|let)\b/u,
      /\bin the dark\b|\bheard nothing\b|\bnothing since\b|\bkept (?:me|us|him|her|my \w+) (?:informed|up to date|posted|in the loop)\b|\bexplain(?:ed|s)? (?:everything|what|how|why|it|each)\b|\btold (?:me|us|him|her) (?:what|when|who|how|exactly|straight|everything)\b/u,
      /\b(?:press|option) (?:one|two|three|four|\d)\b|\bon hold\b|\banswer(?:ing)? ?(?:machine|phone)\b|\brings? out\b|\bengaged\b/u,
      /\b(?:version|idea|story|account)s? of what\b|\bwhat was (?:going to )?happen(?:ing)?\b|\bgoing to happen\b|\bno one has (?:been in touch|got back)\b|\bwarning\b|\bon the (?:day|morning) (?:itself|i)\b|\bwas told on\b/u,
      /\bguess(?:ing|ed)?\b|\bfound out (?:from|by|when)\b|\b(?:by|from) accident\b|\bno(?:body| one)'s job\b/u,
    ],
    weak: [/\bdates?\b/u, /\bknew\b|\bknow\b/u, /\btold\b/u, /\brang\b|\bphoned\b|\bring\b/u, /\bhear\b/u],
    holds: "I rang again to ask, and they could not say when he would be seen.",
    breaks: "She told us a story about her own boys.",
  },
  {
    known: /\b(?:same faces|continuity|on time|visits? kept|missed visits?|reliab\w+)\b/u,
    strong: [
      new RegExp(
        String.raw`\b${NOBODY} (?:came|comes|turned up|arrived|appeared|showed)\b|\b(?:never|not|n't|did not) (?:come|came|turn(?:ed)? up|arrive|show(?:ed)? up|appear)\b`,
        "iu",
      ),
      /\b(?:different|new|another|strange|unknown) (?:faces?|carers?|persons?|people|girls?|one|workers?|lad|woman|nurses?|staff)\b.{0,20}\b(?:every|each|again|all the time|week|day|time|morning)\b|\b(?:every|each) (?:day|time|week|morning|visit) (?:a|it is a|it's a) (?:different|new|another)\b/u,
      /\b(?:same|regular|usual|familiar) (?:faces?|carers?|person|people|girls?|workers?|lass|lad|woman|man|two|three|few|nurse|team|staff)\b/u,
      /\b(?:who|which (?:one|of them|carer)) (?:is|was|will be|would be|'s) (?:coming|at the door|next)\b|\bcoming through the door\b|\bstrangers?\b|\bknows? (?:her|his|their|my) (?:knock|face|name|ways|routine|voice)\b|\bnames? of (?:all|each)\b/u,
      /\b(?:morning|evening|night|bed ?time|tea ?time|lunch ?time|breakfast|tuck[- ]in|dinner) (?:call|visit|carer)s?\b/u,
      /\b(?:visit|call|carer|she|he|they)s?\b(?: \w+){0,3} (?:late|early|missed|on time|on the dot|to the minute|at noon|cut short|cancelled)\b|\bmiss(?:ed|es)? (?:a |my |the |his |her |two |three )?(?:visit|call)s?\b|\blate (?:again|every|for)\b|\bturn(?:s|ed)? up\b/u,
      new RegExp(
        String.raw`\b${COUNT}(?: different)? (?:carers|faces|workers|girls|people) in (?:a|one|${COUNT}) (?:day|week|fortnight|month)s?\b`,
        "iu",
      ),
      /\b(?:since|for) (?:january|february|march|april|may|june|july|august|september|october|november|december|a year|two years|years)\b.{0,25}\b(?:her|him|she|he|knock|same)\b|\bit has been \p{L}+ since\b/u,
      /\b(?:when|what time) (?:she|he|they) (?:said|say|promised?)\b|\bwatch(?:ing)? the (?:clock|window|road)\b|\bnever (?:once )?(?:late|let me down|missed)\b|\blet (?:me|us|her|him) down\b/u,
      /\b(?:never|don't|do not) know who\b|\bwho(?:ever)? you(?:'ll| will)? get\b|\bknows? (?:how|where|what|which) (?:i|he|she|we|my|his|her)\b|\b(?:key ?worker|social worker|carer|worker|nurse)s? (?:has|have|had|was|keeps?|kept) (?:been )?chang\w+|\b(?:he|she|they) (?:never|always) (?:come|comes|came)\b|\b(?:stuck|kept) with (?:us|me|him|her)\b/u,
      /\bcare,? when it came\b|\b(?:came|comes|arrived) (?:at|after) (?:noon|one|two|nine|ten|eleven|half past)\b/u,
    ],
    weak: [
      /\bvisits?\b/u,
      /\bcarers?\b/u,
      /\brota\b/u,
      /\bcame\b/u,
      /\b(?:sun|mon|tues|wednes|thurs|fri|satur)days?\b/u,
      /\bdoor\b/u,
      /\blate\b/u,
    ],
    holds: "There were eleven carers in a fortnight.",
    breaks: "The carers' café has a different cake each week.",
  },
];
