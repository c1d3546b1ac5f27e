import { Button } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { Summary } from "../Summary.tsx";
import { plural } from "../plural.ts";
import type { Draft, Drafts } from "./drafts.ts";

type Props = { readonly drafts: Drafts; readonly goOn: (draft: Draft) => void };

/** What was typed and is not written yet: that it waits, the way back to it, and the way to let it go. */
export function Waiting({ drafts, goOn }: Props) {
  const all = useSyncExternalStore(drafts.subscribe, drafts.all, drafts.all);
  if (all.length === 0) return null;
  return (
    <details className="waiting">
      <Summary>
        {plural(all.length, "draft")} {all.length === 1 ? "waits" : "wait"}: typed, not written yet
      </Summary>
      <ul className="plain-list">
        {all.map((draft) => (
          <li key={draft.key}>
            <span>
              {draft.title}
              <span className="soft"> {excerptOf(draft)}</span>
            </span>
            <Button size="small" aria-label={`Go on: ${draft.title}`} onClick={() => goOn(draft)}>
              Go on
            </Button>
            <Button
              size="small"
              aria-label={`Discard: ${draft.title}`}
              onClick={() => drafts.drop(draft.key)}
            >
              Discard
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Enough to know the words again by. */
const EXCERPT = 60;

/** The longest of the texts is what took work to type. */
function excerptOf({ words }: Draft): string {
  const [longest = ""] = Object.values(words).toSorted((one, other) => other.length - one.length);
  return longest.length > EXCERPT ? `“${longest.slice(0, EXCERPT)}…”` : `“${longest}”`;
}
