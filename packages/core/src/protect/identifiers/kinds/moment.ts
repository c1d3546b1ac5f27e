import { matchesOf, sentenceAt, spanOf } from "../beside.ts";
import { DATED, UNDATED } from "../day.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";

const CLOCK =
  "(?:\\d{1,2}(?:[.:]\\d{2})? ?[ap]\\.?m\\b\\.?|(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?: ?hrs| hours)?|(?:[01]\\d|2[0-3])[0-5]\\d ?(?:hrs|hours)\\b|(?:half past|quarter past|quarter to) \\w+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) o'?clock|midnight|noon)";
const JOIN =
  "(?:[\\s,(-]{1,3}(?:(?:in the |that )?(?:morning|afternoon|evening|night)\\s?,?\\s?)?(?:(?:on|at|of|around|about|approximately|just after|just before|after|before|from|until|the night of|the morning of|the|circa|approx\\.?)\\s){0,3})";
const DAY = `(?:${DATED}|${UNDATED})`;
const FORM = new RegExp(
  `(?<![\\d.:/-])(?:${CLOCK}${JOIN}${DAY}|${DAY}${JOIN}${CLOCK}|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?)`,
  "gi",
);
const QUICK =
  /\d ?[ap]\.?m\b|\d:\d\d|\d ?hrs\b|\d{4} hours|o'?clock|midnight|noon|half past|quarter (?:past|to (?!quarter))/i;
const PUBLIC =
  /\b(?:meets?|meeting|opens?|opening|opened|drop-in|drop in|event|events|session|sessions|launch|launched|launches|webinar|extracted|extract|downloaded|refreshed|updated|printed|saved|run|published|publication|close[sd]?|closing|deadline|consultation|workshop|agm|board|committee|join us|register by|survey|snapshot|census|as at|data|system|server|outage|maintenance|website|hours|timetable|clocks|starts? at|begins?|conference|open day|fair|seminar|training|report|version|submitted|generated|exported|approved|signed off|last modified|created|power|supply|storm|roadworks|live|broadcast|interview)\b/i;
const OF_A_PERSON =
  /\b(?:he|she|him|her|his|hers|i|my|me|we|us|our (?:mum|dad|son|daughter)|patient|resident|client|man|woman|boy|girl|child|baby|lady|gentleman|mum|mother|dad|father|gran|granny|grandad|husband|wife|partner|son|daughter|carer|fell|fall|falls|fallen|admitted|admission|discharged|discharge|died|death|born|alarm|ambulance|trolley|a&e|found|collapsed|taken|arrived|attended|hospital|ward|999|paramedics?|assault(?:ed)?|injur(?:y|ed)|overdose|stroke|seizure|incident|visit|visited|medication|dose|operation|surgery|referred|triaged|waited|left)\b/i;
const PERSON_FOR_SURE =
  /\b(?:he|she|him|her|his|patient|resident|fell|died|collapsed|discharged|trolley|ambulance|i was|we were left|my (?:mum|mother|dad|father|gran|son|daughter|husband|wife)|admitted|the fall)\b/i;
const TIMED =
  /\b(?:admi(?:tted|ssion)|discharged?|arriv(?:al|ed)|incident|fall|death|died|attend(?:ed|ance)|seen|referred|called|birth)\b/;

export const moment: Recogniser = {
  kind: "moment",
  title: "A day with a clock time",
  level: "stop",
  needs: /\d|midnight|noon|day|eve|hogmanay/i,
  looks:
    "A day together with a time of the clock where something happened to one person. Meetings, opening hours, events for the public and the times when data were taken out are none.",
  find: (subject) => {
    const { text } = subject;
    if (!QUICK.test(text)) return [];
    return matchesOf(text, FORM)
      .map((match) => spanOf(match))
      .filter((span) => isOfAPerson(subject, span));
  },
  holds: [
    {
      in: { text: "At 2.15am on 9 June 2025 she pressed the alarm.", where: "story" },
      finds: ["2.15am on 9 June 2025"],
    },
    { in: { text: "left on a chair from 22:40 on 9 June", where: "feedback" }, finds: ["22:40 on 9 June"] },
    {
      in: "A resident fell on Monday 9 June 2025 at 11 pm in the corridor.",
      finds: ["Monday 9 June 2025 at 11 pm"],
    },
    { in: { text: "admitted 09/06/2025 03:20", where: "note" }, finds: ["09/06/2025 03:20"] },
    {
      in: { text: "2025-06-09 03:20", where: "cell", heading: "Time of admission" },
      finds: ["2025-06-09 03:20"],
    },
  ],
  nearMisses: [
    "The Committee meets on 9 June 2025 at 2pm.",
    "Extracted 09/06/2025 03:20",
    "Open from 9am to 5pm since 1 April 2025.",
    "Public event: 9 June 2025, 2pm to 4pm.",
    "The power failed at 2.15am on 9 June 2025.",
    "On 9 June 2025 she came home.",
    { text: "09/06/2025 03:20", where: "cell", heading: "Last updated" },
  ],
};

function isOfAPerson({ text, heading, field }: Subject, { start, end }: Span): boolean {
  if (field.where === "cell" && !/\p{L}{3}/u.test(text.replace(text.slice(start, end), "")))
    return TIMED.test(heading) && !PUBLIC.test(heading);
  const sentence = sentenceAt(text, start);
  if (PUBLIC.test(sentence))
    return PERSON_FOR_SURE.test(sentence) && !/\b(?:from|between)\b.{0,12}\bto\b/i.test(sentence);
  const isOwnWords = field.where === "story" || field.where === "feedback" || field.where === "quote";
  return isOwnWords || OF_A_PERSON.test(sentence);
}
