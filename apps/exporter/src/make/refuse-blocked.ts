import { type ToldFinding, blocks, stops } from "@quarterlight/core/checks";
import type { Period } from "@quarterlight/core/period";
import type { Understood } from "../disk/understand.ts";
import { Failure } from "../edge/failure.ts";
import { asTable } from "../findings/as-table.ts";

/** A workbook that holds something that blocks publication makes no report, unless it is a draft. */
export function refuseBlocked(
  { workbook, register }: Understood,
  period: Period,
  findings: readonly ToldFinding[],
): void {
  if (!blocks(findings)) return;
  const blocking = findings.filter(stops);
  throw new Failure(
    `${asTable({ workbook: workbook.name, period, register, findings: blocking })}\n` +
      `"${workbook.name}" holds something that stops the report, so no file was made. Put right what is listed, ` +
      "or make a report that is marked as a draft on every page with --draft.",
    1,
  );
}
