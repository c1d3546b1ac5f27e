import { useSyncExternalStore } from "react";
import type { Drafts } from "./drafts.ts";

/** Marks what has words waiting; nothing where none do. */
export function DraftChip({ drafts, of }: { readonly drafts: Drafts; readonly of: string }) {
  const now = () => drafts.get(of) !== undefined;
  const waits = useSyncExternalStore(drafts.subscribe, now, now);
  return waits ? <span className="chip chip-open">Draft</span> : null;
}
