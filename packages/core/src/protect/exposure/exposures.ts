import type { Register } from "../../register/index.ts";
import type { Address, Workbook } from "../../workbook/index.ts";
import type { Where } from "../identifiers/field.ts";
import { identifiersIn } from "../identifiers/find.ts";
import type { Kind, Level, Mark } from "../identifiers/mark.ts";
import { allowancesOf } from "./declared.ts";
import { type PlacedField, fieldsOf } from "./fields.ts";
import { hintOf } from "./hint.ts";

/** An identifier in a workbook: where it stands, and what may be said of it. What it is itself stays in its cell. */
export type Exposure = {
  readonly kind: Kind;
  readonly level: Level;
  readonly at: Address;
  readonly where: Where;
  readonly hint: string;
};

/** Everything in a workbook that may identify somebody. */
export function exposuresIn(workbook: Workbook, register: Register): readonly Exposure[] {
  return found(workbook, register).map(({ field, mark: { kind, level, at } }) => ({
    kind,
    level,
    at: field.at,
    where: field.where,
    hint: hintOf(kind, field.text.slice(...at)),
  }));
}

/** The found words themselves, for taking them out of what is said elsewhere; never to be printed or kept. */
export function identifyingWords(workbook: Workbook, register: Register): ReadonlyMap<string, string> {
  const words = found(workbook, register).map(({ field, mark: { kind, at } }): [string, string] => {
    const text = field.text.slice(...at);
    const hint = hintOf(kind, text);
    return [text, hint === "" ? "(left out)" : `(left out, ${hint})`];
  });
  return new Map(words.filter(([text]) => text.trim().length >= FEWEST));
}

/** What is shorter would be taken out of words and figures that have nothing to do with it. */
const FEWEST = 5;

type Found = { readonly field: PlacedField; readonly mark: Mark };

const known = new WeakMap<Workbook, { readonly register: Register; readonly found: readonly Found[] }>();

/** Looked for once in a workbook as it was read. */
function found(workbook: Workbook, register: Register): readonly Found[] {
  const before = known.get(workbook);
  if (before?.register === register) return before.found;
  const allowances = allowancesOf(register);
  const same = new Map<string, readonly Mark[]>();
  const all = fieldsOf(workbook, register).flatMap((field) => {
    const key = [field.where, field.number, field.column, field.consent, field.heading, field.text].join(
      "\u0000",
    );
    const marks = same.get(key) ?? identifiersIn(field, allowances);
    same.set(key, marks);
    return marks.map((mark) => ({ field, mark }));
  });
  known.set(workbook, { register, found: all });
  return all;
}
