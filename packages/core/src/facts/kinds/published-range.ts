import { defineFact } from "../define.ts";
import { figureAt, quarters } from "../examples.ts";
import { isStopped } from "../fact.ts";
import { measuredAt } from "../place.ts";

const CELL = { sheet: "Figures", row: 40, column: 5 };

export const publishedRange = defineFact({
  roles: ["published low", "published high"],
  means:
    "The ends of the range that was published around the figure; none where it does not hold the figure.",
  find: (place, role) => {
    const measured = measuredAt(place);
    if (isStopped(measured)) return measured;
    const { value, lower, upper } = measured;
    if (!lower || !upper) return { none: "not kept in the workbook", cells: [measured.at] };
    if (lower.value > value || upper.value < value)
      return { none: "not a quantity", cells: [lower.at, upper.at] };
    const end = role === "published low" ? lower : upper;
    return { value: end.value, cells: [end.at], rule: "cell" };
  },
  examples: [
    {
      name: "the lower end",
      kpi: {
        observations: [figureAt(44, 0, { lower: { value: 41, at: CELL }, upper: { value: 47, at: CELL } })],
      },
      gives: { value: 41, rule: "cell" },
    },
    {
      name: "the upper end",
      kpi: {
        observations: [figureAt(44, 0, { lower: { value: 41, at: CELL }, upper: { value: 47, at: CELL } })],
      },
      role: "published high",
      gives: { value: 47 },
    },
    {
      name: "a range that ends at its figure",
      kpi: {
        observations: [figureAt(44, 0, { lower: { value: 41, at: CELL }, upper: { value: 44, at: CELL } })],
      },
      role: "published high",
      gives: { value: 44 },
    },
    {
      name: "a range that begins at its figure",
      kpi: {
        observations: [figureAt(44, 0, { lower: { value: 44, at: CELL }, upper: { value: 47, at: CELL } })],
      },
      gives: { value: 44 },
    },
    {
      name: "a range that lies under its figure",
      kpi: {
        observations: [figureAt(44, 0, { lower: { value: 41, at: CELL }, upper: { value: 43, at: CELL } })],
      },
      gives: { none: "not a quantity" },
    },
    {
      name: "a range that lies beside its figure",
      kpi: {
        observations: [figureAt(44, 0, { lower: { value: 45, at: CELL }, upper: { value: 47, at: CELL } })],
      },
      gives: { none: "not a quantity" },
    },
    { name: "no range", kpi: { observations: quarters(44) }, gives: { none: "not kept in the workbook" } },
  ],
});
