/** Tools for tables: headings, areas, years, and what a cell of figures says. */
export type { Context } from "./context.ts";
export { areaOfCode } from "./area/area-codes.ts";
export { areaKey, isNation } from "./area/area-key.ts";
export { type NamedArea, areaNamed, areasIn } from "./area/area-named.ts";
export { comparedKind, isBareMiddle } from "./area/compared-with.ts";
export { holdsArea } from "./area/held-area.ts";
export { isKnownArea } from "./area/known-area.ts";
export { mayBePlace, soundsLikePlace } from "./area/sounds-like-place.ts";
export {
  ALL_OWN,
  type PickArea,
  type Place,
  asksArea,
  pickAreas,
  readsArea,
  saysWhole,
} from "./area/pick-areas.ts";
export { type ColumnMeaning, columnMeaning, holdsPeriod, isPartnership } from "./heading/column-meaning.ts";
export { headingText } from "./heading/heading-text.ts";
export { isMarkedTarget, isTargetName, mayHoldTargets, targetOfWhat } from "./heading/target-names.ts";
export {
  headingFor,
  isNumberHeading,
  isTargetToDate,
  isYearsTarget,
  partsTarget,
  namesYearsTarget,
  roleOf,
  saysYear,
  wordsApart,
} from "./heading/synonyms.ts";
export { type Scale, isUnitWord, perInFull, scaleIn, unitNamed, unitOfAll } from "./heading/unit-words.ts";
export { type Indicator, type NamedAs, type RegisterCell, codeKey } from "./indicator.ts";
export { observationOrder } from "./series.ts";
export { tablesApart } from "./table/apart.ts";
export { type TypesRow, typesRow } from "./table/types-row.ts";
export { type Lookup, throughMerges } from "./table/merges.ts";
export { type DecimalMark, ambiguousMark, decimalMarkOf, hasClearPoint } from "./value/decimal-mark.ts";
export { flagsIn, isDataType } from "./value/flags.ts";
export { legendIn } from "./value/legend-in.ts";
export { legendsFor } from "./value/legends.ts";
export { HOUSE_LEGEND, type Legend } from "./value/marker.ts";
export { formatKind } from "./value/number-format.ts";
export { marksAlone } from "./value/marks-alone.ts";
export { FOR_EVERY_ONE, type Observed, marksUnknown, observe, oddCell, readNumber } from "./value/observe.ts";
export { type FigureRead, readFigure } from "./value/read-figure.ts";
export { type PublishedStatus, saysNoStatus, statusNamed } from "./value/status-words.ts";
export { type TargetInWords, targetInWords } from "./value/target-in-words.ts";
export { isSameCounted, timesIn } from "./value/worded.ts";
export { type BareParts, findBareParts } from "./year/bare-parts.ts";
export { type BlockTitle, blockTitles } from "./year/block-titles.ts";
export { partsAmongDated } from "./year/parts-among-dated.ts";
export { areOfOneTime, currentPeriod, currentPeriodOrAsk } from "./year/current-period.ts";
export { periodWithin } from "./year/period-within.ts";
export { oneYearIn, withBothYearsIn } from "./year/one-year-label.ts";
export { saysOfMonth } from "./heading/of-month.ts";
export { saysQuarter } from "./year/says-quarter.ts";
export { type ReadPart, isPartOfYear, partReader } from "./year/part-in-year.ts";
export { type YearsOver, findYearsOver } from "./year/years-over.ts";
export { type PartsOverTurn, overTheTurn } from "./year/over-the-turn.ts";
export { type YearAbout, yearAbout } from "./year/year-about.ts";
