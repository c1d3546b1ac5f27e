import type { Unit } from "../../figure/index.ts";

const NAMED: readonly (readonly [RegExp, Unit["kind"]])[] = [
  [/^(?:%|per ?cent(?:age)?s?(?: of .*)?|pct|% of .*)$/iu, "percentage"],
  [/^(?:£|gbp|pounds?|money|currency|cost)$/iu, "money"],
  [/^(?:count|number of .*|people|persons|no|no\.|#)$/iu, "count"],
  [/^(?:working |calendar )?days?$/iu, "days"],
  [/^(?:care inspectorate |inspection |ci )?grades?(?: \(1 ?(?:-|–|to) ?6\))?$/iu, "grade"],
  [/^(?:rate|per [\d,]+.*|.*\brate per .*|(?:crude|standardi[sz]ed|age[- ].*) rates?)$/iu, "rate"],
  [/^(?:duration|time|hh:mm(?::ss)?)$/iu, "duration"],
  [/^(?:yes ?\/ ?no|y ?\/ ?n|boolean)$/iu, "yes or no"],
  [/^(?:number|integer|decimal|value|ratio|score|index|mean|average|median)$/iu, "number"],
];

/** What a rate is counted per, with the thousands of its number as they are written here: `per 1.000` and `per 100k`. */
export function perInFull(text: string): string {
  return text
    .replaceAll(/\bper \d{1,3}(?:[.\s]\d{3})+(?!\d)/giu, (per) => per.replaceAll(/(?<=\d)[.\s](?=\d)/gu, ","))
    .replaceAll(/(?<=\bper \d{1,3})k\b/giu, ",000");
}

/** The unit that a cell of units names; nothing for an empty cell. A word that is none of the known is what is counted. */
export function unitNamed(text: string): Unit | undefined {
  const scale = scaleIn(text);
  const said = perInFull((scale?.rest ?? text).trim());
  const kind = NAMED.find(([pattern]) => pattern.test(said))?.[1];
  const large = scale === undefined ? {} : { power: scale.power };
  if (kind === undefined && said === "")
    return scale?.isMoney === true ? { kind: "money", of: "", ...large } : undefined;
  if (kind === undefined) return { kind: scale?.isMoney === true ? "money" : "number", of: said, ...large };
  return { kind: scale?.isMoney === true ? "money" : kind, of: countedIn(said), ...large };
}

function countedIn(said: string): string {
  if (/^(?:people|persons)$/iu.test(said)) return "people";
  const counted =
    /^(?:number of (?<things>.+)|.*?(?<rate>per [\d,]+.*)|(?<days>(?:working|calendar) days?))$/iu.exec(
      said,
    )?.groups;
  return (counted?.["things"] ?? counted?.["rate"] ?? counted?.["days"] ?? "").toLowerCase();
}

const ONLY_UNIT =
  /^(?:%|per ?cent(?:age)?s?|pct|£|gbp|counts?|numbers?|no\.?|#|(?:crude |standardi[sz]ed |age[- ]\S* )*rates?(?: per .*)?|per [\d,]+.*|mean|median|ratio|(?:working |calendar )?days?|weeks?|hours?|minutes?|grades?|yes ?\/ ?no|hh:mm(?::ss)?)$/iu;

/** Whether a text can be nothing but the name of a unit. People and visits may as well be the things that are told apart. */
export function isUnitWord(text: string): boolean {
  const said = perInFull(text.trim());
  const scale = scaleIn(said);
  return scale === undefined ? ONLY_UNIT.test(said) : scale.rest === "" || ONLY_UNIT.test(scale.rest);
}

/** The unit that several cells name together: `Percentage` beside `People` is a percentage, `Number` beside `People` a count of people. */
export function unitOfAll(texts: readonly string[]): Unit | undefined {
  const units = texts.map(unitNamed).filter((unit) => unit !== undefined);
  const [first] = units.toSorted((a, b) => MOST_SAID.indexOf(a.kind) - MOST_SAID.indexOf(b.kind));
  if (first === undefined || first.of !== "" || (first.kind !== "count" && first.kind !== "number"))
    return first;
  const of = units.find((unit) => unit.of !== "")?.of ?? "";
  return of === "" ? first : { ...first, kind: "count", of };
}

/** A share says more than what it is a share of, and a count of something more than a number. */
const MOST_SAID: readonly Unit["kind"][] = [
  "percentage",
  "rate",
  "money",
  "duration",
  "grade",
  "yes or no",
  "days",
  "count",
  "number",
];

export type Scale = {
  /** The power of ten that figures are kept in: 3 for thousands. */
  readonly power: 3 | 6 | 9;
  readonly isMoney: boolean;
  /** The text without it. */
  readonly rest: string;
};

const WORD = String.raw`(?:k|m|mn|bn|thousands?|millions?|billions?)`;
const SCALES: readonly RegExp[] = [
  /\(?\s*(?<pound>£)\s?['’]?(?<zeros>0{3})['’]?s?\s*\)?/iu,
  new RegExp(String.raw`\(?\s*(?<pound>£)\s?(?:in )?(?<word>${WORD})(?![a-z\d])\s*\)?`, "iu"),
  /\(\s*(?:in )?['’]?(?<zeros>0{3})['’]?s?\s*\)|(?<![\d,])['’](?<zeros2>0{3})s?\b|(?<![\d,])(?<zeros3>0{3})['’]?s\b/iu,
  /\(\s*(?:in )?1,?(?<zeros>0{3})['’]?s\s*\)/iu,
  /\(\s*(?:in )?(?<word>thousands?|millions?|billions?)(?: of (?<things>[a-z ]+))?\s*\)|,? ?\bin (?<word2>thousands|millions|billions)(?: of (?<things2>pounds))?$|^(?<word3>thousands?|millions?|billions?)(?: of (?<things3>[a-z ]+))?$/iu,
];
/** Hardly any text says so, and looking is quicker than reading. */
const MAY_BE_SCALED = /£|000|thousand|million|billion/iu;

const POWERS: Readonly<Record<string, 3 | 6 | 9>> = { k: 3, t: 3, m: 6, b: 9 };

/** The thousands or millions that a title, a heading or a unit says its figures are in: `(£000s)`, `£m`, `(000s)`, `in thousands`. */
export function scaleIn(text: string): Scale | undefined {
  if (!MAY_BE_SCALED.test(text)) return undefined;
  for (const pattern of SCALES) {
    const found = pattern.exec(text);
    const groups = found?.groups;
    if (found === null || groups === undefined) continue;
    const word = groups["word"] ?? groups["word2"] ?? groups["word3"];
    const power = word === undefined ? 3 : POWERS[word.charAt(0).toLowerCase()];
    if (power === undefined) continue;
    const things = groups["things"] ?? groups["things2"] ?? groups["things3"] ?? "";
    const isMoney = groups["pound"] !== undefined || /\bpounds?\b/iu.test(things);
    const before = text.slice(0, found.index).trim();
    const after = text.slice(found.index + found[0].length).trim();
    return { power, isMoney, rest: around(found[0], before, isMoney ? "" : things, after) };
  }
  return undefined;
}

/** What is left around a scale, with the bracket that it shared with other words, and without the mark that parted it from them. */
function around(scale: string, before: string, things: string, after: string): string {
  const opens = scale.includes("(") && !scale.includes(")");
  const closes = scale.includes(")") && !scale.includes("(");
  const left = closes || /^[),;]/u.test(after) ? before.replace(/[\s,;:/–-]+$/u, "") : before;
  const right = opens || before.endsWith("(") ? after.replace(/^[\s,;:/–-]+/u, "") : after;
  const [first, last] = [closes ? `${left})` : left, opens ? `(${right}` : right];
  return [first, things, last]
    .filter((part) => part !== "")
    .join(" ")
    .replaceAll(/(?<=\() | (?=[),;])/gu, "");
}
