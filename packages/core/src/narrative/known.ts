import { type Basis, type Fact, type FactSheet, type Role, isFact } from "../facts/index.ts";
import type { Period } from "../period/index.ts";

/** A fact where there is one; a sentence that needs it and has none is not said. */
export function known(facts: FactSheet, role: Role, basis?: Basis, period?: Period): Fact | undefined {
  const found = facts.at(role, basis, period);
  return isFact(found) ? found : undefined;
}

/** A fact of what the status rests on, which is not the latest figure where that is history. */
export function knownNow(facts: FactSheet, role: Role): Fact | undefined {
  return known(facts, role, undefined, facts.now?.period);
}
