import { expect, test } from "vitest";
import type { Kpi } from "../register/index.ts";
import { type Place, guardTyped, inWords } from "./index.ts";
import {
  agency,
  answer,
  evictions,
  index,
  plans,
  referrals,
  spending,
  waiting,
  waits,
} from "./strangers.fixture.ts";

function flagsOf({ id }: Kpi, text: string, place: Place = "commentary"): readonly string[] {
  const typed = { place, text, kpis: [id], period: undefined, at: undefined, field: "" };
  return guardTyped(typed, index).flags.map(({ start, end }) => text.slice(start, end));
}

/** What strangers wrote and the guard missed, or called broken, when it first met it: the kind, true and broken. */
const MET: readonly (readonly [kpi: Kpi, text: string, flagged: readonly string[]])[] = [
  // All, every, none: the whole of a share, and nothing.
  [plans, "All plans were agreed in time.", ["All plans"]],
  [plans, "Every one of our plans was agreed within four weeks.", ["Every one of our plans"]],
  [plans, "None of the plans was late.", ["None of the plans"]],
  [plans, "No plans were agreed in time.", ["No plans"]],
  [plans, "All plans were reviewed by a second person.", []],
  [plans, "All plans that were late have been agreed since.", []],
  [evictions, "Nobody was evicted.", []],
  [evictions, "There were no evictions this quarter.", []],
  [evictions, "There were no evictions for debt.", []],
  [waits, "No orders were lost.", []],
  // Those to whom a thing happens are counted by what happens to them.
  [evictions, "Two households were evicted.", ["Two"]],
  [evictions, "Five households were helped to move.", []],
  // Multiples of the figure.
  [waits, "The figure has doubled.", ["doubled"]],
  [waits, "The wait has halved since last quarter.", ["halved"]],
  [waits, "The wait has more than halved since last year.", []],
  // Of those that a share in time leaves over, fewer is more.
  [plans, "Fewer plans were late than last quarter.", []],
  [plans, "More plans were late than last quarter.", ["More"]],
  [plans, "Late plans have halved.", []],
  // A range that is aimed for is a target.
  [evictions, "This is within the range we aim for.", []],
  [waits, "The wait is within the range we aim for.", []],
  [waits, "The wait is outside the range we aim for.", ["outside the range we aim"]],
  // So many periods, each of them.
  [
    plans,
    "We met the target in all of the last four quarters.",
    ["met the target in all of the last four quarters"],
  ],
  [plans, "The share has risen in each of the last two quarters.", []],
  [
    plans,
    "The share has risen in each of the last four quarters.",
    ["risen in each of the last four quarters"],
  ],
  [waits, "The wait has come down in all of the last four quarters.", []],
  [plans, "This is the third quarter running above target.", ["the third quarter running"]],
  [plans, "It is the third quarter running that we met the target.", ["the third quarter running"]],
  [waits, "The wait rose for the third quarter running.", ["rose for the third quarter running"]],
  // Less and more than in a quarter, of a running total: what each quarter added.
  [spending, "We spent less than in the quarter before.", ["less"]],
  [spending, "We spent more than in the quarter before.", []],
  [waits, "The wait was more than in the same quarter last year.", ["more"]],
  // The months of the year so far, and the same of the year before.
  [spending, "Spending was £590,000 more than in the same nine months of 2024/25.", []],
  [spending, "That is £590,000 more than in the same nine months.", []],
  [spending, "That is £690,000 more than in the same nine months of last year.", ["£690,000"]],
  [spending, "We spent £6.92 million in the nine months.", []],
  [spending, "We spent £2.57 million in the three months.", []],
  [spending, "We spent £4.35 million in the nine months.", ["£4.35 million"]],
  [evictions, "There were three evictions in the nine months.", []],
  [evictions, "There have been three evictions so far this year.", []],
  [evictions, "We have had 3 evictions since April.", []],
  [evictions, "There were four evictions in the nine months.", ["four"]],
  [evictions, "There were 4 fewer evictions than in the same nine months of last year.", []],
  [evictions, "There were 2 fewer evictions than in the same nine months of last year.", ["2"]],
  // So many of anything.
  [plans, "One plan in ten needed a second visit.", []],
  [evictions, "One eviction in ten is for debt.", []],
  [plans, "Roughly 24 in every 25 plans were agreed in time.", []],
  // From a figure that the KPI had to one that it has not, whatever reason or noun stands behind it.
  [waiting, "The number waiting rose from 127 to 140 because two providers left.", ["140"]],
  [waiting, "The number waiting rose from 127 to 140, mainly owing to sickness.", ["140"]],
  [waiting, "It is up to 140 clients from 127.", ["140"]],
  [waiting, "The number waiting fell from 127 to 115 because two providers joined.", []],
  [waiting, "The number of nurses rose from 127 to 140.", []],
  // More and less with what there is more of between, and targets that were not met.
  [agency, "We spent more on agency staff than a year ago.", ["more"]],
  [agency, "We spent less on agency staff than a year ago.", []],
  [agency, "We spent more on equipment than a year ago.", []],
  [waiting, "We had more people waiting than last quarter.", ["more"]],
  [waiting, "We had more volunteers than last quarter.", []],
  [waiting, "We did not meet the target.", ["did not meet the target"]],
  [waiting, "We failed to reach our 120-person target.", []],
  [plans, "We did not meet our own 95% target.", ["did not meet our own 95% target"]],
  [waits, "We missed the 10-day target.", ["missed the 10-day target"]],
  // What something else did.
  [agency, "October n/a - system down.", []],
  [waiting, "Referrals grew.", []],
  [waiting, "The waiting list team grew from 7 to 9.", []],
  [waiting, "Call volumes were 18% higher than last quarter.", []],
  [waiting, "There was a rise in complaints.", []],
  [waiting, "There was a rise in people waiting.", ["rise"]],
  [waiting, "The number grew.", ["grew"]],
  // Whose a number is: another body's, a part, what was brought.
  [plans, "The council as a whole reported 5.9%.", []],
  [plans, "Late referrals make up 61% of all delays.", []],
  [agency, "Of this, £620,000 was for nurses and £0.3m for cooks.", []],
  [agency, "Savings of £1.1m were agreed, and a grant of £850,000.", []],
  [agency, "The bill came to £1.1m.", ["£1.1m"]],
  [waits, "A target of 6 days for 2026/27 is agreed.", []],
  // Of one part, of another body, of what was told before, of one of many: no figure of the KPI.
  [plans, "Plans in Harbour ward are at 64%.", []],
  [plans, "Uptake among nurses was 62%.", []],
  [plans, "Nationally, around 40% of teams report delays.", []],
  [plans, "85% felt better informed.", []],
  [plans, "Council officers trained: 43 of 50.", []],
  [plans, "We managed 52 out of 60 plans.", ["52"]],
  [waiting, "18 of the 115 were men.", []],
  [waiting, "Of these, 60 have waited a year.", []],
  [waiting, "We have 27 vacancies, up from 19.", []],
  [waiting, "96 inquiries came in, 17 more than a year ago.", []],
  [waiting, "A further drop of 30 is realistic.", []],
  [waits, "The average stay was 16 days, compared with 12.", []],
  [waits, "It is up on the last quarter's 14 days.", ["up"]],
  [waits, "The wait is about nine days.", []],
  [agency, "The cheapest agency costs £480,000.", []],
  [agency, "The bill rose following the uplift to £990,000.", ["rose"]],
  [agency, "Fees rose by 6.8%.", []],
  [agency, "The bill has never been higher.", ["never been higher"]],
  [agency, "The bill has never been lower.", []],
  [waiting, "The carers centre had 115 people waiting, up from 105.", ["up", "105"]],
  [waiting, "Reviews of people who have waited rose by a half.", []],
  // In the KPI's own unit and of it, a number is held however far it lies from all that there were.
  [waits, "We met our target: the wait was 99.9 days.", ["99.9 days"]],
  // A day is no figure.
  [waiting, "By when: 2026-03-31", []],
  [agency, "2026-03-31", []],
  [waiting, "From 31.03.2026 or 31 Mar 2026", []],
  // Minutes, everyone, a quarter of it, what an average did, sums over a year, first times, parts of a point.
  [answer, "Callers waited 3.1 minutes.", []],
  [answer, "Callers waited 4.1 minutes.", ["4.1 minutes"]],
  [answer, "The average has halved since last quarter.", []],
  [waiting, "The average has halved.", ["halved"]],
  [waiting, "The team has halved.", []],
  [plans, "Everyone who asked was given a plan within four weeks.", ["Everyone who asked"]],
  [plans, "Everyone was pleased with the new form.", []],
  [referrals, "Referrals are up by a quarter on last year.", ["a quarter"]],
  [referrals, "Referrals are up by about a tenth on last year.", []],
  [referrals, "We had 1,740 referrals over the year.", []],
  [referrals, "We had 1,940 referrals over the year.", ["1,940"]],
  [plans, "The share rose by 0.7 of a point.", ["0.7 of a point"]],
  [waiting, "We met the target for the first time in a year.", []],
  [plans, "We met the target for the first time in a year.", ["for the first time in a year"]],
  [waiting, "The list fell below 130 for the first time in a year.", ["for the first time in a year"]],
  [waiting, "The list fell below 120 for the first time.", []],
  [waiting, "The list fell for the first time in a year.", ["for the first time in a year"]],
  // What is to be done.
  [plans, "Bring the share of plans agreed in time from 96% to 98% by June 2026.", []],
];

