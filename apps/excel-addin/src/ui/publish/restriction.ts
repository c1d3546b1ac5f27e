import type { Reading } from "@quarterlight/core/reading";
import type { Audience } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";

/** Why no report for the public or the board may be made of a workbook that says it is not for everyone; empty where it may. */
export function restriction({ restrictions }: Reading, audience: Audience): string {
  const [banner] = restrictions;
  if (banner === undefined || audience === "internal") return "";
  return `The workbook says “${banner.text}” in ${addressName(banner.at)}, so no report for the public or the board is made from it. Take that line out if it no longer holds, or make the internal edition.`;
}
