import { type Claim, evaluate } from "../claims/index.ts";
import { type Fact, type FactIndex, isFact } from "../facts/index.ts";
import { numberInWords, proseFigure } from "../figure/index.ts";
import { faultsOfPlain } from "../narrative/index.ts";
import { addressName } from "../workbook/index.ts";
import { type Unknown, cellsIn, isTime, unknownIn } from "./known-words.ts";
import { originOf } from "./compose/origins.ts";
import { isCountOfThings } from "./counted.ts";
import { halfTold } from "./half-told.ts";
import { strayed } from "./strayed.ts";
import type { Piece } from "./model/piece.ts";
import { pieces } from "./model/pieces.ts";
import { offScale } from "./off-scale.ts";
import type { Report } from "./model/report.ts";
import { type Run, claimsOfRun, words } from "./model/text.ts";

/** What the words of a report are held to. */
type Held = {
  readonly index: FactIndex;
  readonly unknown: Unknown;
  readonly cells: ReadonlySet<string>;
  /** The remarks that are printed. */
  readonly printed: ReadonlySet<string>;
};

/**
 * What is wrong with what a report says, each with where it stands: nothing, where every word can be answered for.
 * `others` are texts that came with the brief, such as what was found and accepted.
 */
export function faultsIn(
  report: Report,
  index: FactIndex,
  others: readonly string[] = [],
): readonly string[] {
  return [...faultsInPieces(pieces(report), index, others), ...strayedOrigins(report, index)];
}

/** Where a figure is said to come from is held against its fact, like the figure itself. */
function strayedOrigins({ sections }: Report, index: FactIndex): readonly string[] {
  return sections.flatMap(({ title, origins = [] }) =>
    origins.flatMap((origin) => {
      const found = originOf(origin.figure, index);
      const isSo = JSON.stringify(found) === JSON.stringify(origin);
      return isSo ? [] : [`origin (${title}, “${origin.figure.figure}”): it is not of its fact`];
    }),
  );
}

/** The same of any pieces of writing. */
export function faultsInPieces(
  told: readonly Piece[],
  index: FactIndex,
  others: readonly string[] = [],
): readonly string[] {
  const held = {
    index,
    unknown: unknownIn(index, others),
    cells: cellsIn(index.register),
    printed: new Set(
      told.flatMap(({ where, text }) => (where === "quote" ? [text.map(words).join("")] : [])),
    ),
  };
  return told.flatMap((piece) => {
    const found = piece.scale
      ? offScale(piece, piece.scale, index)
      : [
          ...piece.text.flatMap((run) => faultsOf(run, held)),
          ...strayed(piece, index),
          ...halfTold(piece, index),
        ];
    return found.map((fault) => `${piece.kind} (${nameOf(piece)}): ${fault}`);
  });
}

function nameOf({ where, text }: Piece): string {
  return `${where}, “${text.map(words).join("")}”`;
}

function faultsOf(run: Run, held: Held): readonly string[] {
  if (typeof run === "string") return faultsOfPlain(run);
  if ("said" in run) return givenFaults(run, held);
  if (run.claim === undefined)
    return isCountOfThings(run, held.index, held.printed) ? [] : [`“${words(run)}” makes no claim`];
  return [...claimFaults(run, run.claim, held.index), ...besidesFaults(run, held.index)];
}

/** What a judging word says besides, such as of other questions, holds like what it says first. */
function besidesFaults(run: Exclude<Run, string>, index: FactIndex): readonly string[] {
  return claimsOfRun(run)
    .slice(1)
    .flatMap((claim) => {
      const { verdict, found } = evaluate(claim, index);
      const other = otherSide(words(run), claim);
      if (verdict !== "holds") return [`“${words(run)}” is said of ${found.id} too, and is not so`];
      return other === undefined ? [] : [`“${words(run)}” says “${other}” of ${found.id} too`];
    });
}

/** What is given is a period, a cell of the workbook, or words that the workbook or the method has. */
function givenFaults(
  { said, as }: Extract<Run, { said: string }>,
  { unknown, cells }: Held,
): readonly string[] {
  if (as === "period") return isTime(said) ? [] : [`“${said}” is no period`];
  if (as === "cell") return cells.has(said) ? [] : [`“${said}” is no cell that anything was read from`];
  const left = unknown(said);
  return left === undefined ? [] : [`“${left}” is given, and nobody gave it`];
}

