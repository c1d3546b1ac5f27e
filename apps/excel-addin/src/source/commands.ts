/** What a person asks of the pane from outside it, by a button of Excel's ribbon. */
export type Command = "check" | "classify" | "preview" | "export";

/** Commands as they are given. The answer stops it. */
export type Commands = (given: (command: Command) => void) => () => void;
