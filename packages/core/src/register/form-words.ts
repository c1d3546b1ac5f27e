/** What is wrong with a form. `said` are its own words that are. */
export type FormTrouble = {
  readonly kind:
    | "unclosed"
    | "unknown place"
    | "no figure"
    | "whole without number"
    | "two sentences"
    | "too long"
    | "figure"
    | "direction"
    | "date";
  readonly said: string;
};

/** A threshold names what is measured: "graded good or better", "two weeks or more". */
const NOT_A_THRESHOLD = String.raw`(?<!\bor )(?<!\bno )`;

/** Words that say which way a figure went, which only the rules can. */
const DIRECTION = new RegExp(
  String.raw`${NOT_A_THRESHOLD}\b(?:fewer|shorter|longer|higher|lower|better|worse|best|worst|highest|lowest|faster|slower|sooner|improv(?:ed|ing|es)|worsen(?:ed|ing|s)|rose|risen|rising|fallen|increas(?:ed|ing|es)|decreas(?:ed|ing|es)|reduc(?:ed|ing|es)|dropped|grew|growing|doubled|halved|record (?:low|high|number)s?)\b`,
  "iu",
);

/** "More than before", "less than Scotland": a comparison, which is told where there is one. */
const COMPARED =
  /\b(?:more|less)\b[^,]*\bthan\b (?:(?:a|last|the|this|in|our|its)\b (?:year|quarter|month|target|average|peers?)|before|ever|usual|expected|planned|Scotland)\b/iu;

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";

/** A time that passes: a month by its name, a year, a quarter by its number, or one that is told from today. */
const DATE = new RegExp(
  String.raw`\b(?:${MONTHS})\b|\b(?:19|20)\d\d(?:/\d\d)?\b|\bQ[1-4]\b|\b[Qq]uarter [1-4]\b|\b(?:this|last|next) (?:year|quarter|month|week)\b|\b(?:today|yesterday|currently|now|so far)\b`,
  "u",
);

const NUMBER = /£?\d(?:[\d,.]*\d)?%?/gu;

/** What a form's plain words say that is not theirs to say. A number may stand in them where the KPI's own words hold it. */
export function troubleInWords(plain: string, defined: string): FormTrouble | undefined {
  const date = DATE.exec(plain);
  if (date) return { kind: "date", said: date[0] };
  const own = new Set(numbersIn(defined));
  const stray = numbersIn(plain).find((number) => !own.has(number));
  if (stray !== undefined) return { kind: "figure", said: stray };
  const way = DIRECTION.exec(plain) ?? COMPARED.exec(plain);
  if (way && !defined.toLowerCase().includes(way[0].toLowerCase()))
    return { kind: "direction", said: way[0] };
  return undefined;
}

function numbersIn(words: string): readonly string[] {
  return words.match(NUMBER) ?? [];
}
