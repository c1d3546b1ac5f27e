import { bound, sentence } from "./bound.ts";
import { tam, voices } from "./people.ts";
import { survey } from "./survey.ts";

/** What the rich sample says after its sections. */
export const closing = {
  voices: {
    title: "What people told us",
    stories: [{ ...tam, title: "Tea on a Saturday" }],
    surveys: [
      {
        heading: "The yearly survey of people who use care",
        texts: [
          sentence`${bound("412 people", "Surveys!B5")} answered. Fewer felt that services worked well together, but the change is within the margin of error.`,
        ],
        chart: survey,
      },
      {
        heading: "The carers survey, two quarters ago",
        texts: [
          sentence`“I have time for myself” (${bound("42%", "Surveys!G9")}) changed within the margin.`,
        ],
      },
    ],
    quotes: voices,
    themes: [
      {
        heading: "Being told what happens next",
        text: ["The theme we heard most: 31 comments, most of them about the first week at home."],
      },
      { heading: "Kindness", text: ["Named staff were praised in 24 comments."] },
    ],
    engagement: [
      {
        heading: "Care at home conversation, Kilmarra",
        text: ["48 people came to two afternoons in the village hall in August."],
      },
    ],
  },
  promises: {
    title: "You said, we did, and what we could not do",
    done: [
      { said: "I never know who to phone.", did: "Each family now has one named person to call." },
      {
        said: "Nobody told me about carers’ assessments.",
        did: "Every discharge letter now says how to ask for one.",
      },
    ],
    underWay: [
      {
        said: "Text me, do not write.",
        did: "A text service starts with the care at home team.",
        due: "December 2025",
      },
    ],
    couldNot: [
      {
        said: "Open the clinic in the evening in the north.",
        why: "We have not been able to appoint a nurse. We will try again in January.",
      },
    ],
  },
  evaluations: {
    title: "What we learned from looking closely",
    items: [
      {
        service: "Home from hospital team",
        found: "People seen within a day of leaving hospital needed fewer visits later.",
        change: "The team now works seven days a week.",
        lead: "Head of Home First",
      },
    ],
  },
  next: {
    title: "What we will do next",
    items: [
      {
        when: "By November 2025",
        what: "Text every family with a start date within two days.",
        who: "Service manager, care at home",
      },
      {
        when: "By December 2025",
        what: "Make room for eight more people in the home from hospital team.",
        who: "Head of Home First",
      },
      { when: "By January 2026", what: "Fill the 14 care worker posts in the north.", who: "Chief Officer" },
    ],
  },
  method: {
    title: "How we judge change",
    notes: [
      {
        heading: "The expected range",
        texts: [
          sentence`The shaded band is the range we would expect from the series itself. A value outside it is unlikely to be chance.`,
        ],
      },
      {
        heading: "No clear change",
        texts: [sentence`We say this when the difference is one we would often see by chance.`],
      },
      {
        heading: "Status",
        texts: [
          sentence`Status compares the unrounded value with the target and the tolerance set for the KPI.`,
        ],
      },
    ],
  },
};