test.each(MET.map(([kpi, text, flagged]) => [text, flagged, kpi] as const))(
  "“%s” flags %j",
  (text, flagged, kpi) => {
    expect(flagsOf(kpi, text)).toEqual(flagged);
  },
);

test.each([
  ["Plans agreed in time: from 96% to 93% while the team is short.", []],
  ["Plans agreed in time from 96% to 98% by June 2026.", []],
  ["The share fell from 96% to 93%, so we hire two people.", ["96%", "93%"]],
  ["We are at 94%. Recruit two people.", ["94%"]],
])("an action, “%s”, flags %j", (text, flagged) => {
  expect(flagsOf(plans, text, "action")).toEqual(flagged);
});

const OFFERED: readonly (readonly [kpi: Kpi, text: string, offered: string | undefined])[] = [
  [waiting, "It rose from 127 to 140.", undefined],
  [waiting, "It fell from 127 to 105.", "115"],
  [waiting, "It fell from 127 to 105, and is up on last year.", undefined],
  [waits, "The wait was 29 days. It was longer than last year.", "9 days"],
  [agency, "The bill came to £1.1m.", undefined],
];

test.each(OFFERED.map(([kpi, text, offered]) => [text, offered, kpi] as const))(
  "in “%s” the number is to be %s",
  (text, offered, kpi) => {
    const typed = {
      place: "commentary",
      text,
      kpis: [kpi.id],
      period: undefined,
      at: undefined,
      field: "",
    } as const;
    const [first] = guardTyped(typed, index).flags;
    expect(first === undefined ? "no flag" : inWords(first, typed, index).instead).toBe(offered);
  },
);
