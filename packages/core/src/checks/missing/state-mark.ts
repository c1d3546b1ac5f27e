const MARKS: Readonly<Record<string, string>> = {
  suppressed: "[c]",
  "not available": "[x]",
  "not applicable": "[z]",
  low: "[low]",
  "not yet due": "[due]",
  "not available nationally": "[nat]",
  zero: "0",
};

/** The mark that a missing figure's state is written with. */
export function stateMark(state: string): string {
  return MARKS[state] ?? "[x]";
}
