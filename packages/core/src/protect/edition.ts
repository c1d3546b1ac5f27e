import { type Period, periodKey } from "../period/index.ts";
import type { Audience, Register, Settings } from "../register/index.ts";
import { type ClearedRegister, clearRegister } from "./clearing/clear.ts";
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

const known = new WeakMap<
  Register,
  { readonly asked: string; readonly last: Register | undefined; readonly cleared: ClearedFor }[]
>();

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
  const decided = known.get(register) ?? [];
  known.set(register, decided);
  const asked = periodKey(period);
  const again = decided.find((each) => each.asked === asked && each.last === last);
  if (again) return again.cleared;
  const before = last && clearRegister(last, period).register;
  const now = clearRegister(register, period, before);
  const cleared = { ...now, before: before && withoutMarked(before, now.register) };
  decided.push({ asked, last, cleared });
  return cleared;
}

/** Whether others than the partnership read an edition: a public one, and papers of a board unless its session is private. */
export function isPublished(audience: Audience, { privateSession }: Settings): boolean {
  return audience === "public" || (audience === "board" && !privateSession);
}
