/** A table of plain text: columns as wide as their widest cell up to a limit, longer cells wrapped at spaces. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  limits: readonly number[],
): string {
  const widths = head.map((title, column) => {
    const widest = Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length));
    return Math.min(widest, Math.max(title.length, limits[column] ?? widest));
  });
  const rule = widths.map((width) => "─".repeat(width));
  return [head, rule, ...rows].flatMap((row) => lines(row, widths)).join("\n");
}

function lines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, column) => wrap(row[column] ?? "", width));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => (cells[column]?.[line] ?? "").padEnd(width))
      .join("  ")
      .trimEnd(),
  );
}

/** Text in lines no longer than a width, broken at spaces; a longer word is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const wrapped: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, width))) {
    if (line !== "" && line.length + 1 + word.length > width) {
      wrapped.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...wrapped, line];
}

function pieces(word: string, width: number): readonly string[] {
  const count = Math.max(1, Math.ceil(word.length / width));
  return Array.from({ length: count }, (_, piece) => word.slice(piece * width, (piece + 1) * width));
}
