/** Where a command's words go. Results go to `out`, everything else to `err`. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches `err` as it is written, so that a line may be drawn over. */
  readonly watched: boolean;
};

/** Says what is being done now; an empty text clears the line. */
export type Progress = (what: string) => void;

/** Clears the line of progress, for whatever is said next. */
export const CLEAR_LINE = "\r\u001B[2K";

/**
 * Progress for a long command: one line drawn over itself where a person watches, plain lines where
 * progress was asked for by name, nothing otherwise.
 */
export function progressOn(terminal: Terminal, asked: { json?: boolean; progress?: boolean }): Progress {
  if (terminal.watched && !asked.json) {
    return (what) => terminal.err(what === "" ? CLEAR_LINE : `${CLEAR_LINE}${what} …`);
  }
  if (!asked.progress) return () => undefined;
  let said = "";
  return (what) => {
    if (what !== "" && what !== said) terminal.err(`${what} …\n`);
    said = what;
  };
}
