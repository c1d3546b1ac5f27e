const UNITS: Readonly<Record<string, string>> = {
  day: "days",
  d: "days",
  week: "weeks",
  wk: "weeks",
  hour: "hours",
  hr: "hours",
  h: "hours",
  minute: "minutes",
  min: "minutes",
  second: "seconds",
  sec: "seconds",
};

const WORDED =
  /^(?<figure>.*\d)\s*(?<kind>working |calendar )?(?<word>(?:day|week|wk|hour|hr|minute|min|second|sec)s?\.?|[dh])$/iu;
const BOTH =
  /^(?<hours>\d{1,4})\s*h(?:(?:ou)?rs?)?\.?,?\s*(?:and )?(?<minutes>[0-5]?\d)\s*m(?:in(?:ute)?s?)?\.?$/iu;

/**
 * A figure with a unit of time typed after it, such as `12 weeks`, `27d` or `3.5 wks`. Years and months are left
 * out: they tell ages and periods as often as lengths of time.
 */
export function takeUnitWord(text: string): { readonly text: string; readonly word: string } | undefined {
  const { figure, kind = "", word = "" } = WORDED.exec(text)?.groups ?? {};
  const unit = UNITS[word.toLowerCase().replace(/(?<=..)s?\.?$/u, "")];
  if (figure === undefined || unit === undefined) return undefined;
  const isCalendar = kind.toLowerCase() === "calendar " && unit === "days";
  return { text: figure.trim(), word: isCalendar ? unit : `${kind.toLowerCase()}${unit}` };
}

/** `2 hours 10 mins` and `1h 30m`, in seconds. */
export function readHoursAndMinutes(text: string): number | undefined {
  const { hours, minutes } = BOTH.exec(text)?.groups ?? {};
  return hours === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60;
}

const SECONDS: Readonly<Record<string, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
  weeks: 604_800,
};

/** How many of one unit of time make one of another; nothing where nobody can say, as for working days. */
export function timesIn(
  unit: string,
  of: string,
): { readonly times: number; readonly by: number } | undefined {
  const [one, other] = [SECONDS[of], SECONDS[unit]];
  return one === undefined || other === undefined ? undefined : { times: one, by: other };
}
