import { type Period, readPeriod } from "@quarterlight/core/period";
import type { Understood } from "../disk/understand.ts";
import { periodOf } from "./choose-period.ts";

/** What people said or promised needs no figures: any period will do. Where none is asked for, the one to report on. */
export function periodOfPeople(understood: Understood, asked: string | undefined): Period {
  const read = asked === undefined ? undefined : readPeriod(asked, "financial");
  return read?.kind === "period" ? read.period : periodOf(understood, asked);
}
