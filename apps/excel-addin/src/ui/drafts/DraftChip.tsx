import { useSyncExternalStore } from "react";
import type { Drafts } from "./drafts.ts";

/** Marks what has words waiting; nothing where none do. */
export function DraftChip({ drafts, of }: { readonly drafts: Drafts; readonly of: string }) {
  const waits = useSyncExternalStore(drafts.subscribe, () => drafts.get(of) !== undefined);
  return waits ? <span className="chip chip-open">Draft</span> : null;
}
