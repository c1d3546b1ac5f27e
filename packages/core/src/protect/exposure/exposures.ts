import type { Register } from "../../register/index.ts";
import type { Address, Workbook } from "../../workbook/index.ts";
import type { Where } from "../identifiers/field.ts";
import { identifiersIn } from "../identifiers/find.ts";
import type { Kind, Level, Mark } from "../identifiers/mark.ts";
import { type Allowances, NOTHING_ALLOWED } from "../identifiers/allowances.ts";
import { allowancesOf } from "./declared.ts";
import { fieldsOf } from "./fields.ts";
import { hintOf } from "./hint.ts";
import type { PlacedField } from "./placed-field.ts";

/** An identifier in a workbook: where it stands, and what may be said of it. What it is itself stays in its cell. */
export type Exposure = {
  readonly kind: Kind;
  readonly level: Level;
  readonly at: Address;
  readonly where: Where;
  /** What holds it, where it stands in no cell. */
  readonly holder: PlacedField["holder"];
  /** The companion file it stands in; empty where that is the workbook itself. */
  readonly file: string;
  readonly hint: string;
};

/** Everything in a workbook, and in companions that were read with it, that may identify somebody. */
export function exposuresIn(
  workbook: Workbook,
  register: Register,
  also: readonly Workbook[] = [],
): readonly Exposure[] {
  return [workbook, ...also].flatMap((each) =>
    found(each, register)
      .filter(isTold)
      .map(({ field, mark: { kind, level, at } }) => ({
        kind,
        // A file's properties go where the file goes, and never into a report.
        level: field.where === "property" ? "eye" : level,
        at: field.at,
        where: field.where,
        holder: field.holder,
        file: each === workbook ? "" : each.name,
        hint: hintOf(kind, field.text.slice(...at)),
      })),
  );
}

/** That a property names its author is told of every file at once, and by itself is nothing to look at. */
function isTold({ field: { where, heading = "" }, mark: { kind } }: Found): boolean {
  return !(where === "property" && kind === "person" && OF_AUTHORS.test(heading));
}

const OF_AUTHORS = /^(?:creator|initial-creator|printed-by|lastModifiedBy|Manager|Company)$/;

/** The found words themselves, of all levels or one, for taking them out of what is said elsewhere; never to be printed or kept. */
export function identifyingWords(
  workbook: Workbook,
  register: Register,
  also: readonly Workbook[] = [],
  only?: Level,
): ReadonlyMap<string, string> {
  const all = [workbook, ...also]
    .flatMap((each) => found(each, register))
    .filter(({ mark: { level } }) => only === undefined || level === only);
  const words = all.flatMap(({ field, mark: { kind, at } }) => {
    const text = field.text.slice(...at);
    return [text, ...otherForms(field, text)].map((word): [string, string] => [word, insteadOf(kind, text)]);
  });
  return new Map(words.filter(([text]) => text.trim().length >= FEWEST));
}

/** The same of the names of files, before it is known what they hold. */
export function identifyingNames(files: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap((text) =>
      identifiersIn({ text, where: "file name" }, NOTHING_ALLOWED).map(({ kind, at }): [string, string] => {
        const word = text.slice(...at);
        return [word, insteadOf(kind, word)];
      }),
    ),
  );
}

function insteadOf(kind: Kind, word: string): string {
  const hint = hintOf(kind, word);
  return hint === "" ? "(left out)" : `(left out, ${hint})`;
}

/** How else a number may be told: as its cell shows it, with the zero that it lost, in thousands. */
function otherForms({ number = false, shown = () => "" }: PlacedField, text: string): readonly string[] {
  if (!number) return [];
  return [shown(), text.padStart(10, "0"), text.replaceAll(/\B(?=(?:\d{3})+$)/g, ",")];
}

/** What is shorter would be taken out of words and figures that have nothing to do with it. */
const FEWEST = 5;

type Found = { readonly field: PlacedField; readonly mark: Mark };

const known = new WeakMap<Workbook, { readonly register: Register; readonly found: readonly Found[] }>();

/** The texts of a large workbook, many times over. */
const MOST_TEXTS = 50_000;

let lately = { allowances: "", marks: new Map<string, readonly Mark[]>() };

/** The marks of texts looked at lately: a workbook is checked anew after each edit, and nearly all of its texts are as they were. */
function marksUnder(declared: Allowances): Map<string, readonly Mark[]> {
  const allowances = JSON.stringify(declared);
  if (lately.allowances !== allowances) lately = { allowances, marks: new Map() };
  return lately.marks;
}

/** Looked for once in a workbook as it was read. */
function found(workbook: Workbook, register: Register): readonly Found[] {
  const before = known.get(workbook);
  if (before?.register === register) return before.found;
  const allowances = allowancesOf(register);
  const same = marksUnder(allowances);
  const all = fieldsOf(workbook, register).flatMap((field) => {
    const key = [field.where, field.number, field.column, field.consent, field.heading, field.text].join(
      "\u0000",
    );
    const marks = same.get(key) ?? identifiersIn(field, allowances);
    if (same.size >= MOST_TEXTS) same.clear();
    same.set(key, marks);
    const { apart = "", text } = field;
    return marks.filter(({ at }) => !apart.includes(text.slice(...at))).map((mark) => ({ field, mark }));
  });
  known.set(workbook, { register, found: all });
  return all;
}
