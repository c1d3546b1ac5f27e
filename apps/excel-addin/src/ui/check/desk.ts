import type { Finding } from "@quarterlight/core/checks";
import type { Workbook } from "@quarterlight/core/workbook";
import type { Session } from "../session.ts";

/** What the cards of findings work with. */
export type Desk = Pick<Session, "select" | "apply"> & {
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
};
