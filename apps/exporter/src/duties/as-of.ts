import type { Register } from "@quarterlight/core/register";
import { Failure } from "../edge/failure.ts";

/** The day on which a register is looked at: as asked, else the workbook's own date. Today's date is never taken. */
export function asOf(asked: string | undefined, { settings }: Register): string {
  const date = asked ?? settings.date;
  if (date !== "") return date;
  throw new Failure(
    "What is due and what is late depends on the day, and the workbook names none. Say which: --date 2025-11-14",
  );
}
