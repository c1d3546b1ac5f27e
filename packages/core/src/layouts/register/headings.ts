import { type Period, readPeriod } from "../../period/index.ts";
import { frequencySaid, polaritySaid } from "../../settle/index.ts";
import { columnMeaning, isUnitWord, roleOf, wordsApart } from "../../tables/index.ts";
import { type Cell, headingKey, textOf } from "../../workbook/index.ts";

export type RegisterField =
  | "code"
  | "title"
  | "meaning"
  | "group"
  | "source"
  | "unit"
  | "polarity"
  | "key"
  | "lead"
  | "reporter"
  | "frequency"
  | "tolerance"
  | "body";

const OWN: readonly (readonly [RegisterField, RegExp])[] = [
  [
    "code",
    /^(?:variable name|variable|(?:(?:kpi|pi|indicator|measure|our|short) )?(?:code|ref|reference|id|no|number)|pi|ni|ref no)$/u,
  ],
  ["key", /^(?:key indicator|key|headline)$/u],
  [
    "meaning",
    /^(?:description|(?:full |plain )?definition|meaning|what it (?:means|is|measures)|what this (?:means|measures)|full definition|explanation|how (?:it is )?(?:measured|worked out))$/u,
  ],
  [
    "group",
    /^(?:domain|topic|group|theme|service|priority|strategic priority|outcome|local outcome|area of work|objective|pillar|workstream|programme|category|section|part of plan)$/u,
  ],
  [
    "unit",
    /^(?:units?|(?:measured|counted|expressed|shown|recorded) (?:in|as)|units? of measure(?:ment)?|measure unit|unit type|what it is counted in|number type)$/u,
  ],
  [
    "polarity",
    /^(?:better|better (?:when|if|is).*|good|good (?:performance )?(?:is|means|when|direction).*|direction(?: of (?:good|improvement|travel|change wanted))?|aim(?:ing)? (?:to|for)|which way is (?:good|better)|improvement (?:is|means)|we want it to.*|wanted direction|(?:desired|preferred|target) (?:direction|trend|movement)|high(?:er)? or low(?:er)?(?: is)?.*|up or down)$/u,
  ],
  [
    "lead",
    /^(?:lead|leads|owner|(?:executive|service|officer|strategic) lead|lead (?:officer|person|role|manager)|responsible(?: officer| person| lead)?|accountable(?: officer| person)?|who leads|sponsor|sro|kpi owner|head of service)$/u,
  ],
  [
    "source",
    /^(?:sources?|data source|(?:where|data|figures?) (?:is |are |comes? )?from|taken from|source system|system|where it comes from|source of (?:data|figures))$/u,
  ],
  [
    "body",
    /^(?:body|organi[sz]ation|agency|partner|reported by body|belongs to|register|board or council)$/u,
  ],
];

const TITLE =
  /^(?:short title|(?:full |short )?(?:name|title)|measure|indicator|kpi|what we measure|performance (?:measure|indicator)|key performance indicator|(?:kpi|pi|indicator|measure|metric) (?:name|title))$/u;
const TARGET = /^(?:target|current target|goal|plan|standard|aim|ambition|trajectory|level wanted)$/u;
/** Fields that have the same name as the role by which any heading is known. */
const SAME = ["title", "unit", "lead", "reporter", "frequency", "tolerance", "source", "group"] as const;

const FIGURES: ReadonlySet<string> = new Set([
  "value",
  "this quarter",
  "last quarter",
  "last year",
  "numerator",
  "denominator",
  "period",
  "month",
]);

/** Whether a heading may name indicators: without one a row is no heading of a register. */
export function namesSomething(heading: string): boolean {
  return (
    TITLE.test(headingKey(heading)) ||
    roleOf(heading) === "title" ||
    /^(?:full )?definition$|^description$/iu.test(heading)
  );
}

type CellsUnder = () => readonly (Cell | null)[];
type When = { readonly when: { readonly period?: Period } };
export type HeadingMeaning =
  | { readonly is: RegisterField | "title" | "figures" }
  | ({ readonly is: "target" | "comment" } & When);

/** What a heading of a register says, with a look at its cells where words alone do not tell. */
export function meaningOf(heading: string, cellsUnder: CellsUnder): HeadingMeaning | undefined {
  const key = headingKey(wordsApart(heading));
  const own = OWN.find(([, pattern]) => pattern.test(key))?.[0];
  if (TARGET.test(key) && !areWays(cellsUnder())) return { is: "target", when: {} };
  if (own === "polarity" && areNumbers(cellsUnder())) return { is: "target", when: {} };
  if (own !== undefined) return { is: own };
  if (TITLE.test(key)) return { is: "title" };
  const meaning = columnMeaning([heading], (label) => readPeriod(label, "financial"));
  if (meaning.means !== "role") return byWords(key, cellsUnder());
  const when = meaning.period === undefined ? {} : { period: meaning.period };
  const { role } = meaning;
  if (role === "code") return { is: "code" };
  if (role === "target") return { is: "target", when };
  if (role === "note") return { is: "comment", when };
  if (role === "polarity" || role === "trend") return areWays(cellsUnder()) ? { is: "polarity" } : undefined;
  const same = SAME.find((field) => field === role);
  if (same !== undefined) return { is: same };
  const holdsFigures = FIGURES.has(role) && (role !== "value" || areNumbers(cellsUnder()));
  return holdsFigures ? { is: "figures" } : undefined;
}

/** Words by which a heading of several says what stands under it. */
const BY_WORDS: readonly (readonly [RegisterField, RegExp])[] = [
  ["lead", /\b(?:lead|owner|officer|manager|responsible|accountable|sponsor)\b/u],
  ["group", /\b(?:outcome|priority|theme|domain|objective|pillar|programme|category)\b/u],
  [
    "meaning",
    /\b(?:definition|description|counted|calculated|calculation|methodology|rationale|measured|explained)\b/u,
  ],
  ["source", /\bsource\b/u],
];

/** What a heading that is not known in full may be: by its cells, where all are ways or units, else by a word of it. */
function byWords(key: string, cells: readonly (Cell | null)[]): HeadingMeaning | undefined {
  const some = filled(cells);
  if (some.length > 1 && areWays(some)) return { is: "polarity" };
  if (some.length > 1 && some.every((cell) => frequencySaid(textOf(cell)) !== undefined)) {
    return { is: "frequency" };
  }
  if (some.length > 1 && some.every((cell) => isUnitWord(textOf(cell)))) return { is: "unit" };
  const areWords = some.length > 0 && some.every((cell) => /\p{L}{2}/u.test(textOf(cell)));
  const field = areWords ? BY_WORDS.find(([, pattern]) => pattern.test(key))?.[0] : undefined;
  return field === undefined ? undefined : { is: field };
}

function filled(cells: readonly (Cell | null)[]): readonly (Cell | null)[] {
  return cells.filter((cell) => textOf(cell) !== "");
}

function areNumbers(cells: readonly (Cell | null)[]): boolean {
  const some = filled(cells);
  const numbers = some.filter(
    (cell) => typeof cell?.value === "number" || /^[<>≤≥]?\s*[\d.,]+\s*%?$/u.test(textOf(cell)),
  );
  return numbers.length > 0 && numbers.length * 2 >= some.length;
}

function areWays(cells: readonly (Cell | null)[]): boolean {
  const some = filled(cells);
  return some.length > 0 && some.every((cell) => polaritySaid(textOf(cell)) !== undefined);
}
