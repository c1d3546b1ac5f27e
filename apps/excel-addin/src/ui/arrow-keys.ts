import type { KeyboardEvent } from "react";

type Ways = { readonly back: string; readonly on: string };

const WAYS: Record<"across" | "down", Ways> = {
  across: { back: "ArrowLeft", on: "ArrowRight" },
  down: { back: "ArrowUp", on: "ArrowDown" },
};

/**
 * Makes a row or a column of buttons one Tab stop: arrow keys, Home and End move the focus within it.
 * The button that is the Tab stop is for the caller to say, with `tabIndex`.
 */
export function arrowKeys(way: "across" | "down") {
  const { back, on } = WAYS[way];
  return (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const place = buttons.findIndex((button) => button === document.activeElement);
    const targets: Readonly<Record<string, number>> = {
      [back]: place - 1,
      [on]: place + 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined || place < 0) return;
    event.preventDefault();
    buttons[Math.min(Math.max(target, 0), buttons.length - 1)]?.focus();
  };
}
