/** Every figure and target as it was read, beside what its cell shows. */
export { type OpenSeen, openSeen } from "./open.ts";
export { type LineSeen, linesSeen } from "./lines.ts";
export { type FigureSeen, figuresSeen } from "./figures.ts";
export { type TargetSeen, targetsSeen } from "./targets.ts";
export { type ToleranceSeen, tolerancesSeen } from "./tolerances.ts";
