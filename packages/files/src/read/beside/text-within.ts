import type { Listener } from "../markup/scanner.ts";

/** Tells the whole text within each element of these names, the outermost of them; a paragraph ends a line. */
export function textWithin(names: ReadonlySet<string>, tell: (name: string, text: string) => void): Listener {
  let within = "";
  let depth = 0;
  let text = "";
  return {
    open: (name) => {
      if (depth > 0) depth += 1;
      else if (names.has(name)) {
        within = name;
        depth = 1;
        text = "";
      }
    },
    text: (piece) => {
      if (depth > 0) text += piece;
    },
    close: (name) => {
      if (depth === 0) return;
      depth -= 1;
      if (name === "p") text += "\n";
      if (depth === 0) tell(within, text);
    },
  };
}

/** A listener that tells several of the same elements. */
export function together(...listeners: readonly Listener[]): Listener {
  return {
    open: (name, tag) => {
      for (const { open } of listeners) open(name, tag);
    },
    text: (text) => {
      for (const { text: tell } of listeners) tell?.(text);
    },
    close: (name) => {
      for (const { close } of listeners) close?.(name);
    },
  };
}
