import type { Allowances } from "./allowances.ts";
import type { Field } from "./field.ts";
import { recognisers } from "./list.ts";
import type { Mark } from "./mark.ts";
import type { Recogniser } from "./recogniser.ts";
import { readingsOf } from "./tidy.ts";

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
  const heading =
    readingsOf(field.heading ?? "")
      .at(-1)
      ?.text.toLowerCase() ?? "";
  const marks = readingsOf(field.text).flatMap(({ text, typed }) => {
    const subject = { text, field, allowances, heading };
    return list.flatMap((recogniser, rank) =>
      (recogniser.needs.test(text) ? recogniser.find(subject) : []).map((span): Ranked => ({
        rank,
        kind: recogniser.kind,
        level: span.level ?? recogniser.level,
        at: typed(span.start, span.end),
      })),
    );
  });
  const ranked = marks.toSorted((a, b) => a.rank - b.rank);
  return ranked
    .filter((mark, at) => !ranked.some((other, index) => index !== at && hides(other, index, mark, at)))
    .map(({ kind, level, at }) => ({ kind, level, at }))
    .toSorted((a, b) => a.at[0] - b.at[0]);
}

/** A mark with its recogniser's place in the list: in whichever way a text was read, the earlier one names the words. */
type Ranked = Mark & { readonly rank: number };

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
