import { type Claim, evaluate } from "../claims/index.ts";
import { type Basis, type Fact, type FactIndex, type Role, isFact } from "../facts/index.ts";
import { type Period, endOf, periodName } from "../period/index.ts";
import { type Address, addressName } from "../workbook/index.ts";
import { guardTyped } from "./beside.ts";
import type { Flag } from "./guard.ts";
import type { Span } from "./mark.ts";
import { reallyIs } from "./really.ts";
import { sentenceAt } from "./sentences.ts";
import type { Typed } from "./typed.ts";

/** A mismatch as it is told: the words, what the workbook has, what the number really is, and where both stand. */
export type Told = {
  readonly words: string;
  readonly says: string;
  /** The cells of the facts, the one that fills the same slots first; empty where the workbook has no such figure. */
  readonly cells: readonly Address[];
  /** What could be written in place of the words: only where nothing but the number is wrong, and the sentence then holds. */
  readonly instead: string | undefined;
  /** The claim and the value it was held against: a person's word that it may stand holds for these alone. */
  readonly key: string;
  /** Whether its number is none that even “about” could be said of, on whichever side the words put it. */
  readonly isFarOff: boolean;
};

/** Tells a mismatch in one sentence or two. It never says that the words are wrong: nobody but a person can know. */
export function inWords(flag: Flag, typed: Typed, index: FactIndex): Told {
  const { text } = typed;
  const words = text.slice(flag.start, flag.end).trimEnd();
  const [claim] = flag.claims;
  const facts = distinct(flag.facts);
  const [fact] = facts;
  const really = claim === undefined ? undefined : reallyIs(claim, index);
  const is =
    really === undefined ? "" : ` ${numberOf(words)} is ${ofFact(really.fact, really.isOwn, index)}.`;
  const when = claim === undefined ? "" : ` for ${periodName(timeOf(claim))}`;
  const has = fact === undefined ? "no figure" : listed(facts.slice(0, 2).map((each) => hasOf(each, index)));
  const cells = [...facts.slice(0, 2), ...(really ? [really.fact] : [])].flatMap((each) => each.cells);
  return {
    words,
    says: `We could not match “${words}”${when}: the workbook has ${has}.${is}`,
    cells,
    instead: really === undefined ? holding(insteadOf(claim, facts, words), flag, typed, index) : undefined,
    key: `“${words}”: ${fact === undefined ? "no figure" : `${fact.id} ${valueOf(fact)}`}`,
    isFarOff: isFarOff(flag, index),
  };
}

function isFarOff({ claims }: Flag, index: FactIndex): boolean {
  const held = claims
    .filter(({ quantity }) => quantity !== undefined)
    .map((claim) => evaluate({ ...claim, hedge: "about" }, index).verdict)
    .filter((verdict) => verdict !== "not read");
  return held.length > 0 && held.every((verdict) => verdict === "contradicts");
}

/** The time that a claim is of: a sum is of all its span. */
function timeOf({ period, basis }: Claim): Period {
  return basis?.kind === "span" ? spanIn(basis) : period;
}

function spanIn({ from, to }: { readonly from: Period; readonly to: Period }): Period {
  return { start: from.start, months: endOf(to) - from.start };
}

function valueOf({ value, words }: Fact): string {
  return value === undefined ? (words[0] ?? "") : String(Number(value.toPrecision(12)));
}

function numberOf(words: string): string {
  return `“${/£?\d[\d,.]*\d%?|£?\d%?/u.exec(words)?.[0] ?? words}”`;
}

/** "77.5% (Figures!D49)", "a target of 85% (…)", "off target (…)", "a rise from 81.4% to 77.5% (…)". */
function hasOf(fact: Fact, index: FactIndex): string {
  return `${saidOf(fact, index)} (${placesOf(fact)})`;
}

const STATUS: Readonly<Record<string, string>> = {
  met: "on target",
  close: "close to target",
  missed: "off target",
};

/** Which end of what a figure is: of the series, of the same months of all years, or of a span, which is named before. */
function extremeOf(word: string, kind: Basis["kind"] | undefined): string {
  const [of, others] =
    kind === "season"
      ? ["of the same months of all years", "of the same months of other years"]
      : kind === "span"
        ? ["of that time", "of that time"]
        : ["so far", "so far"];
  return word === "neither"
    ? `a figure that is neither the highest nor the lowest ${others}`
    : `the ${word} ${of}`;
}

/** What a rule says of the series, and where the figure lies against the range that it makes likely. */
const OF_SERIES: Readonly<Record<string, string>> = {
  "no clear change": "no change beyond chance",
  concern: "a change for the worse beyond chance",
  improvement: "a change for the better beyond chance",
  "possible concern": "what may be a change for the worse",
  "possible improvement": "what may be a change for the better",
  "not enough points": "too few figures for a rule to judge",
  above: "a figure above the expected range",
  below: "a figure below the expected range",
  within: "a figure within the expected range",
};

const BEFORE: Partial<Record<Role, string>> = {
  target: "a target of ",
  tolerance: "a tolerance of ",
  numerator: "a count of ",
  denominator: "a base of ",
  gap: "a gap to target of ",
  remainder: "a remainder of ",
  rank: "place ",
};

const AFTER: Partial<Record<Role, string>> = {
  "how many judged": " judged against a target",
  "how many met": " on target",
  "how many close": " close to target",
  "how many missed": " off target",
  "how many short": " short of target by a margin that could not be read",
  "how many not met": " not on target",
  ranked: " compared",
  run: " in a row",
  streak: " in a row",
};

