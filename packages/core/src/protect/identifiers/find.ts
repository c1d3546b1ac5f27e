import type { Allowances } from "./allowances.ts";
import type { Field } from "./field.ts";
import { recognisers } from "./list.ts";
import type { Mark } from "./mark.ts";
import type { Recogniser } from "./recogniser.ts";
import { tidied } from "./tidy.ts";

/** No text of a report is longer; what stands behind so much is looked at as a text of its own. */
const LONGEST = 8000;
const OVERLAP = 300;

/** What may identify somebody in a field, in the order of the text. Never throws, whatever the text. */
export function identifiersIn(
  field: Field,
  allowances: Allowances,
  list: readonly Recogniser[] = recognisers,
): readonly Mark[] {
  if (field.text.length <= LONGEST) return inPiece(field, allowances, list);
  const marks = new Map<string, Mark>();
  for (let from = 0; from < field.text.length; from += LONGEST - OVERLAP) {
    for (const mark of inPiece(
      { ...field, text: field.text.slice(from, from + LONGEST) },
      allowances,
      list,
    )) {
      const [start, end] = mark.at;
      const moved: Mark = { ...mark, at: [start + from, end + from] };
      marks.set(`${moved.kind} ${moved.at.join(" ")}`, moved);
    }
  }
  return [...marks.values()];
}

function inPiece(field: Field, allowances: Allowances, list: readonly Recogniser[]): readonly Mark[] {
  const { text, typed } = tidied(field.text);
  const subject = { text, field, allowances, heading: tidied(field.heading ?? "").text.toLowerCase() };
  const marks = list.flatMap(({ kind, level, needs, find }) =>
    (needs.test(text) ? find(subject) : []).map((span): Mark => ({
      kind,
      level: span.level ?? level,
      at: typed(span.start, span.end),
    })),
  );
  return marks
    .filter((mark, at) => !marks.some((other, index) => index !== at && hides(other, index, mark, at)))
    .toSorted((a, b) => a.at[0] - b.at[0]);
}

/**
 * One mark for the same words: the earlier recogniser's, and of one recogniser the longest. A combination is told
 * beside whatever it holds.
 */
function hides(other: Mark, index: number, mark: Mark, at: number): boolean {
  if (other.at[0] >= mark.at[1] || mark.at[0] >= other.at[1]) return false;
  const isInside = other.at[0] <= mark.at[0] && other.at[1] >= mark.at[1];
  if (other.kind !== mark.kind) return isInside && index < at && mark.kind !== "combination";
  const [length, its] = [mark, other].map(({ at: [start, end] }) => end - start);
  return its !== length ? (its ?? 0) > (length ?? 0) : index < at;
}
