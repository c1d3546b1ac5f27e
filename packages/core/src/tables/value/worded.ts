const UNITS: Readonly<Record<string, string>> = {
  day: "days",
  week: "weeks",
  hour: "hours",
  hr: "hours",
  minute: "minutes",
  min: "minutes",
  second: "seconds",
  sec: "seconds",
};

const WORDED =
  /^(?<figure>.*\d)\s*(?<kind>working |calendar )?(?<word>day|week|hour|hr|minute|min|second|sec)s?$/iu;

/**
 * A figure with a unit of time typed after it, such as `12 weeks`. Years and months are left out: they tell
 * ages and periods as often as lengths of time.
 */
export function takeUnitWord(text: string): { readonly text: string; readonly word: string } | undefined {
  const { figure, kind = "", word = "" } = WORDED.exec(text)?.groups ?? {};
  const unit = UNITS[word.toLowerCase()];
  return figure === undefined || unit === undefined
    ? undefined
    : { text: figure.trim(), word: `${kind.toLowerCase()}${unit}` };
}