function saidOf(fact: Fact, index: FactIndex): string {
  const { slots, value, words, prose, other } = fact;
  const { role, basis } = slots;
  if (role === "status") return STATUS[words[0] ?? ""] ?? prose;
  if (role === "extreme" || role === "since") return extremeOf(words[0] ?? "", basis?.kind);
  if (role === "signal" || role === "expected place") return OF_SERIES[words[0] ?? ""] ?? prose;
  if (value === undefined) return words[0] ?? prose;
  const area = basis?.kind === "area" ? basis.area : undefined;
  if (role === "change" && other !== undefined) return changeOf(fact, index);
  if (DIFFERENCES.has(role)) return differenceOf(fact, area);
  const since = other === undefined ? "" : ` since ${periodName(other)}`;
  return `${BEFORE[role] ?? ""}${prose}${AFTER[role] ?? ""}${area === undefined ? "" : ` for ${area}`}${since}`;
}

const DIFFERENCES: ReadonlySet<Role> = new Set([
  "percent change",
  "numerator change",
  "denominator change",
  "alone change",
  "sum change",
  "peer gap",
]);

/** "51 fewer than in April to June 2026", "31.7% lower than in April to June 2021": which way, and from where. */
function differenceOf({ slots, prose, ways, value, unit, other }: Fact, area: string | undefined): string {
  const { role, basis } = slots;
  const from = basis?.kind === "span" && basis.before !== undefined ? spanIn(basis.before) : other;
  const than = area ?? (from === undefined ? undefined : `in ${periodName(from)}`);
  if (than === undefined) return prose;
  const isCount = /^(?:numerator|denominator) /u.test(role) || unit.kind === "count";
  const size = isCount && role !== "percent change" ? ["fewer", "more"] : ["lower", "higher"];
  const isLower = ways.length > 0 ? ways.includes("lower") : (value ?? 0) < 0;
  return value === 0 ? `the same as ${than}` : `${prose} ${size[isLower ? 0 : 1] ?? ""} than ${than}`;
}

/** Both ends of a change, with the time of the first. */
function changeOf({ slots, other, prose, ways }: Fact, index: FactIndex): string {
  const ends = [other, slots.period].map((period) =>
    period === undefined ? undefined : index.factAt({ kpi: slots.kpi, period, role: "level" }),
  );
  const [from, to] = ends;
  if (from === undefined || to === undefined || !isFact(from) || !isFact(to) || other === undefined)
    return `${prose} ${ways[0] ?? ""}`.trim();
  return `${from.printed} in ${periodName(other)} and ${to.printed} in ${periodName(slots.period)}`;
}

/** What a number really is: "that of April to June 2025 (Figures!D48)". */
function ofFact(fact: Fact, isOwn: boolean, { register, idOf }: FactIndex): string {
  const { role, period, basis, kpi } = fact.slots;
  const places = `(${placesOf(fact)})`;
  if (!isOwn) {
    const title = register.kpis.find((each) => idOf(each) === kpi)?.title ?? kpi;
    return `that of “${title}” ${places}`;
  }
  if (role === "target") return `the target ${places}`;
  if (role === "numerator") return `the count behind it ${places}`;
  if (role === "denominator") return `the base behind it ${places}`;
  if (basis?.kind === "area") return `that of ${basis.area} ${places}`;
  return `that of ${periodName(period)} ${places}`;
}

const MOST_CELLS = 3;

function placesOf({ cells }: Fact): string {
  const names = [...new Set(cells.map(addressName))];
  const more = names.length - MOST_CELLS;
  return more > 1 ? `${names.slice(0, MOST_CELLS).join(", ")} and ${more} more` : names.join(", ");
}

function distinct(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

function listed(items: readonly string[]): string {
  return items.join(", or ");
}

/** What is offered, where the sentence with it in it is held again and nothing in that sentence contradicts. */
function holding(
  instead: string | undefined,
  { start, end }: Flag,
  typed: Typed,
  index: FactIndex,
): string | undefined {
  if (instead === undefined) return undefined;
  const text = `${typed.text.slice(0, start)}${instead}${typed.text.slice(end)}`;
  const { flags, held } = guardTyped({ ...typed, text }, index);
  const sentence = sentenceAt(text, start);
  const isIn = (each: Span) => each.start < sentence.end && each.end > sentence.start;
  const isHeld = held.some((each) => each.start < start + instead.length && each.end > start);
  return isHeld && !flags.some(isIn) ? instead : undefined;
}

/** The true number in the words' own stead: only where one fact fills the slots and nothing softens the number. */
function insteadOf(claim: Claim | undefined, facts: readonly Fact[], words: string): string | undefined {
  const [fact] = facts;
  if (
    fact === undefined ||
    facts.length > 1 ||
    fact.slots.kpi === "" ||
    claim?.quantity === undefined ||
    claim.hedge !== undefined
  )
    return undefined;
  if (fact.value === undefined || claim.role !== fact.slots.role) return undefined;
  const number = /£?\d[\d,.]*\d%?|£?\d%?/u.exec(words)?.[0];
  const whole = /£?\d[\d,.]*\d%?|£?\d%?/u.exec(fact.printed)?.[0];
  if (number === undefined || whole === undefined) return undefined;
  const bare = number.endsWith("%") ? whole : whole.replace(/%$/u, "");
  return words.replace(number, number.startsWith("£") || !bare.startsWith("£") ? bare : bare.slice(1));
}
