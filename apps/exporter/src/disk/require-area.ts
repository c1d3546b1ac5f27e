import { heldAreas } from "@quarterlight/core/read";
import { Failure } from "../edge/failure.ts";
import type { Understood } from "./understand.ts";

/** Stops where the area asked for is one that no cell holds, naming those there are. */
export function requireArea(
  understood: Pick<Understood, "workbook" | "register" | "reading" | "answers">,
): void {
  const { workbook, answers } = understood;
  if (answers.area === undefined) return;
  const held = heldAreas(workbook, understood, answers.area);
  if (held === undefined) return;
  const there =
    held.length === 0
      ? "No cell names any area, so leave --area out, or name it in the workbook."
      : `It holds ${listed(held)}. Say which is yours, such as --area "${held[0] ?? ""}".`;
  throw new Failure(`No cell of "${workbook.name}" holds the area "${answers.area}". ${there}`);
}

const MOST = 40;

function listed(areas: readonly string[]): string {
  const shown = areas.slice(0, MOST);
  const more = areas.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
