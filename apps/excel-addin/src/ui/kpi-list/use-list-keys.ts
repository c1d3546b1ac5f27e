import { type KeyboardEvent, useRef } from "react";
import type { KpiListItem } from "./KpiList.tsx";
import { findTyped } from "./find-typed.ts";

/** Rows passed over by Page Up and Page Down. */
const PAGE = 5;
/** Letters typed within this time belong together, in milliseconds. */
const TYPING = 800;

/** What the keys do in a list: they move to another row, by steps or by what is typed. */
export function useListKeys(items: readonly KpiListItem[], at: number, goTo: (row: number) => void) {
  const typed = useRef({ text: "", when: 0 });
  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, altKey, ctrlKey, metaKey, timeStamp } = event;
    if (altKey || ctrlKey || metaKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      PageUp: at - PAGE,
      PageDown: at + PAGE,
      Home: 0,
      End: items.length - 1,
    };
    const step = steps[key];
    if (step !== undefined) {
      event.preventDefault();
      goTo(Math.min(Math.max(step, 0), items.length - 1));
      return;
    }
    const isGoingOn = timeStamp - typed.current.when < TYPING;
    const before = isGoingOn ? typed.current.text : "";
    // A space alone presses the button, as anywhere.
    if (key.length !== 1 || (key === " " && before === "")) return;
    event.preventDefault();
    const text = before + key;
    typed.current = { text, when: timeStamp };
    const found = findTyped(items, text, before === "" ? at + 1 : at);
    if (found !== undefined) goTo(found);
  };
}
