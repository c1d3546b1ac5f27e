/** What went well and should be shared. */
export const successes = [
  {
    title: "Home from hospital team shortlisted",
    text: "A national care awards panel shortlisted the team. They took two of the people they had helped to meet the judges.",
    kpis: ["GL-01"],
  },
  {
    title: "Reablement service graded very good",
    text: "The Care Inspectorate graded the reablement service very good (5) for how well it supports people, after a visit in August.",
    kpis: ["GL-04"],
  },
  {
    title: "A café that stayed open",
    text: "Volunteers ran the recovery café themselves on every Saturday of the summer.",
    kpis: ["GL-16"],
  },
  {
    title: "Young people wrote the interview questions",
    text: "Young people who have been in care wrote the questions for our new throughcare workers and sat on the panel.",
    kpis: ["GL-24"],
  },
  {
    title: "Carers’ voices on the board",
    text: "The board now begins each meeting with ten minutes from a carer, and minutes what it will do about what it heard.",
    kpis: ["GL-20"],
  },
].map((success) => ({ ...success, period: "2025/26 Q2" }));
