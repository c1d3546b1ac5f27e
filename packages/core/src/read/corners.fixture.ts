import type { Grid } from "./properties/written.fixture.ts";

/** Tables of which the corner, or the headings of the one below, say little of what stands under them. */
export const CORNERS: readonly {
  readonly what: string;
  readonly grid: Grid;
  readonly kpis: readonly string[];
}[] = [
  {
    what: "months down under a corner in which nothing is written, with a row of targets",
    grid: [
      [null, "Seen in 4 hours %", "People delayed"],
      ["Apr-25", "78%", 41],
      ["May-25", "80%", 39],
      ["Target", "90%", 30],
    ],
    kpis: [
      "Seen in 4 hours % (percentage higher): April 2025 78, May 2025 80; target 90",
      "People delayed (number lower): April 2025 41, May 2025 39; target 30",
    ],
  },
  {
    what: "codes and titles of two tables, one under the other, both headed as indicators",
    grid: [
      ["Indicator", "Title", "2022/23", "2023/24"],
      ["NI - 1", "Adults who look after their health (%)", 92.5, 91.9],
      [],
      ["Indicator", "Title", "2022", "2023"],
      ["NI - 11", "Premature deaths", 365, 377],
    ],
    kpis: [
      "Adults who look after their health (%) (percentage): 2022/23 92.5, 2023/24 91.9",
      "Premature deaths (number): 2022 365, 2023 377",
    ],
  },
];
