import { figureAt, quarters } from "../../facts/index.ts";
import { short } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";

const CELL = { sheet: "Figures", row: 40, column: 5 };

/** A range that does not hold its own figure is a finding (A12), and nothing to print. */
export const range = defineSentence({
  id: "range",
  when: "the workbook keeps the range that was published around the figure, such as a 95% interval",
  say: (facts) => {
    const [low, high] = [known(facts, "published low"), known(facts, "published high")];
    return low && high ? say`The range published around it is ${short(low)} to ${short(high)}.` : undefined;
  },
  examples: {
    said: [
      {
        name: "a range",
        kpi: {
          observations: [figureAt(44, 0, { lower: { value: 41, at: CELL }, upper: { value: 47, at: CELL } })],
        },
        says: "The range published around it is 41 to 47.",
      },
    ],
    unsaid: [
      { name: "no range", kpi: { observations: quarters(44) } },
      {
        name: "a range beside its figure",
        kpi: {
          observations: [figureAt(44, 0, { lower: { value: 45, at: CELL }, upper: { value: 47, at: CELL } })],
        },
      },
    ],
  },
});
