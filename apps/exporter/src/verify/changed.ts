import type { Printed } from "@quarterlight/render/finished";

/** A stretch of words that a document has and the workbook's report has not, with the one that it was, where there is one. */
export type Changed = {
  readonly where: string;
  readonly says: string;
  /** What stands there in the report that the workbook makes. */
  readonly was: string | undefined;
  /** The stretch before it that is as the workbook makes it; absent where there is none. */
  readonly after: string | undefined;
};

export type Compared = {
  readonly changed: readonly Changed[];
  /** How many stretches of the workbook's report the document lacks beside those that were changed. */
  readonly gone: number;
  readonly same: number;
};

/** Less alike than this, two stretches without the same bookmark are not one that was edited. */
const ALIKE = 0.45;

/**
 * Holds a document's words against those of the report that the workbook makes: what stands in both is as it was made.
 * What is otherwise is the stretch with the same bookmark or, where an editor lost that, the one most like it.
 */
export function compared(document: readonly Printed[], fresh: readonly Printed[]): Compared {
  const left = new Map<string, number>();
  for (const { text } of wordsOf(fresh)) left.set(text, (left.get(text) ?? 0) + 1);
  const marks = new Map(
    wordsOf(fresh).flatMap(({ mark, text }) => (mark === undefined ? [] : [[mark, text] as const])),
  );
  const odd: (Printed & { readonly after: string | undefined })[] = [];
  let same = 0;
  let after: string | undefined;
  for (const stretch of wordsOf(document)) {
    const count = left.get(stretch.text) ?? 0;
    if (count > 0) {
      left.set(stretch.text, count - 1);
      same += 1;
      after = stretch.text;
    } else odd.push({ ...stretch, after });
  }
  const missing = [...left].flatMap(([text, count]) => Array.from({ length: count }, () => text));
  // Those that a bookmark tells come first, so that likeness does not give their places to others.
  const told = odd.map(({ mark }) => {
    const was = mark === undefined ? undefined : marks.get(mark);
    const at = was === undefined ? -1 : missing.indexOf(was);
    if (at < 0) return undefined;
    missing.splice(at, 1);
    return was;
  });
  const changed = odd.map(({ where, text, after: behind }, i): Changed => {
    const was = told[i] ?? nearest(text, missing);
    if (was !== undefined && told[i] === undefined) missing.splice(missing.indexOf(was), 1);
    return { where, says: text, was, after: behind };
  });
  return { changed, gone: missing.length, same };
}

/** The words a reader sees, with their spaces made one; what a file says of itself is none of them. */
function wordsOf(stretches: readonly Printed[]): readonly Printed[] {
  return stretches.flatMap((stretch) => {
    const text = stretch.text.replaceAll(/[\s\u00A0]+/gu, " ").trim();
    return stretch.kind === "property" || stretch.kind === "chart label" || text === ""
      ? []
      : [{ ...stretch, text }];
  });
}

function nearest(text: string, among: readonly string[]): string | undefined {
  const words = wordSet(text);
  const [best] = among
    .map((other) => ({ other, like: likeness(words, wordSet(other)) }))
    .filter(({ like }) => like >= ALIKE)
    .toSorted((a, b) => b.like - a.like);
  return best?.other;
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}
