import type { Unit } from "../figure/index.ts";
import { perInFull, scaleIn, unitOfAll } from "../tables/index.ts";

export type UnitGuess = {
  readonly unit: Unit;
  readonly from: "title" | "unit column" | "cell format" | "target" | "parts" | "nothing";
};

/**
 * The unit of a KPI from its columns of units, else from how its cells say it, else from its title. Thousands or
 * millions that any of these names are kept beside it, until `settleScale` has put the figures right.
 */
export function guessUnit(
  unitText: string | readonly string[],
  cellsSay: Unit | undefined,
  title: string,
): UnitGuess {
  const texts = typeof unitText === "string" ? [unitText] : unitText;
  const isVague = cellsSay !== undefined && texts.every((text) => SAYS_LITTLE.test(text.trim()));
  const written = isVague ? undefined : unitOfAll(texts);
  const titled = unitInTitle(title);
  const power = written?.power ?? texts.map((text) => scaleIn(text)?.power).find(Boolean) ?? titled?.power;
  const guess = guessed(written, cellsSay, titled);
  return power === undefined || !MAY_BE_LARGE.has(guess.unit.kind)
    ? guess
    : { ...guess, unit: { ...guess.unit, power } };
}

/** A unit that a field of its own states, with the thousands or millions that the title says its figures are in. */
export function withPower(unit: Unit, title: string): Unit {
  const power = scaleIn(title)?.power;
  return power === undefined || !MAY_BE_LARGE.has(unit.kind) ? unit : { ...unit, power };
}

/** What may be kept in thousands: a percentage or a time is not. */
const MAY_BE_LARGE: ReadonlySet<Unit["kind"]> = new Set(["money", "count", "number"]);

function guessed(written: Unit | undefined, cellsSay: Unit | undefined, titled: Unit | undefined): UnitGuess {
  if (written !== undefined) return { unit: written, from: "unit column" };
  // Four weeks under a title in days are told in days; 14:05 under a title of a number or a share is no figure of it.
  const isTitled = isTime(titled) || (titled !== undefined && cellsSay?.kind === "duration");
  if (cellsSay !== undefined && !(isTime(cellsSay) && isTitled)) {
    return { unit: cellsSay, from: "cell format" };
  }
  return titled === undefined
    ? { unit: { kind: "number", of: "" }, from: "nothing" }
    : { unit: titled, from: "title" };
}

function isTime(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  return (
    unit.kind === "days" || unit.kind === "duration" || /^(?:weeks|hours|minutes|seconds)$/u.test(unit.of)
  );
}

/** Words for a unit that the cells may say more exactly: a rate may be a percentage. */
const SAYS_LITTLE = /^(?:rate|value|ratio|score|index|measure|figure)$/iu;

/** The unit that a title names, with the thousands or millions it says its figures are in. */
function unitInTitle(title: string): Unit | undefined {
  const scale = scaleIn(title);
  if (scale === undefined) return unitInWords(title);
  const kind = scale.isMoney ? "money" : unitInWords(scale.rest)?.kind;
  return { kind: kind ?? "number", of: "", power: scale.power };
}

function unitInWords(written: string): Unit | undefined {
  const title = perInFull(written);
  const per =
    /\bper (?<number>(?:[\d,]{3,}|hundred thousand|thousand|million)\b[^()%,;]*?)(?=\s+by\b|[()%,;]|$)/iu.exec(
      title,
    )?.groups?.["number"];
  if (per !== undefined) return { kind: "rate", of: `per ${per.trim().toLowerCase()}` };
  if (/^\s*%|\bper ?cent\b|\bpercentage\b|\bproportion\b|\(%\)|\s%(?:\s|$)|\b(?:uptime|% )/iu.test(title))
    return { kind: "percentage", of: "" };
  if (/£|\bcosts?\b(?! of living)|\bspend(?:ing)?\b|\bexpenditure\b/iu.test(title))
    return { kind: "money", of: "" };
  const unlimited = title.replaceAll(LIMIT, "");
  if (/\b(?:working|calendar) days\b/iu.test(unlimited))
    return { kind: "days", of: /working/iu.test(unlimited) ? "working days" : "days" };
  if (/\bdays\b(?! ahead)/iu.test(unlimited) && /\b(?:average|mean|median|time)\b/iu.test(title))
    return { kind: "days", of: "days" };
  const time = /(?:\(|\bin |, )(?<time>weeks?|wks|hours?|hrs|minutes|mins|days)\)?\s*$/iu.exec(title)
    ?.groups?.["time"];
  const isLength = /\(\w+\)\s*$|\b(?:average|mean|median|longest|shortest|wait|length)\b/iu.test(title);
  if (time !== undefined && isLength && !/\bwithin\b|\bno\.? of\b|\bnumber of\b/iu.test(title))
    return timed(time);
  if (/\bnumber of days\b/iu.test(title)) return { kind: "days", of: "days" };
  if (COUNTS.test(title)) return { kind: "count", of: "" };
  if (
    /\b(?:care inspectorate|inspection|quality) grades?\b|\bgrades?$/iu.test(title) &&
    !/\bservices?\b.*\bwith\b/iu.test(title)
  )
    return { kind: "grade", of: "" };
  return undefined;
}

/** A time that something is to be done in is no unit: `Complaints answered in 20 working days` counts complaints. */
const LIMIT =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)[- ](?:(?:working|calendar)[- ])?days?\b/giu;

/** `Number of falls`, `No. falls`, `Falls (number)`, `Waiting over 12 weeks (people)`. */
const COUNTS =
  /^(?:total )?(?:number|no\.?|count) of\b|^no\.\s?\p{L}|\bnumber of\b|[([](?:number|numbers|no\.?|nos\.?|count|#|people|persons|patients|clients|service users|households|cases|referrals)[)\]]\s*$|[,:–-] (?:number|no\.|count)$/iu;

function timed(word: string): Unit {
  const stem = word.toLowerCase().charAt(0);
  if (stem === "d") return { kind: "days", of: "days" };
  return { kind: "number", of: stem === "w" ? "weeks" : stem === "h" ? "hours" : "minutes" };
}
