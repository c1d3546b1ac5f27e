import { groupThousands } from "./group.ts";
import { roundedNumber } from "./round.ts";
import { counted } from "./noun.ts";

/** A length of time as it is shown: to the minute from one hour up, to the second below. */
type Duration = { readonly hours: bigint; readonly minutes: bigint; readonly seconds: bigint };

/** The number of seconds a reader is shown, with its sign. */
export function shownSeconds(seconds: number): number {
  const whole = roundedNumber(seconds, 0);
  return Math.abs(whole) < 3600 ? whole : roundedNumber(seconds / 60, 0) * 60;
}

/** "2 h 05 min", "5 min 30 s", "45 s"; the sign is left to the caller. */
export function durationInShort(value: number): string {
  const { hours, minutes, seconds } = durationOf(value);
  if (hours > 0n) return `${grouped(hours)} h ${String(minutes).padStart(2, "0")} min`;
  if (minutes === 0n) return `${seconds} s`;
  return seconds === 0n ? `${minutes} min` : `${minutes} min ${String(seconds).padStart(2, "0")} s`;
}

/** "2 hours 5 minutes", "1 hour", "45 seconds"; the sign is left to the caller. */
export function durationInWords(value: number): string {
  const { hours, minutes, seconds } = durationOf(value);
  const parts = [
    hours > 0n ? counted(grouped(hours), "hours") : "",
    minutes > 0n ? counted(String(minutes), "minutes") : "",
    seconds > 0n || hours + minutes === 0n ? counted(String(seconds), "seconds") : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function durationOf(value: number): Duration {
  const shown = BigInt(Math.abs(shownSeconds(value)));
  const hours = shown / 3600n;
  return { hours, minutes: (shown / 60n) % 60n, seconds: hours > 0n ? 0n : shown % 60n };
}

function grouped(whole: bigint): string {
  return groupThousands(String(whole));
}
