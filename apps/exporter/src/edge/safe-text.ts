import { CLEAR_LINE } from "./terminal.ts";

/**
 * Text that a terminal shows and never obeys: a file's name or a workbook's words may hold its commands. Only our
 * own clearing of the line of progress passes.
 */
export function safeText(text: string): string {
  return text.split(CLEAR_LINE).map(withoutCommands).join(CLEAR_LINE);
}

function withoutCommands(text: string): string {
  return text.replaceAll(/\r(?!\n)|(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
}
