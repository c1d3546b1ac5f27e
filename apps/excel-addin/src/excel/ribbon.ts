import type { Command, Commands } from "../source/commands.ts";
import { RIBBON_ACTIONS } from "./ribbon-actions.ts";

/** Excel holds a button back until its function says that it is done, so none may wait for a silent Excel. */
export const LONGEST_TO_SHOW_MS = 10_000;

/** As much of a ribbon button's event as is used. */
type Pressed = { readonly completed?: () => void } | undefined;

/**
 * Takes the ribbon's buttons. Must be called before anything is waited for: a button may be the reason why
 * Excel started this page at all. Commands given before the pane follows them are kept for it.
 */
export function ribbonCommands(): Commands {
  let tell: ((command: Command) => void) | undefined;
  let kept: Command[] = [];
  const run = async (command: Command, event: Pressed) => {
    try {
      if (tell) tell(command);
      else kept.push(command);
      await Promise.race([paneShown(), longEnough()]);
    } finally {
      event?.completed?.();
    }
  };
  if (typeof Office !== "undefined" && "actions" in Office) {
    for (const [name, command] of Object.entries(RIBBON_ACTIONS)) {
      Office.actions.associate(name, (event: Pressed) => void run(command, event));
    }
  }
  return (given) => {
    tell = given;
    const before = kept;
    kept = [];
    for (const command of before) given(command);
    return () => {
      if (tell === given) tell = undefined;
    };
  };
}

/** Where Excel cannot show the pane, it is at the right view when a person opens it. */
async function paneShown(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Nothing to tell: there is no pane in sight to tell it in.
  }
}

function longEnough(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_TO_SHOW_MS);
  });
}
