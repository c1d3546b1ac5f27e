const REWORDED = ["NI-2", "NI-3", "NI-4", "NI-5", "NI-7", "NI-9"];

/** Changes to a service or a definition that stay with the point. */
export const events = [
  {
    kpi: "GL-01",
    period: "2025/26 Q1",
    kind: "service change",
    text: "The home from hospital team began.",
  },
  {
    kpi: "GL-03",
    period: "2023/24 Q4",
    kind: "service change",
    text: "Our own service took over care at home in the north when a provider closed.",
  },
  {
    kpi: "GL-16",
    period: "2021/22 Q1",
    kind: "definition change",
    text: "A new national system counts the wait from the first contact.",
  },
  {
    kpi: "GL-21",
    period: "2022/23 Q1",
    kind: "service change",
    text: "The short breaks fund began in April 2022.",
  },
  ...REWORDED.map((kpi) => ({
    kpi,
    period: "2023/24",
    kind: "definition change",
    text: "The words of the question changed, so this wave is not compared with those before.",
  })),
];
