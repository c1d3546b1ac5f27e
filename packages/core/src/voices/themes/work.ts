import type { ThemeCues } from "./cue.ts";

const SERVICE = String.raw`(?:hospital|wards?|gp|doctors?|surgery|practice|pharmacy|chemist|council|housing|social work(?:er)?s?|nurses?|district nurse|physio(?:therapist)?s?|occupational therapist|ot|carers?|school|ambulance|care home|mental health team|team|clinic|consultant|dentist)`;

/** How people get there, how services fit, forms, carers and staff. */
export const WORK: readonly ThemeCues[] = [
  {
    known: /\b(?:getting there|transport|travel|distance|parking|access(?:ib\w+)?)\b/u,
    strong: [
      /\b(?:bus(?:es)?|parking|car ?parks?|parked|taxis?|trains?|ferr(?:y|ies)|transport|lifts? (?:to|home|from)|driv(?:e|es|ing|en)|drove|miles?|travel\w*|journey|distance|petrol|fares?|hill)\b/u,
      /\b(?:wheelchair|ramps?|step[- ]free|steps|accessib\w+|access|doorway|the lift|narrow|handles?)\b/u,
      /\b(?:too far|so far|far away|further away|nearer|nearest|near(?:by)? (?:me|us|home)|close to home|on my doorstep|in (?:the )?(?:town|next town|city)|village|remote|rural|island)\b/u,
      /\b(?:opening hours|hours (?:do(?:es)?|did) not|hours (?:don't|didn't)|hours (?:that )?(?:suit|fit)|open(?:s|ed)? (?:at|on|in|only|late|until|till)|closed|closes|shut(?:s)?|only on (?:a )?\w+day|on (?:a )?(?:mon|tues|wednes|thurs|fri)day (?:morning|afternoon)|working hours|people with jobs|evenings?|in the daytime|during the day)\b/u,
      /\b(?:no|poor|bad) (?:signal|broadband|internet|wi-?fi|reception|connection)\b|\bno (?:bus|road|way) (?:to|of|in|home)\b|\bwalk (?:there|to (?:the|it))\b|\bget (?:there|to (?:it|the (?:clinic|centre|group|hospital|surgery)))\b|\b(?:cannot|can't|could not|couldn't) (?:get (?:to|there|in|up)|go|be there|manage the (?:stairs|steps|walk|hill))\b|\bnone of us\b.{0,15}\b(?:could|can) (?:go|come|get)\b|\btwo sticks\b|\bwalking (?:stick|frame)\b|\bin school (?:hours|time)\b|\bcame to (?:my|our|the) house\b/u,
    ],
    weak: [
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/u,
      /\bplaces?\b/u,
      /\bweekends?\b/u,
      /\bcentre\b|\bclinic\b/u,
      /\btown\b/u,
    ],
    not: /\b(?:access to (?:records|my)|steps? (?:in|taken|forward)|drives? me (?:mad|up)|in the driving seat|no access code)\b/gu,
    holds: "There is one bus a day and it goes too early.",
    breaks: "The paperwork drives me mad.",
  },
  {
    known: /\b(?:working together|joined[- ]up|co-?ordinat\w+|handovers?|between services)\b/u,
    strong: [
      new RegExp(String.raw`\b(?:the |a |my )?${SERVICE}\b(?:,| and| or| nor)\b.{0,20}\b${SERVICE}\b`, "u"),
      new RegExp(
        String.raw`\bthe ${SERVICE} (?:said|thought|told|blamed|sent|did not know|didn't know|had not)\b.{0,60}\b(?:you|the ${SERVICE}|they|not theirs|nobody)\b`,
        "iu",
      ),
      /\b(?:hand(?:ed)?[- ]?overs?|handing over|passed (?:on|it on|from|between|around|about|to and fro)|referr(?:ed|al|als)|transferr?\w*|discharg\w+|sent (?:me |us |him |her )?(?:back|home|on) (?:to|from|without))\b/u,
      /\b(?:neither|none of them|no one|nobody|they did not|each|one|left hand|did not|didn't|does not) (?:\w+ ){0,2}(?:kn(?:ew|ows?)|talk(?:s|ed)? to|spoke to|tell|told) (?:\w+ ){0,3}(?:other|others|each other|one another|the team|was there|what the)\b|\b(?:talk|talked|talking|speak|spoke) to (?:each other|one another)\b|\bleft hand\b/u,
      /\b(?:one|same|single|shared) (?:plan|page|notes|record|records|team|folder|meeting|file|number for)\b|\b(?:had|have) (?:all )?(?:read|seen) (?:the|my|his|her) (?:notes|file|plan|records|same)\b|\bjoined[- ]up\b|\bwork(?:s|ed|ing)? (?:well )?together\b|\bco-?ordinat\w+|\bpillar to post\b|\bmoved (?:twice|two|three|four|five|six|\d+) (?:times|wards)?|\b(?:nobody|no one) had told (?:them|the|her|him)\b|\b(?:thought|assumed) (?:the|that the|it was the) \w+|\bdifferent (?:version|story|stories|answers?|advice)\b|\bnot (?:my|our|their) (?:job|department)\b|\bback and forth\b/u,
      /\b(?:every|each|another|a different|the other|two|three|four) (?:desk|department|service|team|agency|agencies|services|teams|departments|organisations|professionals)\b|\b(?:both|all) (?:services|teams|of them) (?:knew|know|came|met)\b|\b(?:my|our|his|her) (?:notes|records|file|history)\b|\b(?:back )?home from (?:the )?hospital\b|\bfrom (?:the )?(?:ward|hospital) (?:to|home)\b|\bdropped (?:him|her|me|dad|mum) (?:off|home)\b/u,
    ],
    weak: [
      /\bhospital\b/u,
      /\bwards?\b/u,
      /\bteams?\b/u,
      /\bnotes\b|\brecords?\b/u,
      /\bsocial worker\b/u,
      /\bgp\b|\bdoctor\b|\bnurse\b/u,
      /\bboth\b|\bneither\b/u,
    ],
    holds: "The ward and the district nurse had one plan.",
    breaks: "The hospital shop was closed.",
  },
  {
    known: /\b(?:forms?|systems?|paper(?:work)?|bureaucracy|portals?)\b/u,
    strong: [
      /\b(?:forms?|paper ?work|papers|letters?|leaflets?|envelopes?|booklets?|in writing|write in|wrote (?:in|to|back)|proof|photocop\w+|signatures?|signed?|documents?|certificate)\b/u,
      /\b(?:online|on ?line|websites?|portals?|log(?:ged)? (?:in|on)|log-?in|passwords?|emails?|apps?|computers?|the system|systems|screens?|typed?|types|typing|click\w*|tick(?:ed)? ?box\w*|boxes|database|reference number|codes?)\b/u,
      /\b(?:press|option) (?:one|two|three|four|\d)\b|\b(?:menu|automated|recorded (?:message|voice)|robot|switchboard|voicemail|call centre)\b/u,
      /\b(?:told|tell|telling|repeat(?:ed|ing)?|explain(?:ed|ing)?|gave|give|giving|answer(?:ed|ing)?)\b.{0,25}\b(?:again|every (?:time|desk|one)|each (?:time|desk|one|of them)|all over|over and over|from the (?:start|beginning)|twice|three times|four times)\b|\bsame (?:questions?|details|story|information|form|answers)\b|\bquestions about\b/u,
      /\b(?:\d+|ten|twelve|twenty|thirty|forty|fifty|sixty|a hundred) (?:pages?|questions?|boxes|forms?)\b|\b(?:two|three|four|five|six) (?:systems|forms|letters|times over|passwords|copies)\b|\bred tape\b|\bjumped through\b|\bhoops\b/u,
      /\bcomplain(?:t|ts|ed)\b.{0,40}\b(?:answer\w*|repl\w+|form|process|lost|number)\b|\b(?:lost|mislaid) (?:my|the|our|his|her) (?:form|letter|file|papers|application|complaint|notes|details)\b|\bwrong (?:address|letter|name on|form|department)\b/u,
    ],
    weak: [
      /\bquestions?\b/u,
      /\bagain\b/u,
      /\bwrit(?:e|ten|ing)\b|\bwrote\b/u,
      /\bpages?\b/u,
      /\btwice\b/u,
      /\bhold\b/u,
    ],
    not: /\b(?:good|great|fine|best) form\b|\b(?:immune|heating|care) systems?\b|\bletter box\b|\bsafe code\b|\bwrote the questions\b/gu,
    holds: "I filled in the same form for the third time.",
    breaks: "She was on great form all afternoon.",
  },
  {
    known: /\b(?:unpaid carers?|carers? (?:being|are)|carers?')|^carers?\b/u,
    from: ["carer", "carers", "unpaid carer"],
    strong: [
      /\blook(?:s|ed|ing)? after (?:everyone|everybody|my|him|her|them)\b|\bas a (?:daughter|son|wife|husband|mother|father|sister|brother)\b|\bcaring for\b|\bthe one who (?:lifts|does|copes|has to)\b/u,
      /\b(?:unpaid|family|young|working|fellow|as a|being a|i am (?:a|his|her|the)|i'm (?:a|his|her)|other|of) carers?\b|\bcarers?'? (?:group|centre|assessment|allowance|plan|week|card|support plan|of working)\b|\bcarers (?:like me|need|are (?:left|forgotten|tired|people)|have|of|group|who look)/u,
      /\b(?:respite|short breaks?|a break|breaks? (?:from|for me|away)|weekend away|night off|(?:not|never|n't) (?:had )?(?:slept|a night|a day off|a holiday)|night(?:'s)? sleep)\b/u,
      /\b(?:i|we) (?:look|looked|am looking|care|cared|have cared|have looked) (?:after|for) (?:him|her|them|my|our|mum|dad)\b|\bi (?:am|'m) the one (?:who|that)\b|\babout him and\b|\babout me\b/u,
    ],
    weak: [
      /\bask(?:ed|s)? (?:me )?how (?:i|we) (?:was|were|am|are|cope|manage|coped)\b/u,
      /\bmy (?:husband|wife|mother|father|mum|dad|son|daughter|brother|sister)\b/u,
      /\bcarers?\b/u,
      /\bexhaust\w+\b|\bworn out\b|\btired\b/u,
      /\blift(?:s|ing)?\b/u,
    ],
    not: /\b(?:paid|home|morning|evening|night|different|same|regular|the nurse and the|new|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) carers?\b/gu,
    holds: "I have not had a night off in a year.",
    breaks: "The morning carer makes a good porridge.",
  },
  {
    known: /\bstaff\b/u,
    from: ["staff", "worker", "employee"],
    strong: [
      /\b(?:my|our) (?:manager|line manager|shift|rota|caseload|team leader|colleagues?|supervisor)\b|\b(?:overtime|short[- ]staffed|off sick|caseloads?|workloads?|agency staff|staff (?:room|shortages?|morale|turnover)|lone working|supervision)\b/u,
    ],
    weak: [/\brotas?\b/u, /\btraining\b|\btrained\b/u, /\bshifts?\b/u, /\bstaff\b/u, /\bmanagers?\b/u],
    holds: "Our rota changes on a Friday for the Monday.",
    breaks: "The staff were lovely.",
  },
];
