import { type Mapping, saidOf } from "../answers/index.ts";
import { periodKey } from "../period/index.ts";
import { type Question, type Remark, asks, notUnderstood } from "../reading/index.ts";
import { type Kpi, type RowWord, type Target, isLevel } from "../register/index.ts";
import { addressName, nameKey } from "../workbook/index.ts";
import { frequencySaid } from "./frequency-words.ts";
import { polaritySaid } from "./polarity-words.ts";

/** Targets of one KPI from two places; of two for the same time that differ neither can be held against, and both are named. */
export function targetsTogether(
  one: readonly Target[],
  other: readonly Target[],
): { readonly targets: readonly Target[]; readonly remarks: readonly Remark[] } {
  const spans = new Map(one.map((target) => [spanOf(target), target]));
  const remarks: Remark[] = [];
  const more: Target[] = [];
  for (const target of other) {
    const key = spanOf(target);
    const known = spans.get(key);
    if (known === undefined) more.push(target);
    else if (!isSame(known, target)) {
      remarks.push(notUnderstood("cell", target.at, target.shown, "another target", known.at));
      spans.set(key, unread(known, target));
    }
  }
  const settled = one.map((target) => spans.get(spanOf(target)) ?? target);
  return { targets: [...settled, ...more].toSorted((a, b) => a.from.start - b.from.start), remarks };
}

function spanOf({ from, to }: Target): string {
  return `${periodKey(from)}|${to === undefined ? "" : periodKey(to)}`;
}

function isSame(a: Target, b: Target): boolean {
  if (!isLevel(a) || !isLevel(b)) return a.state === b.state && nameKey(a.shown) === nameKey(b.shown);
  return a.value === b.value && a.upTo === b.upTo && a.strict === b.strict;
}

function unread({ from, to, rationale, at, shown }: Target, other: Target): Target {
  const span = to === undefined ? { from } : { from, to };
  return { state: "unread", ...span, rationale, at, shown: `${shown} and ${other.shown}` };
}

/** What the rows of one KPI in two sheets state otherwise is asked: which way is good, and how often it is measured, unless somebody answered it. */
export function saidTwice(one: Kpi, other: Kpi, { directions, frequencies }: Mapping): readonly Remark[] {
  const direction =
    saidOf(directions, other) === undefined ? differing(one, other, "polarity", polaritySaid) : undefined;
  const frequency =
    saidOf(frequencies, other) === undefined ? differing(one, other, "frequency", frequencySaid) : undefined;
  return [
    ...(direction ? [asks(directionOf(one, direction))] : []),
    ...(frequency ? [asks(frequencyAsked(one, frequency))] : []),
  ];
}

type Said = { readonly [Place in "one" | "other"]: NonNullable<NonNullable<Kpi["row"]>[RowWord]> };

/** That two rows of one name count in other units, with both cells; nothing where no column says so. */
export function unitsTwice(one: Kpi, other: Kpi): readonly Remark[] {
  const said = differing(one, other, "unit", nameKey);
  if (said === undefined) return [];
  return [notUnderstood("cell", said.other.at, said.other.text, "another unit", said.one.at)];
}

function differing(
  one: Kpi,
  other: Kpi,
  word: RowWord,
  meaning: (text: string) => string | undefined,
): Said | undefined {
  const [a, b] = [one.row?.[word], other.row?.[word]];
  if (a === undefined || b === undefined) return undefined;
  const [first, second] = [meaning(a.text), meaning(b.text)];
  return first === undefined || second === undefined || first === second ? undefined : { one: a, other: b };
}

function directionOf({ id, title }: Kpi, said: Said): Question {
  return { asks: "direction", kpi: id, title, at: said.other.at, words: bothOf(said), isTwice: true };
}

function frequencyAsked({ id, title }: Kpi, said: Said): Question {
  const choices = [said.one, said.other].flatMap(({ text }) => frequencySaid(text) ?? []);
  return { asks: "frequency", kpi: id, title, at: said.other.at, words: bothOf(said), choices };
}

/** What both say, within quotation marks, with the cell of the first. */
function bothOf({ one, other }: Said): string {
  return `${one.text}” (${addressName(one.at)}) and “${other.text}`;
}
