import { expect, test } from "vitest";
import type { Kpi } from "../register/index.ts";
import { guardTyped } from "./index.ts";
import {
  agency,
  asthma,
  evictions,
  index,
  plans,
  referrals,
  therapy,
  waiting,
  waits,
} from "./strangers.fixture.ts";

/** The kinds that somebody who had not seen the guard wrote and it missed, or called broken: true and broken. */
const KINDS: readonly (readonly [kpi: Kpi, text: string, flagged: readonly string[]])[] = [
  // Other words for more and fewer, better and worse.
  [evictions, "Evictions were more frequent than in the same months of 2024.", ["more frequent"]],
  [evictions, "Evictions were rarer than in the same months of 2024.", []],
  [evictions, "Evictions were rarer than in the same months of 2021.", []],
  [asthma, "Admissions were more common than in the same quarter of 2024.", ["more common"]],
  [asthma, "Admissions were less common than in the same quarter of 2024.", []],
  [asthma, "Admissions were more common than last quarter.", []],
  [waits, "Long waits were more common than last quarter.", []],
  [waits, "The wait has slipped since last quarter.", ["slipped"]],
  [waits, "The wait has slipped to 9 days.", []],
  [waiting, "The number waiting slipped to 115.", []],
  [waits, "The wait is lengthening.", ["lengthening"]],
  [waits, "The wait is shortening.", []],
  [waits, "Deliveries have slowed since last quarter.", ["slowed"]],
  [waits, "Deliveries have sped up since last quarter.", []],
  [referrals, "The rise in referrals has slowed.", []],
  [agency, "Agency staff were dearer than a year ago.", ["dearer"]],
  [referrals, "Referrals have tailed off since last quarter.", ["tailed off"]],
  [waiting, "The list has tailed off since last quarter.", []],
  [evictions, "Evictions have become more common since the spring.", ["more common"]],
  [evictions, "Complaints about noise were more common than last quarter.", []],
  [referrals, "Referrals were scarcer than last quarter.", ["scarcer"]],
  [therapy, "Waits have gone backwards since last quarter.", ["gone backwards"]],
  [therapy, "Waits are speeding up.", []],
  [plans, "Plans have bounced back since last quarter.", []],
  // What somebody else did may be the KPI's own count, and a target is the KPI's whoever did what is told.
  [referrals, "The call centre took 450 referrals, down from 440 last quarter.", ["down"]],
  [referrals, "The call centre took 450 referrals, up from 440 last quarter.", []],
  [plans, "In September staff agreed 96% of plans in time, against a target of 71.5%.", ["71.5%"]],
  // The ends of a series, by what the unit measures.
  [waits, "This was our slowest quarter yet.", ["slowest quarter"]],
  [waits, "This was our quickest quarter yet, at 9 days.", []],
  [waits, "This was not our quickest quarter so far.", ["quickest quarter"]],
  [waits, "Our slowest driver yet took the van.", []],
  [waits, "Our slowest week ever was in May.", []],
  [plans, "This was our slowest quarter yet.", []],
  [agency, "It was our costliest quarter so far.", ["costliest quarter"]],
  [agency, "It was our cheapest quarter so far.", []],
  [referrals, "It was the quietest quarter on record.", ["quietest quarter"]],
  [referrals, "It was the busiest quarter on record.", []],
  [evictions, "It was our busiest quarter ever.", []],
  // How the figure stands to a standard, and whose year a target is of.
  [waits, "Deliveries are behind standard.", ["behind standard"]],
  [waits, "Deliveries are ahead of standard.", []],
  [therapy, "We are ahead of our standard.", ["ahead of our standard"]],
  [waits, "We are short of target.", ["short of target"]],
  [waits, "We are still short of this year's standard.", ["short of this year's standard"]],
  [therapy, "We are still short of this year’s 10-week target, at 13 weeks.", ["10-week"]],
  [therapy, "We are still short of this year’s 12-week target, at 13 weeks.", []],
  [therapy, "We are still short of next year’s 10-week target, at 13 weeks.", []],
  // A subject that is narrowed to a place or a group.
  [therapy, "New families in Harbour ward (212 in the quarter) waited 7.4 weeks.", []],
  [therapy, "Families in Harbour ward, 212 of them, waited 7.4 weeks.", []],
  [therapy, "Boys (140 this quarter) waited 16.1 weeks on average.", []],
  [therapy, "New families in Harbour ward (212 in the quarter) waited longer than last quarter.", []],
  [therapy, "New families (212 in the quarter) waited 7.4 weeks on average.", ["7.4 weeks"]],
  [therapy, "We heard from families in Harbour ward and the wait was 7.4 weeks.", ["7.4 weeks"]],
  [therapy, "Families in Harbour ward waited longer than our average of 13 weeks.", []],
  [therapy, "Families in Harbour ward waited longer than our average of 15 weeks.", []],
  [plans, "Plans for women (31 of them) were agreed in 74% of cases.", []],
  [plans, "In Harbour ward (where we have six staff) 74% of plans were agreed in time.", []],
  [waiting, "In the quarter (a hard one for staff) 131 people were waiting.", ["131"]],
  // What another body did.
  [referrals, "The Children’s Commissioner took 212 referrals about schools.", []],
  [referrals, "The charity made about 212 referrals.", []],
  [referrals, "Lochside Voluntary Action made 212 referrals.", []],
  [referrals, "The charity took fewer referrals than last quarter.", []],
  [referrals, "212 of the referrals were made by the charity.", []],
  [referrals, "This quarter 212 referrals were sent by the hospital.", []],
  [referrals, "We took 212 referrals.", ["212"]],
  [agency, "The council spent £310,000 on agency staff.", []],
  [agency, "NHS 24 and the council spent £310,000 on agency staff.", []],
  [asthma, "Hospitals made 2.9 admissions for every 1,000 people.", ["2.9"]],
  [referrals, "We took fewer referrals than last quarter.", ["fewer"]],
  // Another area's level, and places among more areas than the workbook has.
  [asthma, "Our rate of 2.3 per 1,000 was below the Scottish rate of 2.6.", []],
  [asthma, "Our rate of 2.3 per 1,000 was below the Scottish rate of 2.8.", ["2.8"]],
  [asthma, "Our rate of 2.7 per 1,000 was above the Scottish rate of 2.6.", ["2.7", "above"]],
  [asthma, "We were the lowest of the four areas in our group.", ["lowest"]],
  [asthma, "We were second lowest of the four areas in our group.", []],
  [asthma, "We were third lowest of the five areas in our group.", []],
  [asthma, "At 2.3 we are above the Northfield rate of 2.1.", []],
  [asthma, "At 2.3 we are above the Northfield rate of 2.2.", ["2.2"]],
  [asthma, "At 2.3 per 1,000 we are well below Southmuir, and lowest of the four areas.", ["lowest"]],
  // What comes back each year is no run up to now, and what something rose from is not where it is.
  [
    referrals,
    "Referrals fell between July to September and October to December in each of the three years.",
    [],
  ],
  [referrals, "Referrals fall every winter and fell in each of the past three winters.", []],
  [referrals, "It rose last quarter too, so the increase from 440 is no surprise.", []],
  [referrals, "It rose in October to December, so the increase from 440 is no surprise.", []],
  [referrals, "It rose in October to December, so the increase from 415 is no surprise.", ["415"]],
  [
    referrals,
    "Referrals have fallen in each of the last three quarters.",
    ["fallen in each of the last three quarters"],
  ],
  [waits, "The wait has fallen in each of the last two years.", []],
  [therapy, "The wait rose in each of the last three quarters.", ["rose in each of the last three quarters"]],
  [therapy, "The wait rose each winter.", []],
  // What is left over is no difference.
  [plans, "Two plans took longer than four weeks, so 48 of 50 were agreed in time.", []],
  [plans, "Two people waited longer than four weeks, so 48 of 50 plans were agreed in time.", []],
  [plans, "Five plans took longer than four weeks, so 48 of 50 were agreed in time.", ["Five"]],
  [plans, "Five plans took longer than ten weeks, so 48 of 50 were agreed in time.", []],
  [waiting, "Twelve people waited longer than three weeks.", []],
  [waits, "It was two days longer than two quarters ago.", ["two days", "longer"]],
  [waits, "It was ten days shorter than a year ago.", []],
  // A bracket is of the time right before it.
  [referrals, "There were more referrals in October to December (450) than in July to September (440).", []],
  [
    referrals,
    "There were more referrals in October to December (450) than in July to September (441).",
    ["441"],
  ],
  [referrals, "There were more referrals in November (450) than in August (440).", []],
  [referrals, "There were more referrals in November (440) than in August (440).", ["440"]],
];

