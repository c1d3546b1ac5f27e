import { useState } from "react";
import { ViewIcon } from "./ViewIcon.tsx";
import { arrowKeys } from "./arrow-keys.ts";
import { VIEWS, type View } from "./session.ts";

const NAMES: Record<View, string> = {
  overview: "Overview",
  data: "Your data",
  classify: "Classify",
  people: "People",
  check: "Check",
  preview: "Preview",
  publish: "Publish",
};

type Props = { readonly view: View; readonly goTo: (view: View) => void };

/**
 * The views, side by side at every width. One Tab stop; arrow keys move between them, Enter goes there. The stop is
 * where the focus is: on the web Office knows no way on from what is none.
 */
export function Tabs({ view, goTo }: Props) {
  const [at, setAt] = useState<View>();
  const stop = at ?? view;
  return (
    <nav className="tabs" aria-label="Views">
      <div
        className="tab-list"
        role="tablist"
        tabIndex={-1}
        aria-label="Views"
        onKeyDown={arrowKeys("across")}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setAt(undefined);
        }}
      >
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            className="tab"
            aria-selected={name === view}
            aria-controls="view"
            tabIndex={name === stop ? 0 : -1}
            onFocus={() => setAt(name)}
            onClick={() => goTo(name)}
          >
            <ViewIcon view={name} />
            {NAMES[name]}
          </button>
        ))}
      </div>
    </nav>
  );
}
