/** How the program around the pane looks. */
export type Appearance = {
  /** The background of its own panes, such as `#262626`; nothing where it does not say. */
  readonly background: () => string | undefined;
  /** Calls back when it may have changed; the answer stops it. */
  readonly onChange: (changed: () => void) => () => void;
};
