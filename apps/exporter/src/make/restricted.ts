import type { Audience } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import type { Understood } from "../disk/understand.ts";
import { Failure } from "../edge/failure.ts";

/** A workbook that says it is not for everyone makes no public report. */
export function refuseRestricted({ workbook, reading }: Understood, audience: Audience): void {
  const [banner] = reading.restrictions;
  if (banner === undefined || audience !== "public") return;
  throw new Failure(
    `"${workbook.name}" says “${banner.text}” in ${addressName(banner.at)}, so no public report is made from it. ` +
      "Take that line out if it no longer holds, or make the report with --audience board or --audience internal.",
    1,
  );
}
