import { useEffect } from "react";

/** The parts of the page that F6 goes round, in order, by what has the keyboard in each. */
const PARTS = [
  ".ribbon-button",
  ".name-box",
  ".grid .is-active",
  ".sheet-tab[tabindex='0']",
  // Tab goes on from here into the add-in's own page, whose keys this page does not see.
  ".pane-close",
  ".strip button",
];

/** Keys that mean the same wherever on the page they are pressed. */
export function useKeys(undo: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, target } = event;
      const isInText = target instanceof HTMLInputElement && target.type !== "checkbox";
      if (key === "F6") goRound(shiftKey ? -1 : 1);
      else if ((ctrlKey || metaKey) && key.toLowerCase() === "z" && !event.defaultPrevented && !isInText)
        undo();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [undo]);
}

function goRound(by: 1 | -1): void {
  const places = PARTS.map((part) => document.querySelector<HTMLElement>(part)).filter(
    (part) => part !== null,
  );
  const regions = places.map((place) => place.closest("section, main, aside, header, nav"));
  const now = regions.findIndex((region) => region?.contains(document.activeElement));
  places[(now + by + places.length) % places.length]?.focus();
}
