import { type Period, periodKey } from "../period/index.ts";
import type { Audience, Register, Settings } from "../register/index.ts";
import { type ClearedRegister, type Hiding, clearRegister, decideHiding, hide } from "./clearing/clear.ts";
import { withoutMarked } from "./clearing/take-out.ts";

/** Which report is meant: for whom, of which area, about which period. Everything said is said in one edition. */
export type Edition = {
  readonly audience: Audience;
  /** The part of the partnership's area the figures are for; empty for the whole. */
  readonly area: string;
  readonly period: Period;
};

/** What an edition may know of a workbook and of what was published last, and what more was hidden for it. */
export type ClearedFor = ClearedRegister & { readonly before: Register | undefined };

const NOTHING_DECIDED = { decided: [], about: new Map<string, never>() };

type Asked = { readonly asked: string; readonly last: Register | undefined };

const cleared = new WeakMap<Register, (Asked & { readonly cleared: ClearedFor })[]>();
const decided = new WeakMap<
  Register,
  (Asked & { readonly hiding: Hiding; readonly before: Register | undefined })[]
>();
const figuresOf = new WeakMap<Register, Register>();

/**
 * Notes that a copy has the figures of the register it was made of, in the same places, whatever its words are: what is hidden
 * of them is decided once for all copies.
 */
export function withFiguresOf(copy: Register, of: Register): Register {
  if (copy !== of) figuresOf.set(copy, figuresOf.get(of) ?? of);
  return copy;
}

/**
 * What an edition may know of a register: what its audience may not see, or could work out, is taken out before anything is
 * said. It is decided once: whoever asks of the same register again is told the same. `last` is what was published last.
 */
export function clearedFor(
  register: Register,
  { audience, period }: Pick<Edition, "audience" | "period">,
  last?: Register,
): ClearedFor {
  if (!isPublished(audience, register.settings)) return { ...NOTHING_DECIDED, register, before: last };
  const asked = { asked: periodKey(period), last };
  return once(cleared, register, asked, () => {
    const whole = figuresOf.get(register) ?? register;
    const { hiding, before } = once(decided, whole, asked, () => {
      const published = last && clearRegister(last, period).register;
      return { ...asked, before: published, hiding: decideHiding(whole, period, published) };
    });
    const now = hide(register, hiding);
    return { ...asked, cleared: { ...now, before: before && withoutMarked(before, now.register) } };
  }).cleared;
}

function once<Kept extends Asked>(
  kept: WeakMap<Register, Kept[]>,
  register: Register,
  { asked, last }: Asked,
  work: () => Kept,
): Kept {
  const known = kept.get(register) ?? [];
  kept.set(register, known);
  const again = known.find((each) => each.asked === asked && each.last === last);
  if (again) return again;
  const made = work();
  known.push(made);
  return made;
}

/** Whether others than the partnership read an edition: a public one, and papers of a board unless its session is private. */
export function isPublished(audience: Audience, { privateSession }: Settings): boolean {
  return audience === "public" || (audience === "board" && !privateSession);
}
