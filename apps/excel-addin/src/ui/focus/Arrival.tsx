import { useLayoutEffect } from "react";
import { focusOn } from "./focus-on.ts";
import { isLost } from "./is-lost.ts";

/**
 * Stands in a view that has just been gone to. What was pressed to go there went away with the view before, and the
 * focus with it: the reader goes on at what `find` gives, else at the new view's heading. Whoever pressed a tab keeps it.
 */
export function Arrival({ find }: { readonly find: () => HTMLElement | null | undefined }) {
  useLayoutEffect(() => {
    const wanted = find();
    if (wanted) wanted.focus();
    else if (isLost()) focusOn(document.querySelector<HTMLElement>("main h1"));
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the view is there
  }, []);
  return null;
}
