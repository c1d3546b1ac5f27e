import { addressName } from "../../workbook/index.ts";
import { computed, workings } from "../examples/formulas.ts";
import { defineCheck } from "../frame/define.ts";
import { circlesIn } from "../calculator/circles.ts";

export const circular = defineCheck({
  id: "F11",
  title: "Formulas that depend on each other in a circle",
  castsDoubt: true,
  why: "Excel gives up on them, and leaves 0 or whatever it had before.",
  scope: "workbook",
  check: (desk) => circlesIn(desk).map((at) => ({ at, through: at.slice(0, 3).map(addressName) })),
  severity: "error",
  message: ({ through }) => `The formula depends on itself, through ${through.join(" and ")}.`,
  cause: ({ through }) => through.join("|"),
  remedy: "Break the circle: work one of them out from something else.",
  departs:
    "Found in the formulas as written; a circle that a condition never lets happen is told too. Chains of sheets that refer to each other are left alone.",
  examples: {
    keep: [() => workings([1, computed("A1+1", 2), computed("B1+1", 3)])],
    break: [() => workings([computed("C1+1", 0), computed("A1+1", 0), computed("B1+1", 0)])],
  },
});
