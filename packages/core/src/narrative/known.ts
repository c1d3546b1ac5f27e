import { type Basis, type Fact, type FactSheet, type Role, isFact } from "../facts/index.ts";
import type { Period } from "../period/index.ts";

/** A fact where there is one; a sentence that needs it and has none is not said. */
export function known(facts: FactSheet, role: Role, basis?: Basis, period?: Period): Fact | undefined {
  const found = facts.at(role, basis, period);
  return isFact(found) ? found : undefined;
}