test.each(KINDS.map(([kpi, text, flagged]) => [text, flagged, kpi] as const))(
  "“%s” flags %j",
  (text, flagged, { id }) => {
    const typed = {
      place: "commentary",
      text,
      kpis: [id],
      period: undefined,
      at: undefined,
      field: "",
    } as const;
    const { flags } = guardTyped(typed, index);
    expect(flags.map(({ start, end }) => text.slice(start, end))).toEqual(flagged);
  },
);

/** Each word of a kind, of a KPI that went that way and of one that did not: both are read, and one of them is flagged. */
const WORDS: readonly (readonly [
  kpi: Kpi,
  words: string,
  isFlagged: boolean,
  text: (word: string) => string,
])[] = [
  [
    referrals,
    "more frequent|more common|more numerous|more prevalent|commoner",
    false,
    (word) => `Referrals are ${word} than last quarter.`,
  ],
  [
    referrals,
    "less frequent|less common|less numerous|less prevalent|rarer|scarcer",
    true,
    (word) => `Referrals are ${word} than last quarter.`,
  ],
  [
    referrals,
    "tailed off|subsided|abated|receded|ebbed",
    true,
    (word) => `Referrals have ${word} since last quarter.`,
  ],
  [
    asthma,
    "bounced back|rallied|gained ground",
    true,
    (word) => `Admissions have ${word} since last quarter.`,
  ],
  [
    asthma,
    "lost ground|gone backwards|regressed",
    false,
    (word) => `Admissions have ${word} since last quarter.`,
  ],
  [waits, "sped up|speeded up|quickened", false, (word) => `Deliveries have ${word} since last quarter.`],
  [
    waits,
    "slowed|slowed down|slipped|slipped back",
    true,
    (word) => `Deliveries have ${word} since last quarter.`,
  ],
  [agency, "dearer|costlier|pricier", true, (word) => `Agency staff are ${word} than last quarter.`],
  [waits, "quickest|fastest|speediest", false, (word) => `This is our ${word} quarter yet.`],
  [waits, "slowest|second quickest|third fastest", true, (word) => `This is our ${word} quarter so far.`],
  [agency, "dearest|costliest|priciest|most expensive", true, (word) => `It was our ${word} quarter ever.`],
  [agency, "cheapest", false, (word) => `It was our ${word} quarter ever.`],
  [referrals, "quietest", true, (word) => `It was our ${word} quarter on record.`],
  [referrals, "busiest", false, (word) => `It was our ${word} quarter on record.`],
];

test.each(
  WORDS.flatMap(([kpi, words, isFlagged, text]) =>
    words.split("|").map((word) => [text(word), isFlagged, kpi] as const),
  ),
)("“%s” is read, and flagged: %s", (text, isFlagged, { id }) => {
  const typed = {
    place: "commentary",
    text,
    kpis: [id],
    period: undefined,
    at: undefined,
    field: "",
  } as const;
  const { flags, held } = guardTyped(typed, index);
  expect({ flags: flags.length > 0, held: held.length > 0 }).toEqual({ flags: isFlagged, held: !isFlagged });
});
