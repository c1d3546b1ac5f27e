import type { RefusalReason } from "./refusal.ts";

/** Ends the reading of a file with the reason; `readFile` turns it into a refusal. */
export class Stop extends Error {
  override readonly name = "Stop";
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason.kind);
    this.reason = reason;
  }
}
