import { type Told, inWords } from "../../guard/index.ts";
import { type Address, textOf } from "../../workbook/index.ts";
import { type Check, defineCheck } from "../frame/define.ts";
import { editOf } from "../frame/edit-of.ts";
import { letStand } from "../frame/let-stand.ts";
import type { Fix, Located, Severity } from "../frame/finding.ts";
import type { CheckInput, Desk } from "../frame/subjects.ts";

/** Words that the figures do not bear out: the cell of the words first, then those of the facts. */
type Mismatch = Located & {
  readonly at: readonly [Address, ...Address[]];
  readonly told: Told;
  readonly start: number;
  readonly fix: Fix | undefined;
};

/** A kind of words that the guard holds against the figures, by the faults it is told by. */
type Kind = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly faults: readonly string[];
  /** Where it is of two, by whether the number is far off. */
  readonly severity: Severity | ((mismatch: { readonly told: Told }) => Severity);
  readonly departs: string;
  readonly examples: {
    readonly keep: readonly (() => CheckInput)[];
    readonly break: readonly (() => CheckInput)[];
  };
};

export function defineMismatch({ faults, severity, ...kind }: Kind): Check {
  return defineCheck<"register", Mismatch>({
    ...kind,
    severity,
    scope: "register",
    check: (desk) => mismatchesOn(desk, faults),
    message: ({ told }) => told.says,
    remedy: ({ at }) => `Put the words right, or the figure; or ${letStand(kind.id, at)}.`,
    isReading: true,
    cause: ({ at: [{ sheet, row, column }], start }) => `${sheet}|${row}|${column}|${start}`,
    holds: ({ told }) => told.key,
    fix: ({ fix }) => fix,
  });
}

function mismatchesOn(desk: Desk, faults: readonly string[]): readonly Mismatch[] {
  return desk.words().flatMap(({ typed, at, index, guarded }) =>
    guarded.flags
      .filter(({ fault }) => faults.includes(fault))
      .map((flag): Mismatch => {
        const told = inWords(flag, typed, index);
        return { at: [at, ...told.cells], told, start: flag.start, fix: fixOf(desk, at, flag.start, told) };
      }),
  );
}

/**
 * The number put right in its cell; none where the cell holds more than the text, or is worked out, or where the text says the right
 * number somewhere else: then the words at hand most likely are of something that no cell tells.
 */
function fixOf({ workbook }: Desk, at: Address, start: number, { words, instead }: Told): Fix | undefined {
  const cell = workbook.sheets.find(({ name }) => name === at.sheet)?.rows[at.row]?.[at.column];
  const text = textOf(cell);
  if (
    instead === undefined ||
    cell?.formula !== undefined ||
    text.includes(instead) ||
    text.slice(start, start + words.length) !== words
  )
    return undefined;
  const after = `${text.slice(0, start)}${instead}${text.slice(start + words.length)}`;
  return editOf(at, text, after, `Write “${instead}” for “${words}”.`);
}
