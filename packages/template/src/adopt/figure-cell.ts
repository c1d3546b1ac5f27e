import { type Unit, decimalsIn, scaleByTen } from "@quarterlight/core/figure";
import { type Missing, type Observation, STATE_MARKERS, isUnsettled } from "@quarterlight/core/register";
import { HOUSE_LEGEND, readFigure } from "@quarterlight/core/tables";
import type { NotedCell } from "@quarterlight/files/write";

const DAY = 86_400;

/**
 * A number in its KPI's unit as a cell that says by itself what it is: a percentage with its sign, money with
 * its pound, a length of time as one, so that it can be read in one way only.
 */
export function numberCell(value: number, { kind }: Unit): NotedCell {
  switch (kind) {
    case "percentage": {
      const share = scaleByTen(value, -2);
      // A share is a hundredth to the last digit only where it has no more digits than Excel keeps.
      if (scaleByTen(share, 2) !== value) return { value: `${value}%` };
      return { value: share, format: `${places(decimalsIn(value))}%` };
    }
    case "duration":
      return { value: value / DAY, format: "[h]:mm:ss" };
    case "money":
      return { value, format: `£#,##${places(Math.min(decimalsIn(value), 2))}` };
    case "yes or no":
      return { value: value === 1 ? "Yes" : value === 0 ? "No" : value };
    case "count":
    case "rate":
    case "days":
    case "number":
    case "grade":
      return { value };
  }
}

function places(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** What stands where a cell that shows nothing could not be read: never a blank, which would say that nothing was there. */
const NOTHING_SHOWN = "could not be read";

/** A figure, or the marker of why there is none, or the words that could not be read; nothing for a blank one. */
export function figureCell(observation: Observation, unit: Unit): NotedCell {
  if (observation.state === "value") return numberCell(observation.value, unit);
  if (isUnsettled(observation)) return { value: stillUnread(observation.marker) };
  return { value: observation.state === "blank" ? null : markerOf(observation) };
}

/** The marker as it stood, such as "<5", where it means the same to everybody; else the marker of its state. */
function markerOf({ state, marker }: Missing): string | null {
  if (state === "blank") return null;
  const read = readFigure({ value: marker }, [HOUSE_LEGEND]);
  const isSame = read.read === "marker" && read.meaning === state && read.flags.length === 0;
  return isSame ? marker : STATE_MARKERS[state];
}

/** What could not be read stays so: words with a number might be read beside other figures, and stand in the note. */
function stillUnread(marker: string): string {
  return marker === "" || /\d/u.test(marker) ? NOTHING_SHOWN : marker;
}

/** A figure that has no column for its marks beside it, with the marks in its own cell. */
export function markedCell(observation: Observation, unit: Unit, marks: string): NotedCell {
  const plain = figureCell(observation, unit);
  if (marks === "" || unit.kind === "duration" || unit.kind === "yes or no") return plain;
  if (observation.state !== "value") {
    return typeof plain.value === "string" ? { value: `${plain.value} ${marks}` } : plain;
  }
  const { value } = observation;
  const money = unit.kind === "money" ? "£" : "";
  const text = `${value < 0 ? "-" : ""}${money}${Math.abs(value)}${unit.kind === "percentage" ? "%" : ""}`;
  return { value: `${text} ${marks}` };
}
