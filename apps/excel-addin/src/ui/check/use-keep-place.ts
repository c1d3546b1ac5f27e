import { focusOn } from "../focus/focus-on.ts";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** Where the reader was: at which card, how far from the top of the page it stood, and whether it had the focus. */
type Place = {
  readonly key: string;
  readonly index: number;
  readonly top: number;
  readonly hasFocus: boolean;
};

/**
 * Keeps the reader's place while findings come and go: the card they are at stays where it is on the screen, and
 * where it is gone the one after it takes its place, and its focus. `view` is there from the first.
 */
export function useKeepPlace(view: RefObject<HTMLElement | null>): void {
  const place = useRef<Place>(undefined);
  useLayoutEffect(() => {
    const page = view.current?.closest<HTMLElement>(".page");
    if (!view.current || !page) return;
    if (place.current) restore(view.current, page, place.current);
    place.current = placeIn(view.current, page);
  });
  useEffect(() => {
    const page = view.current?.closest<HTMLElement>(".page");
    if (!page) return undefined;
    // Where the browser keeps the place too, both would move the page.
    page.style.setProperty("overflow-anchor", "none");
    const note = () => {
      if (view.current) place.current = placeIn(view.current, page);
    };
    // What has the focus and is taken away loses it first: that is no leaving, so it is looked at afterwards.
    const noteLater = () => setTimeout(note);
    page.addEventListener("scroll", note, { passive: true });
    page.addEventListener("focusin", note);
    page.addEventListener("focusout", noteLater);
    return () => {
      page.style.removeProperty("overflow-anchor");
      page.removeEventListener("scroll", note);
      page.removeEventListener("focusin", note);
      page.removeEventListener("focusout", noteLater);
    };
  }, [view]);
}

const CARDS = "[data-finding]";

/** The cards that are to be seen: those folded away have no place. */
function cardsIn(view: HTMLElement): readonly HTMLElement[] {
  const cards = [...view.querySelectorAll<HTMLElement>(CARDS)];
  return cards.filter((card) => card.closest("details:not([open])") === null);
}

function placeIn(view: HTMLElement, page: HTMLElement): Place | undefined {
  const cards = cardsIn(view);
  const edge = page.getBoundingClientRect().top;
  const focused = document.activeElement?.closest<HTMLElement>(CARDS);
  const hasFocus = focused !== null && focused !== undefined && view.contains(focused);
  const card = hasFocus ? focused : cards.find((each) => each.getBoundingClientRect().bottom > edge);
  if (!card) return undefined;
  const top = card.getBoundingClientRect().top - edge;
  return { key: card.dataset["finding"] ?? "", index: cards.indexOf(card), top, hasFocus };
}

function restore(view: HTMLElement, page: HTMLElement, { key, index, top, hasFocus }: Place): void {
  const cards = cardsIn(view);
  const isLost = hasFocus && (document.activeElement === null || document.activeElement === document.body);
  const same = cards.find((card) => card.dataset["finding"] === key && !isLost);
  const card = same ?? cards[Math.min(index, cards.length - 1)];
  if (isLost) focusOn(card ?? view.querySelector<HTMLElement>("h1"), { preventScroll: true });
  if (!card || page.scrollTop === 0) return;
  page.scrollTop += card.getBoundingClientRect().top - page.getBoundingClientRect().top - top;
}
