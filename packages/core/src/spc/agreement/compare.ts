import type { Examination } from "../examine.ts";
import { type Flags, NONE } from "../flags.ts";
import type { SignalKind } from "../signals/signal.ts";
import type { FlagList } from "./oracles.ts";

/** Collects what a case gets otherwise than its oracle says, as lines a person can read. */
export type Disagreements = {
  readonly expect: (what: string, actual: unknown, expected: unknown) => void;
  readonly expectNear: (what: string, actual: number | null | undefined, expected: number | null) => void;
  readonly lines: readonly string[];
};

export function disagreementsOf(id: string): Disagreements {
  const lines: string[] = [];
  const expect = (what: string, actual: unknown, expected: unknown): void => {
    const [ours, theirs] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (ours !== theirs) lines.push(`${id}: ${what} is ${ours}, the reference says ${theirs}`);
  };
  const expectNear = (what: string, actual: number | null | undefined, expected: number | null): void => {
    const number = typeof actual === "number" && !Number.isNaN(actual) ? actual : null;
    if (number === null || expected === null) return expect(what, number, expected);
    if (!isNear(number, expected)) expect(what, number, expected);
  };
  return { expect, expectNear, lines };
}

/** Within one part in 10^9, as the vectors ask. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Closer than rounding can tell apart, so that two sound programs may see it on either side of a line. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

export function flagsOf(examination: Examination, kind: SignalKind): Flags {
  return examination.signals.find(({ rule }) => rule.kind === kind)?.flags ?? [];
}

/** 1 at each flagged point, as the references write it. */
export function onesOf(examination: Examination, kind: SignalKind): readonly number[] {
  return flagsOf(examination, kind).map((flag) => (flag === NONE ? 0 : 1));
}

/** A reference that could not say (null) did not flag. */
export function onesIn(flags: FlagList): readonly number[] {
  return Array.from<string | number | null, number>(flags, Number);
}
