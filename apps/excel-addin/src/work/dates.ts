/** Today on this computer, ISO. */
export function today(now: Date = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, "0");
  const day = String(now.getDate()).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${day}`;
}

/** The same day a year later, ISO; the last day of February for its 29th. */
export function yearAfter(date: string): string {
  const year = Number(date.slice(0, 4)) + 1;
  return date.slice(4) === "-02-29" ? `${year}-02-28` : `${year}${date.slice(4)}`;
}
