import type { Cue } from "./cue.ts";

/** Acts of others that make a number. Reports submitted *to* a court, or a wait *after* referral, are our own work. */
export const OTHERS: readonly Cue[] = [
  {
    sign: "others",
    pattern:
      /\b(?:imposed|granted|issued|made|ordered|decided|heard|adjourned|recorded|reported|detected|attended|referred|carried out|provided|given) (?:by|to us by) (?:the |a |an )?(?:sheriff|high |district )?(?:courts?|police|procurator fiscal|fiscal|children's reporter|reporter|tribunals?|fire (?:and rescue )?service|prison|parole board|schools?|ambulance service|hospitals?|universit\w+|landlords?)\b/iu,
    why: "another body's act makes the number",
    holds: "Guardianship applications granted by the court",
    breaks: "Reports submitted to court by the due date",
  },
  {
    sign: "others",
    pattern:
      /\b(?:orders?|sentences?|disposals?|licen[cs]es|warrants?) (?:imposed|made|granted|issued|in force|revoked|breached)\b/iu,
    why: "courts impose orders",
    holds: "Community payback orders imposed",
    breaks: "Community payback orders started within 7 working days",
  },
  {
    sign: "others",
    pattern:
      /\b(?:re-?convictions?|convictions?|re-?offending|offences?|crimes?|arrests?|anti-?social behaviour|violence against the person|house ?breakings?|domestic abuse incidents|(?:emergency |short-term |compulsory )?detentions?|remands?|custod(?:y|ial) sentences?)\b/iu,
    unless:
      /\b(?:reports?|assessments?|reviews?|interviews?|plans?|visits?|follow[- ]?ups?|training|accommodat\w+|support(?:ed)? (?:after|on release))\b/iu,
    why: "police, courts and clinicians decide these, of everyone",
    holds: "Drug offences",
    breaks: "Court reports on offences completed on time",
  },
  {
    sign: "others",
    pattern:
      /\b(?:a ?& ?e|a and e|accident and emergency|emergency departments?|minor injuries?(?: unit)?|out[- ]of[- ]hours) (?:attendances?|attenders|presentations?|visits?|patients?|waits?|waiting times?|performance)\b|\b(?:attendances?|attending|presentations?|presenting|waits?|handovers?|seen|patients) (?:at|in|to) (?:the |an? |any )?(?:a ?& ?e|a and e|accident and emergency|emergency departments?|hospital|minor injuries?)/iu,
    unless: /\b(?:known to|open to|supported by|cared for by|on the caseload of|of) our\b/iu,
    why: "anyone may walk in, and the hospital runs it",
    holds: "Alcohol-related presentations at A&E",
    breaks: "A&E attendances by people known to our teams",
  },
  {
    sign: "others",
    pattern:
      /\bambulances?\b(?:\s+\w+){0,3}\s+(?:handovers?|turnarounds?|response|arriv\w+|waits?|call-?outs?|conveyances?)\b|\bambulance (?:handovers?|turnarounds?|responses?|call-?outs?|conveyances?)\b/iu,
    why: "the ambulance service and the hospital hold this",
    holds: "Ambulance handover within 15 minutes at the emergency department",
    breaks: "Falls responder visits that avoided a call for help",
  },
  {
    sign: "others",
    pattern:
      /\b(?:referrals|requests|contacts|calls|enquiries|inquiries|complaints|applications|notifications|concerns|alerts|reports|compliments)\b(?: \w+){0,3}? (?:received|made(?: to (?:us|the \w+))?|raised|reported|logged|lodged|recorded)\b/iu,
    unless:
      /\b(?:within|of those|answered|acknowledged|responded|closed|resolved|processed|screened|allocated|completed|time from|days? from|wait\w*|on time|where|overdue)\b/iu,
    why: "others decide how many arrive",
    holds: "Number of adult protection referrals received",
    breaks: "Complaints received that were answered within 5 working days",
  },
  {
    sign: "others",
    pattern:
      /(?:^|\b(?:number|rate|total|volume|count) of )(?:new |total |all |unique |urgent |self-)*(?:[\p{L}'-]+ ){0,5}(?:referrals|re-?referrals|self-referrals)(?: (?:to|from|for|by|per|in|into|made)\b.*)?(?: \([^)]*\))?$/iu,
    unless:
      /\b(?:within|screened|allocated|accepted|completed|processed|actioned|waiting|overdue|from referral|avoided|on time|%|percentage|proportion|time)\b/iu,
    why: "others decide how many are referred",
    holds: "Adult protection referrals",
    breaks: "Falls assessments completed within 2 weeks of referral",
  },
  {
    sign: "others",
    pattern: /\breferred (?:to \w+(?: \w+)? )?by (?:the )?[\p{L}' -]+/iu,
    unless: /\b(?:within|assessed|seen|allocated|on time)\b/iu,
    why: "others decide how many are referred",
    holds: "Diversion cases referred by the procurator fiscal",
    breaks: "People referred by practices who were seen within 3 weeks",
  },
  {
    sign: "others",
    pattern:
      /\bcouncil (?:houses?|housing|tenan\w+|homes?)\b|\b(?:housing|council house) (?:waiting )?list\b|\bhomeless(?:ness)? (?:applications?|presentations?)\b|\brough sleep\w+/iu,
    unless: /\b(?:decided|decisions?|assess\w*|closed|completed|resolved) (?:within|in|on)\b/iu,
    why: "the housing authority holds this",
    holds: "People on the council house waiting list",
    breaks: "People waiting for a care home place",
  },
  {
    sign: "others",
    pattern:
      /\b(?:(?:dwelling|house|deliberate|accidental|secondary|primary) fires?|fire (?:casualties|deaths|fatalities)|false alarms?|(?:road|traffic) (?:casualties|accidents?|collisions?)|killed or seriously injured|stop and search\w*)\b/iu,
    unless: /\b(?:drills?|safety visits?|inspections?|training|risk assessments?)\b/iu,
    why: "what happens on roads and in homes makes it, and other services answer it",
    holds: "Accidental dwelling fires",
    breaks: "Fire safety visits carried out",
  },
  {
    sign: "others",
    pattern:
      /\b(?:pupils?|school leavers?|attainment|exclusions? from school|school (?:attendance|exclusions?))\b/iu,
    unless: /\b(?:looked after|care[- ]experienced|known to our|supported by our)\b/iu,
    why: "schools hold this",
    holds: "Pupils of all schools in the area who stay on to sixth year",
    breaks: "Looked after pupils with a plan reviewed on time",
  },
];
