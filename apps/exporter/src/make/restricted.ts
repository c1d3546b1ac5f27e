import type { Audience } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import type { Understood } from "../disk/understand.ts";
import { Failure } from "../edge/failure.ts";

/** A workbook that says it is not for everyone makes no report for the public or the board. */
export function refuseRestricted({ workbook, reading }: Understood, audience: Audience): void {
  const [banner] = reading.restrictions;
  if (banner === undefined || audience === "internal") return;
  throw new Failure(
    `"${workbook.name}" says “${banner.text}” in ${addressName(banner.at)}, so no report for the public or the board is made from it. ` +
      "Take that line out if it no longer holds, or make the internal edition with --audience internal.",
    1,
  );
}
