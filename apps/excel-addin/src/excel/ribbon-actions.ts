import type { Command } from "../source/commands.ts";

/** The functions that the manifest's ribbon buttons run, and what each asks of the pane. */
export const RIBBON_ACTIONS = {
  showCheck: "check",
  showClassify: "classify",
  showPreview: "preview",
  exportReport: "export",
} as const satisfies Readonly<Record<string, Command>>;
