import type { ClassDecision } from "@quarterlight/core/register";

/** The class a person decided, in one word. */
export function ClassChip({ decision }: { readonly decision: ClassDecision | undefined }) {
  if (!decision) return <span className="chip chip-open">Undecided</span>;
  return decision.class === "target" ? (
    <span className="chip chip-target">Target</span>
  ) : (
    <span className="chip">Monitoring</span>
  );
}
