import { type ToldFinding, doubted } from "@quarterlight/core/checks";
import { type Brief, type Built, buildReport } from "@quarterlight/core/report";
import { takeSuggested } from "@quarterlight/core/influence";
import { useMemo, useState } from "react";
import type { Understanding } from "../work/understanding.ts";

/**
 * The report as it will be made of what was understood: a figure in doubt is judged by no view. What was found is
 * heeded as soon as it is known, and the report built anew only where it is told otherwise for it.
 */
export function useBuilt(
  { register, reviews }: Understanding,
  brief: Brief | undefined,
  findings: readonly ToldFinding[] | undefined,
): Built | undefined {
  const [heeded, setHeeded] = useState<readonly ToldFinding[]>([]);
  const telling = (findings ?? []).filter(
    (finding) => brief?.draft === true || doubted([finding]).length > 0,
  );
  if (!isSame(telling, heeded)) setHeeded(telling);
  return useMemo(() => {
    takeSuggested(reviews);
    return brief ? buildReport(register, { ...brief, findings: heeded }) : undefined;
  }, [register, reviews, brief, heeded]);
}

function isSame(these: readonly ToldFinding[], those: readonly ToldFinding[]): boolean {
  return JSON.stringify(these) === JSON.stringify(those);
}
