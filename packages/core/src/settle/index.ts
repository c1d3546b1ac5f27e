/** What every layout needs once its cells have been found: units, ways that are good, spans, joins. */
export { blankKpi } from "./blank-kpi.ts";
export { codeAndTitle } from "./code-and-title.ts";
export { directionOrTarget } from "./direction-or-target.ts";
export { distinctKpis } from "./distinct.ts";
export { frequencySaid } from "./frequency-words.ts";
export { type UnitGuess, guessUnit } from "./guess-unit.ts";
export { readNote } from "./note.ts";
export { type Part, type PartName, withParts } from "./parts.ts";
export { askScale } from "./open-scale.ts";
export { polarityFromStatus, polarityInTitle, polaritySaid, titleContradicts } from "./polarity-words.ts";
export { roundOf } from "./round-of.ts";
export {
  type FoundKpi,
  kpisOf,
  newSeriesBook,
  openKpi,
  put,
  sameFigure,
  writeDownUnits,
} from "./series-book.ts";
export { settleMonths } from "./quarter-months.ts";
export { listStatuses } from "./published.ts";
export { settleScale } from "./scale.ts";
export { settleOdd } from "./settle-odd.ts";
export { spansApart } from "./spans-apart.ts";
export { polarityOfTarget, readTarget } from "./target.ts";
export { toleranceOf } from "./tolerance.ts";
