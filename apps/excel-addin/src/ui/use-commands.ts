import { useEffect, useEffectEvent } from "react";
import type { Command, Commands } from "../source/commands.ts";

/** Does what a person asks for on the ribbon, for as long as the caller is shown. */
export function useCommands(commands: Commands | undefined, obey: (command: Command) => void): void {
  const tell = useEffectEvent(obey);
  useEffect(() => commands?.(tell), [commands]);
}
