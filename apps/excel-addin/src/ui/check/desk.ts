import type { ToldFinding } from "@quarterlight/core/checks";
import type { Session } from "../session.ts";

/** What the cards of findings work with. */
export type Desk = Pick<Session, "select" | "apply" | "keeping" | "drafts" | "understanding"> & {
  readonly findings: readonly ToldFinding[];
};
