/** One stretch of words of a finished file: what it is, and the words before it that tell where it stands. */
export type Printed = {
  readonly kind: "text" | "row" | "chart label" | "alternative text" | "property";
  readonly where: string;
  readonly text: string;
  /** The chart that a label belongs to. */
  readonly chart?: string;
  /** The bookmark of a Word file's paragraph, by which it is known again in other words; absent where it has none. */
  readonly mark?: string;
};

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
  nbsp: "\u00A0",
};

/** Text of HTML or XML as it is read. */
export function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}

/** The labels of a chart that was drawn as SVG, and what is read out in place of it. */
export function labelsIn(svg: string): readonly Printed[] {
  const chart = /data-chart="(\S+)"/.exec(svg)?.[1] ?? "";
  const where = `chart ${chart}`;
  const said = /<svg[^>]*\saria-label="([^"]*)"/.exec(svg)?.[1];
  const labels = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((found): Printed => ({
    kind: "chart label",
    where,
    chart,
    text: unescaped(found[1] ?? ""),
  }));
  return said === undefined
    ? labels
    : [{ kind: "alternative text", where, chart, text: unescaped(said) }, ...labels];
}
