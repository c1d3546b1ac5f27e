/** The lines of the invented strategic plan. */
export const priorities = [
  {
    id: "P1",
    title: "Home, not hospital",
    summary: "People get home as soon as they are well enough, and have the help they need to stay there.",
    outcomes: [2, 9],
  },
  {
    id: "P2",
    title: "Staying well for longer",
    summary: "People have a fair chance of a healthy life, wherever they live.",
    outcomes: [1, 5],
  },
  {
    id: "P3",
    title: "The right support, your way",
    summary: "People have a say in their care, and it fits together around them.",
    outcomes: [3, 4],
  },
  {
    id: "P4",
    title: "A mind at ease, a way to recovery",
    summary: "People get help with their mental health, or with alcohol and drugs, when they ask for it.",
    outcomes: [1, 4],
  },
  {
    id: "P5",
    title: "Carers supported, people safe",
    summary: "Unpaid carers have a life of their own, and children and adults are safe from harm.",
    outcomes: [6, 7],
  },
  {
    id: "P6",
    title: "Good places to work, money well spent",
    summary: "Staff are well and listened to, and every pound goes where it helps.",
    outcomes: [8, 9],
  },
] as const;
