import { wrap } from "./text-table.ts";

const WIDTH = 100;

/** A title and headed lists as plain text, wrapped for a terminal. */
export function blocksText(
  title: string,
  blocks: readonly { readonly heading: string; readonly lines: readonly string[] }[],
): string {
  const parts = blocks.map(({ heading, lines }) => [heading, ...lines.flatMap(item)].join("\n"));
  return `${[title, ...parts].join("\n\n")}\n`;
}

/** A line of a list; one that begins with spaces belongs under the line before it. */
function item(line: string): readonly string[] {
  const isUnder = line.startsWith(" ");
  const indent = isUnder ? "      " : "    ";
  return wrap(line.trim(), WIDTH - indent.length).map((text, index) =>
    index === 0 && !isUnder ? `  • ${text}` : `${indent}${text}`,
  );
}
