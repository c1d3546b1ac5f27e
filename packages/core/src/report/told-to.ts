import { type FactIndex, factIndex } from "../facts/index.ts";
import { type Unsayable, unconsentedIn, unsayableIn, withoutUnsayable } from "../guard/index.ts";
import type { Register } from "../register/index.ts";
import type { Brief } from "./brief.ts";

/** What an edition knows: its facts, the register they are of before numbers were hidden, and what of its words is left out. */
type LaidOut = {
  readonly index: FactIndex;
  readonly whole: Register;
  readonly unsayable: readonly Unsayable[];
};

type Asked = Pick<Brief, "period" | "audience" | "date" | "previous">;

/**
 * Lays out what an edition may know of a register: its numbers hidden once, no words that tell one of them, and none of people
 * who did not agree.
 */
export function laidOutFor(given: Register, asked: Asked): LaidOut {
  const { period, audience, previous } = asked;
  const unconsented = unconsentedIn(given, asked).flatMap(({ typed, sentences }) =>
    sentences.map((sentence) => ({ typed, sentence })),
  );
  const typed = withoutUnsayable(given, unconsented);
  const indexOf = (register: Register) => factIndex(register, { audience, area: "", period }, { previous });
  const index = indexOf(typed);
  const unsayable = unsayableIn(index);
  const whole = withoutUnsayable(typed, unsayable);
  return { index: whole === typed ? index : indexOf(whole), whole, unsayable };
}

/** What an edition may be told of a register where no report is made: a plan, a paper, a comparison. */
export function toldTo(register: Register, asked: Asked): Register {
  return laidOutFor(register, asked).index.register;
}
