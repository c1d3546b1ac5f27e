import type { Kpi, Register } from "../register/index.ts";
import { type Standing, printedOf, textsOf } from "./every-text.ts";
import { type Typed, typedIn } from "./typed.ts";

/**
 * Every text of a register that a report may print and that can claim something: those that people wrote to tell of it, and by a
 * walk all that say what a thing is, why it is so and where it comes from, so that none that is added later is forgotten.
 */
export function heldIn(register: Register): readonly Typed[] {
  const known = typedIn(register);
  const places = new Set(known.map(placeOf));
  const rest = new Map<string, Typed>();
  for (const each of described(register)) {
    const key = keyOf(each);
    if (!places.has(placeOf(each)) && !rest.has(key)) rest.set(key, each);
  }
  return [...known, ...rest.values()];
}

/** A text where it stands, whichever field of its row it is taken for. */
function placeOf({ text, at, period }: Typed): string {
  return JSON.stringify([text, at?.sheet, at?.row, period]);
}

/** Of a text that many rows say in one column, one is held for each indicator. */
function keyOf({ text, kpis, field }: Typed): string {
  return JSON.stringify([text, kpis, field]);
}

function described(register: Register): readonly Typed[] {
  const { kpis, settings, ...rest } = register;
  const lists = Object.entries(rest).filter(([part]) => !UNPRINTED.has(part));
  return [
    ...kpis.flatMap(ofKpi),
    ...textsOf(settings, "settings", isClaim).map((each) => ({ ...typed(each, []), counts: [] })),
    ...lists.flatMap(([part, records]) =>
      records.flatMap((record) => {
        const beside: readonly string[] = "kpis" in record ? record.kpis : [];
        return textsOf(record, part, isClaim).map((each) => typed(each, beside));
      }),
    ),
  ];
}

/** The texts of an indicator, those of each area it is compared with in the row of that area's first figure. */
function ofKpi(kpi: Kpi): readonly Typed[] {
  const comparators = kpi.comparators.map((each) => ({ ...each, at: each.observations[0]?.at }));
  return textsOf({ ...printedOf(kpi), comparators }, "kpis", isClaim).map((each) => typed(each, [kpi.id]));
}

function typed({ text, at, near, field, period }: Standing, kpis: readonly string[]): Typed {
  return { place: "name", text, kpis, period, at: at ?? near, field };
}

/** Lists of what no report prints, and of what was so when something was decided. */
const UNPRINTED: ReadonlySet<string> = new Set(["consents", "reporting", "decisions"]);

/** Fields that hold a name, a role, a choice or a time: whatever is not among them is held. */
const NAMING: ReadonlySet<string> = new Set(
  "title term of group area kind state frequency when scale aboutWhen lead reporter person author attribution by toWhom codedBy partners survey".split(
    " ",
  ),
);

function isClaim(text: string, field: string, isTheirs: boolean): boolean {
  return !isTheirs && !NAMING.has(field) && SEVERAL_WORDS.test(text);
}

const SEVERAL_WORDS = /\p{L}\S*\s+\S/u;
