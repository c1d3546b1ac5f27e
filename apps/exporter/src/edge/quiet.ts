import type { Hush } from "@quarterlight/core/protect";
import type { Terminal } from "./terminal.ts";

/** A terminal that, once it knows what identifies somebody in a workbook, prints none of it. */
export type QuietTerminal = Terminal & { readonly hush: (hush: Hush) => void };

export function quietTerminal({ out, err, watched }: Terminal): QuietTerminal {
  let hushed: Hush = (text) => text;
  return {
    out: (text) => out(hushed(text)),
    err: (text) => err(hushed(text)),
    watched,
    hush: (hush) => {
      const before = hushed;
      hushed = (text) => hush(before(text));
    },
  };
}
