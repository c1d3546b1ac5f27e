import { z } from "zod";
import { Claim } from "../claims/index.ts";
import { type FactIndex, factId } from "../facts/index.ts";
import { guardTyped } from "../guard/index.ts";
import { faultsOfPlain } from "../narrative/index.ts";
import type { Register } from "../register/index.ts";
import { addressName } from "../workbook/index.ts";
import { isTime, numbersIn } from "./known-words.ts";
import type { Piece } from "./model/piece.ts";
import { claimsOf, claimsOfRun, plain, words } from "./model/text.ts";
import { whereTyped } from "./where-typed.ts";

/** A report's facts, and what of stories and remarks it prints. */
type Printed = {
  readonly index: FactIndex;
  readonly consents: readonly { readonly what: "story" | "quote"; readonly id: string }[];
};

/**
 * What was printed of which fact, figures and judging words alike. How often a theme came up and how many took part are no
 * facts of a KPI: they have their cells and nothing more.
 */
export const KeptFigure = z.object({
  fact: z.string(),
  printed: z.string(),
  cells: z.array(z.string()).min(1).readonly(),
  claim: Claim.optional(),
});
type KeptFigure = z.infer<typeof KeptFigure>;

/** A sentence, or what else says a number or judges: a meaning, a note, what stands in place of a chart. */
export const KeptSentence = z.object({
  where: z.string(),
  kpi: z.string(),
  text: z.string(),
  made: z.enum(["generated", "typed"]),
  /** Of what a person typed: the cells of the records that hold it; absent where a setting does, or the file is older. */
  cells: z.array(z.string()).optional(),
  /** Of what a person typed those that the guard read out of it and that held: what it could not read is not among them. */
  claims: z.array(Claim),
  /** Its numbers that could be held to no figure of the workbook, as they are written; absent where there are none. */
  notHeld: z.array(z.string()).optional(),
});
type KeptSentence = z.infer<typeof KeptSentence>;

/** All that says something and is no figure alone: sentences, what stands in place of a chart, notes, meanings, labels. */
export function keptSentences(told: readonly Piece[], { index, consents }: Printed): KeptSentence[] {
  const cellsOf = whereTyped(printedOf(index.register, consents));
  const titles = new Set(index.register.kpis.map(({ title }) => title.trim().toLowerCase()));
  const kept = told.flatMap((piece): KeptSentence[] => {
    const { where, of, kind, text } = piece;
    if (!ALWAYS.has(kind) && !isTelling(piece, titles)) return [];
    const said = { where, kpi: of, text: plain(text) };
    const cells = kind === "sentence" ? undefined : (piece.cells ?? cellsOf(said.text, of));
    const read = kind === "typed" ? heldIn(of, said.text, index) : { claims: distinct(claimsOf(text)) };
    if (kind !== "typed" && cells === undefined) return [{ ...said, made: "generated", ...read }];
    return [{ ...said, made: "typed", ...(cells?.length ? { cells: [...cells] } : {}), ...read }];
  });
  return [...new Map(kept.map((each) => [JSON.stringify(each), each])).values()];
}

/** A register without the stories and remarks that the report does not print: their rows are named nowhere. */
function printedOf(register: Register, consents: Printed["consents"]): Register {
  const isPrinted = (what: string) => {
    const ids = new Set(consents.filter((each) => each.what === what).map(({ id }) => id));
    return ({ id }: { readonly id: string }) => ids.has(id);
  };
  const { stories, feedback } = register;
  return {
    ...register,
    stories: stories.filter(isPrinted("story")),
    feedback: feedback.filter(isPrinted("quote")),
  };
}

const ALWAYS: ReadonlySet<Piece["kind"]> = new Set<Piece["kind"]>(["sentence", "typed", "alternative text"]);

/** Whether words beside no figure tell a number or judge; the title of an indicator names it, and a time is when. */
function isTelling({ text, scale }: Piece, titles: ReadonlySet<string>): boolean {
  if (scale !== undefined || text.some((run) => typeof run !== "string" && "cells" in run)) return false;
  return text.some((run) => {
    const said = words(run);
    if (titles.has(said.trim().toLowerCase())) return false;
    return faultsOfPlain(isTime(said) ? said.replaceAll(/\d/g, "") : said).length > 0;
  });
}

/** Each figure and judging word once, with each of its claims; what else a word says that no figure has said stands under it too. */
export function keptFigures(told: readonly Piece[], index: FactIndex): KeptFigure[] {
  const figures = new Map<string, KeptFigure>();
  const runs = told.flatMap(({ text }) => text).filter((run) => typeof run !== "string" && "cells" in run);
  for (const run of runs) {
    const printed = words(run);
    const [claim] = claimsOfRun(run);
    if (claim === undefined)
      figures.set(`${run.cells.join(" ")} ${printed}`, { fact: "", printed, cells: run.cells });
    else
      for (const figure of figureOf(claim, printed, index)) figures.set(`${figure.fact} ${printed}`, figure);
  }
  const known = new Set([...figures.values()].map(({ claim }) => JSON.stringify(claim)));
  for (const run of runs) {
    for (const claim of claimsOfRun(run)) {
      if (known.has(JSON.stringify(claim))) continue;
      for (const figure of figureOf(claim, words(run), index)) figures.set(JSON.stringify(claim), figure);
    }
  }
  return [...figures.values()];
}

function figureOf(claim: Claim, printed: string, index: FactIndex): KeptFigure[] {
  const cells = [...new Set(index.factAt(claim).cells.map(addressName))];
  return cells.length === 0 ? [] : [{ fact: factId(claim), printed, cells, claim }];
}

/** Each claim once, as a sentence may say the same in two of its words. */
function distinct(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
}

/** What a person's words beside a KPI claim, as far as they could be read and held, and which of their numbers could not. */
function heldIn(kpi: string, text: string, index: FactIndex): Pick<KeptSentence, "claims" | "notHeld"> {
  const kpis = index.register.kpis
    .filter((each) => each.id === kpi || index.idOf(each) === kpi)
    .map(({ id }) => id);
  const typed = { place: "commentary", text, kpis, period: undefined, at: undefined, field: "" } as const;
  const { held, notRead } = guardTyped(typed, index);
  const claims = held.flatMap(({ claim }) => (claim.rule === "words" ? [] : [claim]));
  const known = [...held, ...notRead];
  const others = numbersIn(text).filter(
    ({ start, end }) => !known.some((each) => each.start < end && start < each.end),
  );
  const notHeld = [...notRead, ...others]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
  return notHeld.length > 0 ? { claims, notHeld } : { claims };
}
