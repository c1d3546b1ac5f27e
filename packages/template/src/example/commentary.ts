/**
 * What invented owners wrote. A figure is never typed here: `{value}`, `{part}`, `{of}` and `{target}`
 * stand for the latest figure of the KPI itself, and `{GL-28}` for that of another.
 */
export type Comment = {
  readonly kpi: string;
  readonly period: string;
  readonly text: string;
  readonly author?: string;
  /** When its lead was asked and answered, and what was answered in parts. */
  readonly askedOn?: string;
  readonly answeredOn?: string;
  readonly cause?: string;
  readonly action?: string;
  readonly byWhen?: string;
  readonly lead?: string;
};

const NOW = "2025/26 Q2";
const BEFORE = "2025/26 Q1";

export const commentary: readonly Comment[] = [
  {
    kpi: "GL-01",
    period: BEFORE,
    text: "The home from hospital team started in April 2025. It is too early to say what difference it makes, and we will look at each month as it comes.",
    author: "Head of Community Health and Care",
  },
  {
    kpi: "GL-01",
    period: NOW,
    text: "The fall follows the start of the home from hospital team. By 31 January 2026 we will tell the board what the team costs and whether it should stay.",
    author: "Head of Community Health and Care",
  },
  {
    kpi: "GL-02",
    period: NOW,
    text: "The ward and the hospital look at every empty bed together each Monday, and will all winter.",
    author: "Intermediate Care Ward Manager",
  },
  {
    kpi: "GL-03",
    period: BEFORE,
    text: "Late starts were in the north, where our own service took over from a provider that closed. The Integrated Operations Manager is hiring for the north and will report in November.",
    author: "Integrated Operations Manager, Care at Home",
  },
  {
    kpi: "GL-03",
    period: NOW,
    text: "The start records give one reason most often: no care worker free in the north, and {GL-28} care worker posts were empty across the service. By 31 January 2026 we will open new rotas in the north and give every family a start date when their assessment ends.",
    author: "Integrated Operations Manager, Care at Home",
  },
  {
    kpi: "GL-04",
    period: NOW,
    text: "The team now begins by asking what people want to do. In March 2026 we will go back to see whether it lasted.",
    author: "Reablement Service Manager",
  },
  {
    kpi: "GL-06",
    period: NOW,
    text: "Late answers came at the morning change of shift, the centre’s log shows. By 31 December 2025 we will start one shift half an hour earlier.",
    author: "Telecare Service Manager",
  },
  {
    kpi: "GL-08",
    period: NOW,
    text: "The team’s diary shows that single visits to far villages took whole days. By 31 January 2026 we will group visits by village.",
    author: "Community Rehabilitation Manager",
  },
  {
    kpi: "GL-09",
    period: NOW,
    text: "A health visitor phones every family that misses a review.",
    author: "Health Visiting Manager",
  },
  {
    kpi: "GL-10",
    period: NOW,
    text: "Staff have held {value} talks, where the plan was {target}. Community pharmacies have asked to join; the first will begin in January 2026.",
    author: "Alcohol and Drug Partnership Lead",
  },
  {
    kpi: "GL-11",
    period: NOW,
    text: "Case notes show that the offer was missed when support was arranged from hospital. By 31 December 2025 we will add it to the hospital form.",
    author: "Self-directed Support Lead",
  },
  {
    kpi: "GL-12",
    period: NOW,
    text: "The team had empty posts all quarter and saw people at the greatest risk first. By 31 March 2026 we will fill the posts, and until then hold a Saturday clinic each month.",
    author: "Occupational Therapy Manager",
  },
  {
    kpi: "GL-13",
    period: BEFORE,
    text: "Answers that needed two teams were the late ones. The Complaints Officer will show each head of service their own list every Friday from July.",
    author: "Head of Strategy and Performance",
  },
  {
    kpi: "GL-13",
    period: NOW,
    text: "Late answers were waiting for a second team, the register shows. By 31 January 2026 we will name one person in each team who must reply within three working days.",
    author: "Head of Strategy and Performance",
  },
  {
    kpi: "GL-14",
    period: NOW,
    text: "The team has therapists without a room to work in. By 31 January 2026 evening clinics will open in Eastburn.",
    author: "Psychological Therapies Manager",
  },
  {
    kpi: "GL-15",
    period: NOW,
    text: "Families get a phone call every month while they wait. In the spring we will ask whether it helps.",
    author: "Child and Adolescent Mental Health Service Manager",
  },
  {
    kpi: "GL-16",
    period: NOW,
    text: "Both charities keep places free every day for people who come without an appointment, and will do so until the contract ends in March 2027.",
    author: "Alcohol and Drug Partnership Lead",
  },
  {
    kpi: "GL-18",
    period: NOW,
    text: "Each of these deaths is a person and a family. A group looks at every one, and will tell the board in February 2026 what can be learnt.",
    author: "Alcohol and Drug Partnership Lead",
  },
  {
    kpi: "GL-20",
    period: NOW,
    text: "Evenings suit carers, they told us: the centre will stay open late on Tuesdays until the end of March 2026.",
    author: "Carers Strategy Lead",
  },
  {
    kpi: "GL-21",
    period: NOW,
    text: "The carers centre reports that some carers found no place free on the dates they needed. By 31 December 2025 we will agree dates with a second provider.",
    author: "Carers Strategy Lead",
  },
  {
    kpi: "GL-23",
    period: NOW,
    text: "Each late meeting was moved so that a parent could be there, its record says. By 31 December 2025 we will keep one place free every week.",
    author: "Head of Children’s Health, Care and Justice",
  },
  {
    kpi: "GL-24",
    period: NOW,
    text: "We look at each child’s home on its own.",
    author: "Head of Children’s Health, Care and Justice",
  },
  {
    kpi: "GL-25",
    period: NOW,
    text: "The team’s diary shows that the first day of work is offered on Mondays only. By 31 December 2025 we will offer it on Thursdays too.",
    author: "Justice Services Manager",
  },
  {
    kpi: "GL-26",
    period: NOW,
    text: "Stress and sore backs are the reasons given most often. By 31 March 2026 we will train every team manager to offer help in the first week.",
    author: "Head of People and Change",
  },
  {
    kpi: "GL-27",
    period: NOW,
    text: "Of our {of} staff, {part} had a talk with their manager.",
    author: "Head of People and Change",
    askedOn: "2025-11-03",
    answeredOn: "2025-11-06",
    cause: "Managers say that the form gets in the way of the talk.",
    action: "We will replace it with one page",
    byWhen: "31 January 2026",
    lead: "Head of People and Change",
  },
  { kpi: "GL-22", period: NOW, text: "", askedOn: "2025-11-10" },
];
