import { useEffect } from "react";
import { focusOn } from "./focus-on.ts";
import { isLost } from "./is-lost.ts";

/** Whoever knows better where the reader goes on has said so within this. */
const PATIENCE_MS = 120;

/** What has a heading of its own at which a reader can go on. */
const PLACES = "section, article, form, fieldset, details, li, main";

/**
 * Keeps the focus from falling to nowhere when what had it goes away, such as a button that has done its work: from
 * there Tab leads nowhere in Excel on the web. The reader goes on at the heading nearest to where they were.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: readonly Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent) => {
      around = target instanceof Element ? placesAround(target) : [];
    };
    const look = () => {
      clearTimeout(timer);
      if (around.length > 0 && isLost()) timer = setTimeout(rescue, PATIENCE_MS);
    };
    const rescue = () => {
      if (isLost()) focusOn(headingNear(around));
    };
    // A press beside everything is no loss: only what is taken away is.
    const changes = new MutationObserver(look);
    changes.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", note);
    return () => {
      clearTimeout(timer);
      changes.disconnect();
      document.removeEventListener("focusin", note);
    };
  }, []);
}

/** The places that hold an element, the innermost first. */
function placesAround(element: Element): readonly Element[] {
  const place = element.parentElement?.closest(PLACES);
  return place ? [place, ...placesAround(place)] : [];
}

/** The heading of the innermost place that is still there; the view's own at last. */
function headingNear(places: readonly Element[]): HTMLElement | null {
  for (const place of places) {
    if (!place.isConnected || place.closest("details:not([open])")) continue;
    const heading = place.querySelector<HTMLElement>("h1, h2, h3, summary");
    if (heading) return heading;
  }
  return document.querySelector<HTMLElement>("main h1");
}
