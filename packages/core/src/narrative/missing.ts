import { mostAllowed } from "../comparison/index.ts";
import type { NoFactReason } from "../facts/index.ts";
import {
  type Flag,
  type Missing,
  type MissingState,
  type Observation,
  type Open,
  type Unread,
  isMissing,
} from "../register/index.ts";

/** What a table prints in place of a figure, and the reason as it reads after "was". */
const MISSING: Record<MissingState, { readonly marker: string; readonly words: string }> = {
  blank: { marker: "[missing]", words: "missing" },
  suppressed: { marker: "[c]", words: "not shown, to protect people" },
  "not available": { marker: "[x]", words: "not available" },
  "not applicable": { marker: "[z]", words: "not applicable" },
  low: { marker: "[low]", words: "low, but not zero" },
  "not yet due": { marker: "[due]", words: "not due yet" },
  "not available nationally": { marker: "[nat]", words: "not available nationally" },
};

/** A small count that was hidden is told as such: "fewer than 5". */
export function missingWords({ state, marker }: Missing): string {
  const most = state === "suppressed" ? mostAllowed(marker) : undefined;
  return most === undefined ? MISSING[state].words : `fewer than ${most + 1}`;
}

/** What a table prints in place of a figure that nobody can say yet, and the reason as it reads after "was". */
const UNSETTLED: Record<(Unread | Open)["state"], { readonly marker: string; readonly words: string }> = {
  unread: { marker: "[unread]", words: "could not be read" },
  open: { marker: "[open]", words: "rests on an open question" },
};

/** "could not be read: its cell shows “92% (23 of 25)”", with the words of the cell as they stand. */
export function unsettledWords({ state, marker }: Unread | Open): string {
  const shows = marker === "" ? "its formula was saved without a result" : `its cell shows “${marker}”`;
  return `${UNSETTLED[state].words}: ${shows}`;
}

/** Why a point of a series has no figure, in the fewest words: "not available", "could not be read". */
export function gapWords(observation: Missing | Unread | Open): string {
  return isMissing(observation) ? missingWords(observation) : UNSETTLED[observation.state].words;
}

export function missingMarker(state: Exclude<Observation["state"], "value">): string {
  return state === "unread" || state === "open" ? UNSETTLED[state].marker : MISSING[state].marker;
}

/** Why an earlier figure does not stand beside that of now, where no marker of a missing figure says it. */
const ABSENT = {
  broken: { marker: "[nc]", words: "not comparable" },
  running: { marker: "[ytd]", words: "not set beside a figure for less of the same year" },
  none: { marker: "[none]", words: "none for that time or place" },
} as const;

/** What a table prints where an earlier or another place's figure would stand, by the reason that there is none. */
export function absentMarker(reason: NoFactReason): string {
  if (isMissingState(reason)) return MISSING[reason].marker;
  if (reason === "unread" || reason === "open") return UNSETTLED[reason].marker;
  if (reason === "masked for this edition") return MISSING.suppressed.marker;
  if (reason === "a running total") return ABSENT.running.marker;
  if (reason === "not a basis for this") return MISSING["not applicable"].marker;
  return (NOT_COMPARABLE.has(reason) ? ABSENT.broken : ABSENT.none).marker;
}

const NOT_COMPARABLE: ReadonlySet<NoFactReason> = new Set([
  "broken series",
  "measured differently",
  "nothing to compare with",
]);

function isMissingState(reason: string): reason is MissingState {
  return Object.hasOwn(MISSING, reason);
}

/** The key to the markers, to stand above every table that uses them; those of cells nobody could read only where there are such. */
export function markerKey(states: readonly Observation["state"][]): readonly string[] {
  const unsettled = (["unread", "open"] as const).filter((state) => states.includes(state));
  return [...Object.values(MISSING), ...unsettled.map((state) => UNSETTLED[state])].map(
    ({ marker, words }) => `${marker} ${words}`,
  );
}

/** What a table prints after a figure that is not quite like the others. */
const FLAG_MARKS: Partial<Record<Flag, string>> = {
  provisional: "[p]",
  revised: "[r]",
  estimated: "[e]",
  break: "[b]",
};

const FLAG_WORDS = ["[p] provisional", "[r] revised", "[e] estimated", "[b] first after a break"] as const;

/** The key to those marks and markers that a table uses, in one line; nothing where it uses none. */
export function keyTo(used: ReadonlySet<string>): readonly string[] {
  const absent = Object.values(ABSENT).map(({ marker, words }) => `${marker} ${words}`);
  const all = [...FLAG_WORDS, ...markerKey(["unread", "open"]), ...absent];
  const told = all.filter((words) => used.has(words.slice(0, words.indexOf("]") + 1)));
  return told.length === 0 ? [] : [`${told.join("; ")}.`];
}

/** The marks after a figure. */
export function flagMarks({ flags }: { readonly flags: readonly Flag[] }): readonly string[] {
  return flags.flatMap((flag) => FLAG_MARKS[flag] ?? []);
}
