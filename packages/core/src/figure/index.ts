export { UNIT_KINDS, type Unit, type UnitKind } from "./unit.ts";
export { decimalsFor } from "./decimals-for.ts";
export { type DifferenceFigure, differenceFigure, unitOfDifference } from "./difference-figure.ts";
export { groupThousands } from "./group.ts";
export { numberInWords, smallCount } from "./number-in-words.ts";
export { proseFigure, shownProse } from "./prose-figure.ts";
export { decimalsIn, exactDifference, roundHalfUp, roundedNumber, scaleByTen } from "./round.ts";
export { tableFigure } from "./table-figure.ts";
