/** What every layout needs once its cells have been found: units, ways that are good, spans, joins. */
export { withAreas } from "./areas-beside.ts";
export { askLaterPart } from "./later-part.ts";
export { type Parted, codeAndTitle, codesAmong } from "./code-and-title.ts";
export { askDecimals } from "./decimal-doubt.ts";
export { directionOrTarget } from "./direction-or-target.ts";
export { distinctKpis } from "./distinct.ts";
export { frequencySaid, headsHowOften, oftenByCells } from "./frequency-words.ts";
export { type UnitGuess, guessUnit } from "./guess-unit.ts";
export { isFootnote, readNote } from "./note.ts";
export { isProse, labelledComment } from "./prose.ts";
export { type Part, type PartName, withParts } from "./parts.ts";
export type { Pipeline } from "./pipeline.ts";
export { settleDirection } from "./direction.ts";
export type { Apart, FoundKpi, NamedKpi, Says } from "./found-kpi.ts";
export { settleFound } from "./settle-found.ts";
export { addsUp, unitFound } from "./settle-head.ts";
export { askScale } from "./open-scale.ts";
export { polaritySaid, polarityUnread, titleContradicts } from "./polarity-words.ts";
export { monthsStandBehind, roundOf } from "./round-of.ts";
export {
  type KpiInBook,
  type SeriesBook,
  foundIn,
  newSeriesBook,
  openKpi,
  put,
  putBeside,
  sameFigure,
} from "./series-book.ts";
export { type SpanLine, settleSpans } from "./settle-spans.ts";
export { type SpanSaid, spanSaid } from "./span-said.ts";
export { settleMonths } from "./quarter-months.ts";
export { listStatuses } from "./published.ts";
export { runningSaid, settleRunningTotals } from "./running-total.ts";
export { settleScale } from "./scale.ts";
export { settleMergedTargets } from "./merged-targets.ts";
export { rollsAmong, spansApart } from "./spans-apart.ts";
export { ownTargets } from "./own-targets.ts";
export { NO_TARGET, type TargetRead, readTarget, targetInCell } from "./target.ts";
export { firstTolerance, settleTolerances } from "./settle-tolerances.ts";
export { toleranceOf } from "./tolerance.ts";
export { settleYearTargets } from "./year-targets.ts";
export { askWordsOfDirections } from "./words-of-directions.ts";
export { withRowWords } from "./row-words.ts";
export { targetsTogether } from "./stated-twice.ts";
export { withoutTravel } from "./travel.ts";
export { titleSpan } from "./title-span.ts";
export { withPeriodsMoved } from "./moved-periods.ts";
