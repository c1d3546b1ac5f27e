import { useEffect, useEffectEvent } from "react";
import type { Command, Commands } from "../source/commands.ts";
import type { WorkbookSource } from "../source/workbook-source.ts";

/** Does what a person asks for on the ribbon, for as long as the caller is shown. */
export function useCommands(commands: Commands | undefined, obey: (command: Command) => void): void {
  const tell = useEffectEvent(obey);
  useEffect(() => commands?.(tell), [commands]);
}

/** Calls back with the cell a person goes to in Excel, for as long as the caller is shown. */
export function useSelection(follow: WorkbookSource["follow"], moved: (cell: string) => void): void {
  const tell = useEffectEvent(moved);
  useEffect(() => follow?.(tell), [follow]);
}
