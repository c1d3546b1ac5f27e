import { codeAndTitle } from "../../settle/index.ts";
import { type Indicator, type NamedAs, codeKey } from "../../tables/index.ts";
import { nameKey } from "../../workbook/index.ts";

/** An indicator that a row names, and the words of the row that were not needed to know it. */
export type FoundIndicator = {
  readonly indicator: Indicator;
  readonly by: "code" | "name";
  readonly rest: readonly string[];
};

export type Registry = {
  readonly indicators: readonly Indicator[];
  readonly find: (named: NamedAs) => FoundIndicator | undefined;
  /** Whether another indicator has the same code. */
  readonly isShared: (indicator: Indicator) => boolean;
};

/**
 * Finds indicators by code, without case, spaces and hyphens, or by name. Where a code stands in several
 * registers, the words beside it tell whose is meant: a body such as the council's, or the sheet's name.
 */
export function registryOf(
  indicators: readonly Indicator[],
  names: Readonly<Record<string, string>> = {},
): Registry {
  const aliases = new Map(Object.entries(names).map(([found, taken]) => [titleKey(found), taken]));
  const aliasOf = (text: string) => aliases.get(titleKey(text)) ?? "";
  const byCode = groupBy(indicators, ({ code }) => codeKey(code));
  const byName = groupBy(indicators, ({ title }) => titleKey(title));
  const candidates = ({ code, name }: NamedAs): { found: readonly Indicator[]; by: "code" | "name" } => {
    for (const text of [aliasOf(code), aliasOf(name), code, name]) {
      const found = text === "" ? undefined : byCode.get(codeKey(text));
      if (found !== undefined) return { found, by: "code" };
    }
    for (const text of [aliasOf(name), aliasOf(code), name, code]) {
      const found = text === "" ? undefined : byName.get(titleKey(text));
      if (found !== undefined) return { found, by: "name" };
    }
    const parted = codeAndTitle(name) ?? codeAndTitle(code);
    const byPart = parted === undefined ? undefined : byCode.get(codeKey(parted.code));
    // A code within a name counts where the rest of the name is that indicator's too.
    const alike = byPart?.filter(({ title }) => titleKey(title) === titleKey(parted?.title ?? ""));
    return { found: alike ?? [], by: "code" };
  };
  const bodies = [...new Map(indicators.map((each) => [bodyKey(each), each])).values()];
  return {
    indicators,
    find: (named) => {
      const { found, by } = candidates(named);
      const indicator = oneOf(found, named, bodies);
      if (indicator === undefined) return undefined;
      const isUsed = (part: string) => isBody(part, indicator) || nameKey(part) === nameKey(indicator.title);
      return { indicator, by, rest: named.parts.filter((part) => !isUsed(part)) };
    },
    isShared: ({ code }) => code !== "" && (byCode.get(codeKey(code))?.length ?? 0) > 1,
  };
}

/** The one that is meant; nothing where none is, or where nobody can say which. */
function oneOf(
  found: readonly Indicator[],
  { parts, sheet }: NamedAs,
  bodies: readonly Indicator[],
): Indicator | undefined {
  const named = found.filter((each) => parts.some((part) => isBody(part, each)));
  if (named.length === 1) return named[0];
  if (named.length > 1) return undefined;
  // A row that names another body is not about this one's indicator, whatever its code.
  const namesAnother = bodies.length > 1 && parts.some((part) => bodies.some((each) => isBody(part, each)));
  if (namesAnother) return undefined;
  if (found.length <= 1) return found[0];
  const overlaps = found.map((each) => ({ each, words: sharedWords(sheet, each) }));
  const most = Math.max(...overlaps.map(({ words }) => words));
  const closest = overlaps.filter(({ words }) => words === most);
  return most > 0 && closest.length === 1 ? closest[0]?.each : undefined;
}

/** Words that stand in the names of sheets whatever they hold. */
const OF_ANY_SHEET =
  /^(?:kpis?|pis?|key|performance|indicators?|measures?|register|list|data|figures?|results?|returns?|sheet|the|of|and|for|all)$/u;

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !OF_ANY_SHEET.test(word));
}

function bodyKey({ body, at }: Indicator): string {
  return wordsOf(body || at.sheet).join(" ");
}

/** Whether some words name the body whose indicator it is: all of them stand in its name. */
function isBody(part: string, indicator: Indicator): boolean {
  const of = new Set(wordsOf(indicator.body || indicator.at.sheet));
  const words = wordsOf(part);
  return words.length > 0 && words.every((word) => of.has(word));
}

function sharedWords(sheet: string, indicator: Indicator): number {
  const of = new Set(wordsOf(indicator.body || indicator.at.sheet));
  return wordsOf(sheet).filter((word) => of.has(word)).length;
}

/** Names made comparable: case, spaces, `&`, quotation marks and a stop at the end do not tell two apart. */
function titleKey(title: string): string {
  return nameKey(title)
    .replaceAll("&", " and ")
    .replaceAll(/[‘’“”'"]/gu, "")
    .replaceAll(/[–—]/gu, "-")
    .replaceAll(/\s+/gu, " ")
    .replace(/[\s.:;,*]+$/u, "");
}

function groupBy(
  indicators: readonly Indicator[],
  key: (indicator: Indicator) => string,
): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const group = groups.get(key(indicator));
    if (group === undefined) groups.set(key(indicator), [indicator]);
    else group.push(indicator);
  }
  groups.delete("");
  return groups;
}
