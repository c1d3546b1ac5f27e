import { computed, workings } from "../examples/formulas.ts";
import { defineCheck } from "../frame/define.ts";
import { short } from "./inconsistent.ts";

export const externalLink = defineCheck({
  id: "F12",
  title: "Formula that reaches into another workbook",
  why: "When the other file moves or changes, so does the figure, and nobody who opens this one can see why.",
  scope: "formula",
  check: ({ tokens, cell, at }) => {
    const linked = tokens.find((token) => token.kind === "reference" && token.reference.book !== "");
    return linked?.kind === "reference"
      ? { at, book: linked.reference.book, formula: cell.formula ?? "" }
      : undefined;
  },
  severity: "warning",
  message: ({ formula }) => `=${short(formula)} takes its value from another workbook.`,
  together: (all) => {
    const books = new Set(all.map(({ book }) => book)).size;
    return `${all.length} formulas take their values from ${books === 1 ? "another workbook" : `${books} other workbooks`}.`;
  },
  cause: () => "links",
  remedy: "Paste the values in, with where they came from and the date beside them.",
  departs: "Whether the other file can be reached is not looked up: nothing here reads other files.",
  examples: {
    keep: [() => workings([1, computed("A1+1", 2)])],
    break: [() => workings([1, computed("[2]Data!$B$4", 2)])],
  },
});
