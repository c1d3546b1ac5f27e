/** What can be made to go wrong. Everything is off at first; all may be changed while an add-in runs. */
export type Switches = {
  /** How long each answer takes, in milliseconds. */
  latency: number;
  /** The person is typing in a cell: requests are refused, or wait where they asked to. */
  cellEdit: boolean;
  /** The next so many requests are never answered; `Infinity` is all of them. They are not carried out either. */
  silent: number;
  /** The largest request and the largest answer, in characters of JSON; Excel on the web takes 5 MB. */
  requestLimit: number;
  responseLimit: number;
};

export function allWell(): Switches {
  return { latency: 0, cellEdit: false, silent: 0, requestLimit: 5_000_000, responseLimit: 5_000_000 };
}
