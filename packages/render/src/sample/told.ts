import type { KpiBlock } from "@quarterlight/core/report";
import { bound, sentence, status } from "./bound.ts";
import { chartOf } from "./series.ts";

const delay = [84, 79, 88, 91, 86, 83, 80, 85, 78, 82, 87, 81, 84, 74, 68, 61];
const wait = [17, 18, 16, 19, 18, 20, 19, 18, 20, 19, 21, 20, 19, 22, 24, 23];
const falls = [21.4, 22.8, 20.9, 23.1, 22.2, 21.7, 24, 22.9, 21.1, 22.4, 23.3, 21.9, 22.7, 23.8, 22.1, 22.6];
const carers = [31, 34, 38, 41, 40, 44, 47, 46, 52, 55, 58, 63];
const treatment = [
  93.1, 92.4, 94, 93.6, 92.9, 91.8, 93.2, 94.1, 93.7, 92.2, 93.5, 94.3, 93, 92.6, 93.9, 92.4,
];

const delayed: KpiBlock = {
  kpi: "QL01",
  id: "kpi-ql01",
  gloss: "People who are well enough to leave but have not left. Fewer is better.",
  change: { kind: "better", word: "Getting better" },
  source: "Source: an invented return.",
  class: "Key Performance Target",
  title: "People waiting to leave hospital",
  headline: sentence`${bound("61 people", "Figures!R4")} were waiting to leave hospital`,
  paragraphs: [
    sentence`That is ${bound("7 fewer", "Figures!Q4", "Figures!R4")} than in the quarter before and ${bound("20 fewer", "Figures!N4", "Figures!R4")} than in the same quarter last year.`,
    sentence`The last three quarters are below the expected range of ${bound("71 to 97", "Figures!C4", "Figures!R4")}, which is a sign of real change.`,
  ],
  status: status(
    "close",
    sentence`The target is ${bound("60 people", "Targets!D4")} or fewer; ${bound("61", "Figures!R4")} is within the tolerance of ${bound("2", "Targets!F4")}.`,
  ),
  chart: chartOf({
    id: "ql01",
    title: "Fewer people are waiting to leave hospital",
    measure: "People waiting to leave hospital",
    values: delay,
    target: 60,
    limits: [71, 97],
    signals: { 14: "improvement", 15: "improvement" },
    events: { 13: "The home from hospital team began" },
    message: "It falls from 84 to 61, below the expected range of 71 to 97 and close to the target of 60.",
  }),
  commentary: {
    text: "The home from hospital team now works in both community hospitals, seven days a week.",
    by: "Head of Home First",
  },
};

const careAtHome: KpiBlock = {
  kpi: "QL02",
  id: "kpi-ql02",
  gloss: "From the end of the assessment to the first visit. Shorter is better.",
  change: { kind: "worse", word: "Getting worse" },
  source: "Source: an invented return.",
  class: "Key Performance Target",
  title: "Days to start care at home",
  headline: sentence`Care at home took ${bound("23 days", "Figures!R5")} to start`,
  paragraphs: [
    sentence`That is ${bound("4 days", "Figures!N5", "Figures!R5")} longer than in the same quarter last year.`,
    sentence`Two of the last three quarters are above the expected range, which is a sign of real change.`,
  ],
  status: status("missed", sentence`The target is ${bound("14 days", "Targets!D5")} or fewer.`),
  chart: chartOf({
    id: "ql02",
    title: "Waits for care at home are growing",
    measure: "Days to start care at home",
    values: wait,
    target: 14,
    limits: [14.4, 22.6],
    signals: { 14: "concern", 15: "concern" },
    message: "It grows from 17 days to 23, above the expected range, and away from the target of 14.",
  }),
  commentary: {
    text: "Waits are longest in the north, where 14 care worker posts are empty.",
    by: "Service manager, care at home",
  },
};

const fallsRate: KpiBlock = {
  kpi: "QL03",
  id: "kpi-ql03",
  gloss: "Stays in hospital that began with a fall.",
  change: { kind: "none", word: "No clear change" },
  source: "Source: an invented return.",
  class: "Monitoring indicator",
  title: "Emergency admissions after a fall, per 1,000 people aged 65 years and over",
  headline: sentence`There is no clear change in admissions after a fall`,
  paragraphs: [
    sentence`The rate was ${bound("22.6", "Figures!R6")} per 1,000 people aged 65 years and over, within the expected range of ${bound("19.3 to 25.4", "Figures!C6", "Figures!R6")}.`,
  ],
  status: status("none", sentence`A monitoring indicator has no target.`),
  chart: chartOf({
    id: "ql03",
    title: "No clear change in admissions after a fall",
    measure: "Admissions after a fall per 1,000 people aged 65 years and over",
    values: falls,
    limits: [19.3, 25.4],
    provisional: 2,
    message: "It moves between 20.9 and 24.0 with no clear change.",
  }),
};

const carerPlans: KpiBlock = {
  kpi: "QL04",
  id: "kpi-ql04",
  gloss: "Plans made with carers in the quarter.",
  change: { kind: "few", word: "Too few to judge" },
  source: "Source: an invented return.",
  class: "Key Performance Target",
  title: "Adult carer support plans completed",
  headline: sentence`We completed ${bound("63 plans", "Figures!R7")} with carers`,
  paragraphs: [
    sentence`That is ${bound("17 more", "Figures!N7", "Figures!R7")} than in the same quarter last year. There are too few quarters to say more than that.`,
  ],
  status: status("met", sentence`The target is ${bound("60 plans", "Targets!D7")} or more.`),
  chart: chartOf({
    id: "ql04",
    title: "More carers have a support plan",
    measure: "Adult carer support plans completed",
    values: carers,
    unit: "",
    target: 60,
    limits: [28, 66],
    message: "It grows from 31 plans to 63, past the target of 60.",
  }),
};

const alcohol: KpiBlock = {
  kpi: "QL05",
  id: "kpi-ql05",
  gloss: "",
  change: { kind: "season", word: "Usual for the season" },
  source: "Source: an invented return.",
  class: "Key Performance Target",
  title: "People who start drug or alcohol treatment within three weeks",
  headline: sentence`${bound("92.4%", "Figures!R8")} of people started treatment within three weeks`,
  paragraphs: [
    sentence`There is no clear change: it was ${bound("93.9%", "Figures!Q8")} in the quarter before. The base is ${bound("158 people", "Figures!R9")}.`,
  ],
  status: status("met", sentence`The target is ${bound("90%", "Targets!D8")} or more.`),
  chart: chartOf({
    id: "ql05",
    title: "No clear change in waits for treatment",
    measure: "People who start treatment within three weeks",
    values: treatment,
    unit: "%",
    target: 90,
    limits: [90.8, 95.6],
    message: "It moves between 91.8% and 94.3%, above the target of 90% throughout.",
  }),
};

const told: readonly KpiBlock[] = [delayed, careAtHome, fallsRate, carerPlans, alcohol];

/** The same five KPIs over again under other codes, so that a sample is as long as a real report. */
export function toldFor(section: number): readonly KpiBlock[] {
  return [0, 2, 3].map((step) => {
    const block = told[(section + step) % told.length] ?? delayed;
    const code = `${block.kpi}-${section + 1}`;
    const { chart } = block;
    return {
      ...block,
      kpi: code,
      id: `${block.id}-${section + 1}`,
      ...(chart === undefined ? {} : { chart: { ...chart, id: `${chart.id}-${section + 1}` } }),
    };
  });
}
