import { LAYOUT_IDS, type LayoutId } from "../reading/index.ts";
import type { Layout, LayoutOf } from "./layout.ts";
import { codeAndYear, sheetPerIndicator } from "./across/layout.ts";
import { crosstab } from "./crosstab/layout.ts";
import { quarterlight } from "./quarterlight/layout.ts";
import { covalent } from "./scorecard/covalent.ts";
import { people } from "./people/layout.ts";
import { register } from "./register/layout.ts";
import { scorecard } from "./scorecard/layout.ts";
import { targets } from "./targets/layout.ts";
import { settings } from "./settings/layout.ts";
import { tidy } from "./tidy/layout.ts";
import { yearGrid } from "./year-grid/layout.ts";

const BY_ID: Record<LayoutId, LayoutOf> = {
  quarterlight,
  "code-and-year": codeAndYear,
  "sheet-per-indicator": sheetPerIndicator,
  covalent,
  "year-grid": yearGrid,
  scorecard,
  tidy,
  crosstab,
  register,
  targets,
  people,
  settings,
};

/** Every layout Quarterlight reads, in the order they are tried. */
export const layouts: readonly Layout[] = LAYOUT_IDS.map((id) => ({ id, ...BY_ID[id] }));
