import { type Claim, evaluate } from "../claims/index.ts";
import { type Fact, type FactIndex, factId, factIndex } from "../facts/index.ts";
import { STATUS_WORDS } from "../narrative/index.ts";
import { type Period, readPeriod } from "../period/index.ts";
import type { Register } from "../register/index.ts";
import { addressName } from "../workbook/index.ts";
import { changesSince } from "../since/index.ts";
import { type FactsFile, registerOfFacts } from "./facts-file.ts";
import { inDoubt } from "./in-doubt.ts";

/** One thing that a report said and that the workbook no longer bears out. */
export type NoLongerSo = {
  /** The indicator's code; empty where it is about none in particular. */
  readonly kpi: string;
  /** As it was printed, and as the workbook has it now. */
  readonly was: string;
  readonly is: string;
  readonly cells: readonly string[];
  readonly isStatus: boolean;
};

/** A published sentence, with what in it is no longer so. */
export type Untrue = Pick<FactsFile["sentences"][number], "where" | "kpi" | "text" | "made"> & {
  readonly because: readonly NoLongerSo[];
};

/** A chart that would be drawn otherwise: of which indicator, for how many of its points and targets, and their cells. */
type OtherChart = {
  readonly kpi: string;
  readonly changes: number;
  readonly cells: readonly string[];
};

/** A published sentence of which nobody can say whether it still holds, and why. */
export type Untracked = Pick<FactsFile["sentences"][number], "where" | "text" | "made"> & {
  readonly because: "no claims" | "no figure now" | "judged by another rule";
};

/** What became of a published report when it was held against a workbook. */
export type HeldAgain = {
  readonly sentences: readonly Untrue[];
  /** Printed figures and statuses that are no longer so, wherever they stood: in sentences, tables and charts. */
  readonly figures: readonly NoLongerSo[];
  readonly untracked: readonly Untracked[];
  /** Indicators told in full whose chart would be drawn otherwise; none where the file keeps no series. */
  readonly charts: readonly OtherChart[];
  /** How many sentences still hold. */
  readonly holding: number;
};

/** Holds what a report said against a workbook's facts of today. Its English is not read again: its claims are evaluated. */
export function heldAgain(file: FactsFile, read: Register): HeldAgain {
  const register = inDoubt(read, file.doubts ?? []);
  const index = factIndex(register, { ...file.edition, period: periodOf(file) });
  const printed = new Map(file.figures.map(({ fact, printed: words }) => [fact, words]));
  const judge = (claim: Claim) => evaluate(claim, index);
  const noLonger = (claim: Claim): readonly NoLongerSo[] => {
    const verdict = judge(claim);
    return verdict.verdict === "contradicts" ? [told(claim, verdict.found, printed)] : [];
  };
  const sentences: Untrue[] = [];
  const untracked: Untracked[] = [];
  let holding = 0;
  for (const { where, kpi, text, made, claims } of file.sentences) {
    const because = distinct(claims.flatMap(noLonger));
    const why = because.length > 0 ? undefined : whyUntracked(claims, index);
    if (because.length > 0) sentences.push({ where, kpi, text, made, because });
    else if (why === undefined) holding += 1;
    else if (why !== "no claims" || made === "typed") untracked.push({ where, text, made, because: why });
  }
  const figures = distinct(file.figures.flatMap(({ claim }) => (claim ? noLonger(claim) : [])));
  return { sentences, figures, untracked, charts: otherCharts(file, index), holding };
}

/** What a chart is drawn from: its points, and the target's line. */
const DRAWN: ReadonlySet<string> = new Set(["figure", "figure gone", "target"]);

function otherCharts(file: FactsFile, { register, idOf }: FactIndex): readonly OtherChart[] {
  const before = registerOfFacts(file);
  if (before === undefined) return [];
  const inFull = new Set(file.sentences.map(({ kpi }) => kpi));
  const drawn = changesSince(before, register).filter(({ kind }) => DRAWN.has(kind));
  return register.kpis.flatMap((kpi): readonly OtherChart[] => {
    const own = drawn.filter(({ id }) => id === kpi.id);
    const cells = [...new Set(own.flatMap(({ at }) => (at === undefined ? [] : [addressName(at)])))];
    return own.length === 0 || !inFull.has(idOf(kpi)) ? [] : [{ kpi: idOf(kpi), changes: own.length, cells }];
  });
}

/** The period of a published report; a label that cannot be read is that of no time. */
function periodOf({ edition }: FactsFile): Period {
  const read = readPeriod(edition.period, "financial");
  return read.kind === "period" ? read.period : { start: 0, months: 3 };
}

function whyUntracked(claims: readonly Claim[], index: FactIndex): Untracked["because"] | undefined {
  if (claims.length === 0) return "no claims";
  for (const claim of claims) {
    const verdict = evaluate(claim, index);
    if (verdict.verdict !== "not read") continue;
    return verdict.because === "another rule" ? "judged by another rule" : "no figure now";
  }
  return undefined;
}

function told(claim: Claim, found: Fact, printed: ReadonlyMap<string, string>): NoLongerSo {
  const cells = [...new Set(found.cells.map(addressName))];
  const { kpi, word, way, quantity } = claim;
  if (quantity !== undefined) {
    const words = printed.get(factId(claim)) ?? "";
    const was = /\d/.test(words) ? words : String(quantity.value);
    const what = kpi === "" ? claim.role.replace(/^how many/u, "") : "";
    return { kpi, was: `${was}${what}`, is: `${found.prose}${what}`, cells, isStatus: false };
  }
  const [is = "neither"] = word === undefined ? found.ways : found.words;
  return { kpi, was: wordOf(word ?? way ?? ""), is: wordOf(is), cells, isStatus: claim.role === "status" };
}

/** A status as it is printed; any other word as it is. */
function wordOf(word: string): string {
  return (
    Object.entries(STATUS_WORDS)
      .find(([kind]) => kind === word)?.[1]
      .toLowerCase() ?? word
  );
}

function distinct(all: readonly NoLongerSo[]): readonly NoLongerSo[] {
  return [
    ...new Map(all.map((each) => [`${each.kpi}|${each.was}|${each.is}|${each.cells.join()}`, each])).values(),
  ];
}
