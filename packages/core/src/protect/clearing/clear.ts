import type { Period } from "../../period/index.ts";
import type { Register } from "../../register/index.ts";
import { type Few, fewIn } from "../few.ts";
import { maskSmallCounts } from "../mask.ts";
import { type Decided, decide } from "./decide.ts";
import { areaTables, inRegister, tieAcross, withoutAreas } from "./area-tables.ts";
import { tieFamilies } from "./families.ts";
import { tieKin } from "./kin.ts";
import { layOut } from "./lines.ts";
import { tieUncounted } from "./quotients.ts";
import { type About, type Offer, nothingOffered } from "./offer.ts";
import { tieOverTime } from "./over-time.ts";
import { layOutPublished } from "./published-lines.ts";
import { tiePublished } from "./published.ts";
import { markedAlike, takeOut, withoutDigits } from "./take-out.ts";

/** What an edition may know of a register, and what was decided of the numbers beside its small counts. */
export type ClearedRegister = {
  readonly register: Register;
  readonly decided: readonly Decided[];
  readonly about: ReadonlyMap<string, About>;
};

/** What is decided of the numbers of a register, and what each number stands for there. */
export type Hiding = Pick<ClearedRegister, "decided" | "about">;

/**
 * Decides what an edition hides: the small counts of people, and at the least loss whatever else would give one away.
 * `before` is what was published last.
 */
export function decideHiding(whole: Register, reporting: Period, before?: Register): Hiding {
  const few = fewIn(whole.settings);
  const nothing = { decided: [], about: new Map<string, About>() };
  if (few.most < 1) return nothing;
  const offer = offered(whole, maskSmallCounts(whole, few), reporting, few, before);
  return offer.protect.length === 0 ? nothing : { decided: decide(offer, few), about: offer.about };
}

/** Hides in a register what was decided, of it or of another with the same figures. */
export function hide(whole: Register, { decided, about }: Hiding): ClearedRegister {
  const masked = maskSmallCounts(whole, fewIn(whole.settings));
  if (about.size === 0) return { register: withoutAreas(masked), decided, about };
  const hidden = decided.flatMap(({ decision }) => decision.withheld.flatMap((id) => about.get(id) ?? []));
  const shares = decided.flatMap(({ table }) =>
    table.cells.flatMap(({ id, kind }) => (kind === "ratio" ? (about.get(id) ?? []) : [])),
  );
  const left = markedAlike(takeOut(masked, hidden), smallBeside(decided, about));
  return { register: withoutAreas(withoutDigits(left, shares)), decided, about };
}

/** Both at once. */
export function clearRegister(whole: Register, reporting: Period, before?: Register): ClearedRegister {
  return hide(whole, decideHiding(whole, reporting, before));
}

/** The small counts that a count which is not small is hidden for. */
function smallBeside(decided: readonly Decided[], about: ReadonlyMap<string, About>): readonly About[] {
  return decided.flatMap(({ first, decision }) => {
    const isBeside = decision.withheld.some((id) => COUNTS.has(about.get(id)?.what));
    const small = first.filter(({ as }) => typeof as === "object" && "fewerThan" in as);
    return isBeside ? small.flatMap(({ cell }) => about.get(cell) ?? []) : [];
  });
}

const COUNTS: ReadonlySet<About["what"] | undefined> = new Set(["figure", "comparator"]);

function offered(
  whole: Register,
  masked: Register,
  reporting: Period,
  few: Few,
  before: Register | undefined,
): Offer {
  const offer = nothingOffered();
  const tables = areaTables(whole, masked, few);
  const parts = tables.map(({ area, seen }) => {
    const own: Offer = { ...offer, lines: [], made: [], changes: [] };
    for (const each of seen) layOut(own, each, reporting, few);
    if (before && area === "") layOutPublished(own, whole, before, few, tables.length * whole.kpis.length);
    for (const line of own.lines) if (!line.isOfThings) tieOverTime(own, line, few);
    tieFamilies(own, few);
    tieUncounted(own, few);
    if (before && area === "") tiePublished(own, whole, before, few);
    return { area, own };
  });
  tieAcross(offer, parts, whole, few);
  if (offer.protect.length > 0)
    tieKin(
      parts.map(({ own }) => own),
      whole.kpis.length,
    );
  for (const id of totalsIn(offer)) {
    const cell = offer.cells.get(id);
    if (cell) offer.cells.set(id, { ...cell, loss: cell.loss + 1 });
  }
  return { ...offer, about: inRegister(offer.about, tables, whole) };
}

/** What is the sum of several printed numbers: a reader loses more with it than with one of them. */
function totalsIn({ cells, identities }: Offer): ReadonlySet<string> {
  const isTotal = identities.flatMap((identity) => {
    if (!("total" in identity)) return [];
    const shown = identity.parts.filter((part) => cells.get(part)?.printable === true);
    return shown.length > 1 ? [identity.total] : [];
  });
  return new Set(isTotal);
}
