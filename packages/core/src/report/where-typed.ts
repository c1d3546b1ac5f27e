import { type Standing, everyText } from "../guard/index.ts";
import type { Register } from "../register/index.ts";
import { addressName } from "../workbook/index.ts";

/**
 * The cells in which a person typed what a piece of the report prints, alone or within words of ours: those of the records that
 * hold it, and none where a setting does. Undefined where nobody typed it.
 */
export type WhereTyped = (text: string, kpi: string) => readonly string[] | undefined;

/** Lays out where the words of a register stand. */
export function whereTyped(register: Register): WhereTyped {
  const all = everyText(register, () => true).map((each) => ({ ...each, text: bare(each.text) }));
  const alone = new Map<string, Standing[]>();
  for (const each of all) alone.set(each.text, [...(alone.get(each.text) ?? []), each]);
  const titles = new Set(register.kpis.map(({ title }) => bare(title)));
  const within = all.filter(
    ({ field, text }) => PROSE.has(field) && text.length >= SHORTEST && !titles.has(text),
  );
  const rows = new Map(register.kpis.map(({ id, at }) => [id, addressName(at)]));
  return (text, kpi) => {
    const row = rows.get(kpi);
    const isBeside = ({ at, near = at }: Standing) =>
      row === undefined || [at, near].some((each) => each !== undefined && addressName(each) === row);
    const found =
      alone.get(bare(text)) ?? within.filter((each) => text.includes(each.text) && isBeside(each));
    if (found.length === 0) return undefined;
    const beside = found.filter(isBeside);
    return [
      ...new Set(
        (beside.length > 0 ? beside : found).flatMap(({ at, near }) => at ?? near ?? []).map(addressName),
      ),
    ];
  };
}

function bare(text: string): string {
  return text.trim().replace(/\.$/, "");
}

/** Fields with words that say something, which may stand among ours: all others name things. */
const PROSE: ReadonlySet<string> = new Set([
  "change",
  "contact",
  "did",
  "differs",
  "evidence",
  "gloss",
  "instead",
  "meaning",
  "note",
  "notice",
  "rationale",
  "reason",
  "source",
  "text",
  "why",
  "whyNot",
]);

/** Shorter words may stand among others by chance. */
const SHORTEST = 8;
