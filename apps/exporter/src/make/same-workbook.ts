import type { FactsFile } from "@quarterlight/core/report";

/** In what a report's workbook is another one than that of a report to come. */
export type Otherness = "same" | "other indicators" | "other figures";

/** Of the indicators of the shorter report, how many the other must tell too. */
const ENOUGH_INDICATORS = 1 / 2;
/** Of the levels that both print, how many must agree in a copy that lies elsewhere or has another name. */
const ENOUGH_ELSEWHERE = 4 / 5;
/** Fewer levels than these may agree by chance. */
const FEW_LEVELS = 3;
/** How many must agree in the same place, so that a neighbour's workbook of the same indicators is not taken for it. */
const ENOUGH_THERE = 1 / 5;
const MANY_LEVELS = 8;

/**
 * Whether two reports were made of one workbook, perhaps corrected or carried on in between: of the same bytes; or telling
 * mostly the same indicators, from a file in the same place as seen from the report; or, where that is moved or renamed,
 * with nearly the same levels. Neither a file's name nor a code tells: both are the same in many partnerships.
 */
export function othernessOf(before: FactsFile, coming: FactsFile): Otherness {
  if (coming.workbook.sha256 !== "" && before.workbook.sha256 === coming.workbook.sha256) return "same";
  if (!hasSameIndicators(before, coming)) return "other indicators";
  const { common, agreeing } = levelsOf(before, coming);
  const { place } = coming.workbook;
  const isThere = place !== undefined && before.workbook.place === place;
  const isSame = isThere
    ? common < MANY_LEVELS || agreeing >= common * ENOUGH_THERE
    : common >= FEW_LEVELS && agreeing >= common * ENOUGH_ELSEWHERE;
  return isSame ? "same" : "other figures";
}

function hasSameIndicators(before: FactsFile, coming: FactsFile): boolean {
  const old = new Set(before.indicators?.map(plain));
  const now = new Set(coming.indicators?.map(plain));
  // An older file does not name them: there the figures, which bear the KPI's code, must tell.
  if (before.indicators === undefined || coming.indicators === undefined) return true;
  return (
    [...now].filter((title) => old.has(title)).length >= Math.min(old.size, now.size) * ENOUGH_INDICATORS
  );
}

function plain(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

type Level = { readonly value: number; readonly decimals: number };

/** How many levels both print, and how many of them agree as far as the coarser one is told. */
function levelsOf(before: FactsFile, coming: FactsFile) {
  const old = levels(before);
  const pairs = [...levels(coming)].flatMap(([fact, now]) => {
    const was = old.get(fact);
    return was === undefined ? [] : [{ was, now }];
  });
  return { common: pairs.length, agreeing: pairs.filter(({ was, now }) => agree(was, now)).length };
}

function levels({ figures }: FactsFile): ReadonlyMap<string, Level> {
  return new Map(
    figures.flatMap(({ fact, claim }) =>
      claim?.role === "level" && claim.quantity !== undefined ? [[fact, claim.quantity] as const] : [],
    ),
  );
}

function agree(one: Level, other: Level): boolean {
  const step = 10 ** -Math.min(one.decimals, other.decimals);
  return Math.abs(one.value - other.value) <= step * 0.5001;
}
