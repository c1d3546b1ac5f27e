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

const COUNTED =
  /^(?<figure>[\d.,\s]*\d)\s+(?<noun>(?:people|persons?|patients?|clients?|residents?|tenants?|users?|service users?|carers?|adults?|children|child|young people|staff|workers?|volunteers?|families|households?|cases?|visits?|contacts?|calls?|referrals?|reviews?|assessments?|admissions?|readmissions?|discharges?|attendances?|appointments?|episodes?|complaints?|incidents?|reports?|falls?|deaths?|beds?|bed[- ]?days?|places?|homes?|services?|packages?|plans?|meals?|posts?|vacancies|fte|wte|grants?|orders?|inquiries|concerns?|responses?|inspections?|practices?))$/iu;

/** A figure with what is counted typed after it, such as `21 people`; only a KPI of people can have such a figure. */
export function takeCounted(text: string): { readonly text: string; readonly noun: string } | undefined {
  const { figure, noun } = COUNTED.exec(text)?.groups ?? {};
  if (figure === undefined || noun === undefined) return undefined;
  return { text: figure.trim(), noun: noun.toLowerCase().replaceAll(/[\s-]+/gu, " ") };
}

/** Whether two words name the same thing counted: `visit` and `visits`, `1 person` and `people`. */
export function isSameCounted(noun: string, words: string): boolean {
  const said = ` ${words.toLowerCase().replaceAll(/[^\p{L}]+/gu, " ")} `;
  const stem = noun.replace(/(?:ies|y)$/u, "").replace(/s$/u, "");
  const names = PERSONS.test(noun) ? ANYBODY : new RegExp(` ${stem}(?:s|es|y|ies)? `, "u");
  return names.test(said);
}

const PERSONS = /^(?:people|persons?)$/u;
const ANYBODY =
  / (?:people|persons?|patients?|clients?|residents?|tenants?|users?|carers?|adults?|children|child|staff|workers?|volunteers?|men|women|parents?|mothers?|fathers?|members?) /u;

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