function claimFaults(run: Exclude<Run, string>, claim: Claim, index: FactIndex): readonly string[] {
  const said = words(run);
  const { verdict, found } = evaluate(claim, index);
  if (verdict !== "holds")
    return [`“${said}” ${verdict === "contradicts" ? "contradicts" : "is not"} ${found.id}`];
  if (!isFact(found)) return [];
  const cells = new Set([
    "-",
    ...claimsOfRun(run).flatMap((each) => index.factAt(each).cells.map(addressName)),
  ]);
  const astray = "cells" in run ? run.cells.find((cell) => !cells.has(cell)) : undefined;
  if (astray !== undefined) return [`“${said}” names ${astray}, and ${found.id} was not read from there`];
  if (
    claim.quantity === undefined
      ? /\d/.test(said)
      : !isPrintOf(said, found) && !isAbout(said, claim, found) && !isRange(said, claim)
  )
    return [`“${said}” is not how ${found.id} prints`];
  const most = SUPERLATIVE.exec(said)?.[0].toLowerCase();
  if (most !== undefined && !found.words.some((word) => word.split(" ").includes(most)))
    return [`“${said}” says “${most}”, and ${found.id} is not called so`];
  const other = otherSide(said, claim);
  return other === undefined
    ? []
    : [`“${said}” says “${other}”, and ${found.id} is ${claim.way ?? claim.word ?? ""}`];
}

/** What is said of one figure among all, and so only of a fact that is called so. */
const SUPERLATIVE = /\b(best|worst|highest|lowest|record)\b/i;

/** Whether these are the words for a fact's number: as it prints, as a number of things, or as a place. */
function isPrintOf(said: string, fact: Fact): boolean {
  if (said === fact.prose || said === fact.printed) return true;
  const { value = Number.NaN, slots, words: called } = fact;
  if (slots.role === "rank") {
    const place = value === 1 ? "" : `${PLACES[value - 1] ?? `${value}th`} `;
    return (
      said === `${called[0] === "joint" ? "joint " : ""}${place}${(called[1] ?? "").replace("from ", "")}`
    );
  }
  if (fact.unit.kind === "count" && isCountInWords(said, value)) return true;
  if (fact.unit.kind !== "number" || fact.unit.of !== "") return false;
  if (value === 0) return said === "none";
  if (said.toLowerCase() === "both") return value === 2;
  const number = `${numberInWords(value)} `;
  return `${said.toLowerCase()} `.startsWith(number) && !/\d/.test(said.slice(number.length));
}

/** A count of a sentence that somebody wrote: none of several, no people, and few in words. */
function isCountInWords(said: string, value: number): boolean {
  const spelt = said.toLowerCase();
  return value === 0 ? spelt === "none" || spelt === "no" : spelt === numberInWords(value);
}

/** An estimate is told rounder than its KPI is printed: the number that its claim holds. */
function isAbout(said: string, { hedge, quantity }: Claim, { unit }: Fact): boolean {
  return (
    hedge === "about" &&
    quantity !== undefined &&
    said.toLowerCase() === `about ${proseFigure(quantity.value, unit, quantity.decimals)}`
  );
}

/** What lies between two numbers is said without either. */
function isRange(said: string, { hedge }: Claim): boolean {
  return hedge === "between" && !/\d/.test(said);
}

const PLACES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/** Words for one side that may not be said where the claim is of the other. */
const SIDES: Readonly<Record<string, RegExp>> = {
  higher: /\b(fewer|less|lower|below|shorter|smaller|fell|fall(?:s|en|ing))\b/i,
  lower: /\b(more|higher|above|longer|larger|rose|ris(?:es|en|ing))\b/i,
  better: /\b(worse\w*|less good)\b/i,
  worse: /\b(improv\w*|better)\b/i,
  same: /\b(more|fewer|less|higher|lower)\b/i,
  met: /\b(off|close|missed|no)\b/i,
  close: /\b(on target|off|missed|met)\b/i,
  missed: /\b(on target|close|met)\b/i,
  improvement: /\b(worse\w*|no clear)\b/i,
  concern: /\b(improv\w*|better|no clear)\b/i,
  "no clear change": /\b(improv\w*|better|worse\w*|unusual\w*)\b/i,
};

/** Another area is told from its own side, and a run may be told by what none of it is. */
const TURNED: Readonly<Record<string, string>> = { higher: "lower", lower: "higher" };

function otherSide(said: string, { way, word, role }: Claim): string | undefined {
  const side = way ?? word ?? "";
  const told = role === "peer gap" ? (TURNED[side] ?? side) : side;
  return SIDES[told]?.exec(said)?.[0];
}
