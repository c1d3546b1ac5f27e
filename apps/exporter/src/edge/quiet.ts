import type { Hush } from "@quarterlight/core/protect";
import type { Progress, Terminal } from "./terminal.ts";

/** A terminal that, once it knows what identifies somebody in a workbook, prints none of it. */
export type QuietTerminal = Terminal & {
  readonly hush: (hush: Hush) => void;
  /** Prints as it is what a person asked to read whole: the one way past what is hushed. */
  readonly outWhole: (text: string) => void;
};

/** What listens as a file is read: to what is being done, and to what may not be printed from then on. */
export type Heard = { readonly progress: Progress; readonly hush: QuietTerminal["hush"] };

export function quietTerminal({ out, err, watched }: Terminal): QuietTerminal {
  let hushed: Hush = (text) => text;
  return {
    out: (text) => out(hushed(text)),
    outWhole: out,
    err: (text) => err(hushed(text)),
    watched,
    hush: (hush) => {
      const before = hushed;
      hushed = (text) => hush(before(text));
    },
  };
}
