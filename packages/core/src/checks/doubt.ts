import type { Address } from "../workbook/index.ts";
import type { Finding } from "./frame/finding.ts";
import { checks } from "./list.ts";

/** The cells that a finding says may be wrong, where it reaches what is printed and nobody let it stand. */
export function doubted(findings: readonly Finding[]): readonly Address[] {
  return findings
    .filter(
      ({ check, effect, accepted }) => CASTING.has(check) && PRINTED.has(effect) && accepted === undefined,
    )
    .flatMap(({ at }) => at);
}

const CASTING: ReadonlySet<string> = new Set(
  checks.flatMap(({ id, castsDoubt }) => (castsDoubt ? [id] : [])),
);
const PRINTED: ReadonlySet<Finding["effect"]> = new Set<Finding["effect"]>([
  "blocks publication",
  "changes what is printed",
]);
