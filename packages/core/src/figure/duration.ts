import { roundedNumber } from "./round.ts";
import { counted } from "./noun.ts";

/** A length of time as it is shown: to the minute from one hour up, to the second below. */
type Duration = { readonly hours: number; readonly minutes: number; readonly seconds: number };

/** The number of seconds a reader is shown, with its sign. */
export function shownSeconds(seconds: number): number {
  const whole = roundedNumber(seconds, 0);
  return Math.abs(whole) < 3600 ? whole : roundedNumber(seconds / 60, 0) * 60;
}

/** "2 h 05 min", "5 min 30 s", "45 s"; the sign is left to the caller. */
export function durationInShort(value: number): string {
  const { hours, minutes, seconds } = durationOf(value);
  if (hours > 0) return `${hours} h ${String(minutes).padStart(2, "0")} min`;
  if (minutes === 0) return `${seconds} s`;
  return seconds === 0 ? `${minutes} min` : `${minutes} min ${String(seconds).padStart(2, "0")} s`;
}

/** "2 hours 5 minutes", "1 hour", "45 seconds"; the sign is left to the caller. */
export function durationInWords(value: number): string {
  const { hours, minutes, seconds } = durationOf(value);
  const parts = [
    hours > 0 ? counted(String(hours), "hours") : "",
    minutes > 0 ? counted(String(minutes), "minutes") : "",
    seconds > 0 || hours + minutes === 0 ? counted(String(seconds), "seconds") : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function durationOf(value: number): Duration {
  const shown = Math.abs(shownSeconds(value));
  return { hours: Math.floor(shown / 3600), minutes: Math.floor(shown / 60) % 60, seconds: shown % 60 };
}
