import type { Workbook } from "@quarterlight/core/workbook";
import type { Notice } from "./notice.ts";
import type { Refusal, RefusalReason } from "./refusal.ts";

/** A workbook, with what its reader ought to know; or why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly workbook: Workbook; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly refusal: Refusal };

export function refuse(file: string, reason: RefusalReason): ReadResult {
  return { ok: false, refusal: { file, ...reason } };
}
