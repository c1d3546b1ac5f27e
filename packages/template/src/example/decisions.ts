import type { Entry } from "../workbook/row.ts";

const GROUP = "Chief Officer, with the performance group";

/** How the classes of some KPIs came to be: one that was turned round, and one that was confirmed. */
export const decisions: readonly Entry[] = [
  {
    kpi: "GL-03",
    date: "2024-05-21",
    person: GROUP,
    to: "monitoring indicator",
    reason: "The new contract had just begun and there was nothing yet to judge it by.",
  },
  {
    kpi: "GL-04",
    date: "2024-05-21",
    person: GROUP,
    to: "Key Performance Target",
    reason: "We run the service ourselves.",
  },
  {
    kpi: "GL-03",
    date: "2025-05-20",
    person: GROUP,
    from: "monitoring indicator",
    to: "Key Performance Target",
    reason: "We assess people, buy the care and set the rotas.",
  },
];
