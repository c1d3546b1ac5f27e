/** Days as whole numbers, so that they can be counted; dates are ISO. */
const MS = 86_400_000;

function dayOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / MS);
}

export function daysBetween(from: string, to: string): number {
  return dayOf(to) - dayOf(from);
}

export function plusDays(iso: string, days: number): string {
  return new Date((dayOf(iso) + days) * MS).toISOString().slice(0, 10);
}

/** How many of Monday to Friday lie after the earlier date, up to and with the later. Holidays are not known. */
export function workingDaysBetween(one: string, other: string): number {
  const [from, to] = [dayOf(one), dayOf(other)].toSorted((a, b) => a - b);
  if (from === undefined || to === undefined) return 0;
  const weeks = Math.floor((to - from) / 7);
  let days = weeks * 5;
  for (let day = from + weeks * 7 + 1; day <= to; day += 1) if (isWorkingDay(day)) days += 1;
  return days;
}

/** The date so many working days before. */
export function workingDaysBefore(iso: string, count: number): string {
  let day = dayOf(iso);
  for (let left = Math.round(count); left > 0;) {
    day -= 1;
    if (isWorkingDay(day)) left -= 1;
  }
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** Day 0 was a Thursday. */
function isWorkingDay(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 < 5;
}
