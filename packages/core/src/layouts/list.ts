import type { Layout } from "./layout.ts";
import { quarterlight } from "./quarterlight/layout.ts";
import { codeAndYear, sheetPerIndicator } from "./across/layout.ts";
import { covalent } from "./covalent/layout.ts";
import { crosstab } from "./crosstab/layout.ts";
import { scorecard } from "./scorecard/layout.ts";
import { yearGrid } from "./year-grid/layout.ts";
import { tidy } from "./tidy/layout.ts";

/** Every layout Quarterlight reads, in the order they are tried; of two equally sure, the first wins. */
export const layouts: readonly Layout[] = [
  quarterlight,
  codeAndYear,
  sheetPerIndicator,
  covalent,
  yearGrid,
  scorecard,
  tidy,
  crosstab,
];
