import type { Claim } from "../claims/index.ts";
import { type FactIndex, isFact } from "../facts/index.ts";
import {
  type Period,
  endOf,
  financialYearOf,
  periodAxis,
  periodLabel,
  periodName,
  readPeriod,
} from "../period/index.ts";
import { type Kpi, isMeasured } from "../register/index.ts";
import { timeOfClaim } from "./time-of-claim.ts";
import type { Piece } from "./model/piece.ts";
import { claimsOf, plain } from "./model/text.ts";

/** A figure beside a period, an indicator or both is of them, and what a sentence says when is the time of what it tells. */
export function strayed(piece: Piece, index: FactIndex): readonly string[] {
  const { where, of, text, beside } = piece;
  const claims = claimsOf(text);
  const others = claims.filter(({ kpi }) => of !== "" && kpi !== of && !kpi.startsWith(`${of} (`));
  const [only] = text;
  const period = typeof only === "object" && "said" in only && only.as === "period" ? only.said : undefined;
  const isOther =
    period !== undefined &&
    beside !== undefined &&
    beside.length > 0 &&
    !beside.some((claim) =>
      [periodName, periodLabel, periodAxis].some(
        (print) => print(timeOfClaim(claim, index.register.kpis)) === period,
      ),
    );
  return [
    ...others.map(({ kpi }) => `it is of ${kpi} and stands in ${where}`),
    ...(isOther ? [`the figure beside it is not of ${period}`] : []),
    ...otherTimes(piece, claims, index),
    ...otherNames(piece, claims, index),
  ];
}

/** Indicators that are named where what stands beside the name is told of others. */
function otherNames(
  { of, kind, text }: Piece,
  claims: readonly Claim[],
  { register, idOf }: FactIndex,
): readonly string[] {
  if (kind === "typed") return [];
  const told =
    of === ""
      ? claims.flatMap(({ kpi, basis }) => [kpi, ...(basis?.kind === "kpis" ? basis.kpis : [])])
      : [of];
  const isBy = (id: string, kpi: Kpi) => id === kpi.id || id === idOf(kpi) || id.startsWith(`${idOf(kpi)} (`);
  // What no KPI is told of, such as the answers of a survey, may be worded like one's title.
  if (!told.every((id) => register.kpis.some((kpi) => isBy(id, kpi)))) return [];
  const isTold = (kpi: Kpi) => told.length === 0 || told.some((id) => isBy(id, kpi));
  const said = text.flatMap((run) =>
    typeof run === "object" && "said" in run && run.as === "name" ? [bare(run.said)] : [],
  );
  return said.flatMap((words) => {
    const named = register.kpis.filter(({ title }) => `${words},`.startsWith(`${bare(title)},`));
    return named.length === 0 || named.some(isTold)
      ? []
      : [`“${words}” is named, and this is told of ${told.join(", ")}`];
  });
}

function bare(words: string): string {
  return words.trim().toLowerCase();
}

/** Periods that a sentence names and that none of its figures is of, runs to, is held against or is reported in, nor is a gap. */
function otherTimes(
  { kind, of, text, times = [] }: Piece,
  claims: readonly Claim[],
  index: FactIndex,
): readonly string[] {
  if (claims.length === 0 || kind === "cell") return [];
  const said = text.flatMap((run) =>
    typeof run === "object" && "said" in run && run.as === "period" && !/^\d/.test(run.said)
      ? [run.said]
      : [],
  );
  if (said.length === 0) return [];
  const known = [
    index.edition.period,
    ...times.flatMap(asPeriod),
    ...index.register.kpis.filter(isOf(of, index)).flatMap(timesOf),
    ...claims.flatMap((claim) => periodsOf(claim, index)),
  ];
  const starts = [...new Set(known.flatMap((each) => [each.start, financialYearOf(each).start]))];
  const ends = [...new Set(known.map(endOf))];
  const spans = starts.flatMap((start) =>
    ends.filter((end) => end > start).map((end): Period => ({ start, months: end - start })),
  );
  const printed = new Set(
    spans.flatMap((span) => [periodName, periodLabel, periodAxis].map((print) => print(span))),
  );
  const isKnown = (words: string) =>
    printed.has(words) || [...printed].some((each) => each.replace(/ \d{4}$/, "") === words);
  return said.filter((words) => !isKnown(words)).map((words) => `nothing in “${plain(text)}” is of ${words}`);
}

function periodsOf({ kpi, period, role, basis }: Claim, index: FactIndex): readonly Period[] {
  const found = index.factAt({ kpi, period, role, basis });
  const held =
    basis?.kind === "period" ? [basis.period] : basis?.kind === "span" ? [basis.from, basis.to] : [];
  // KPIs that are counted may each be of a time of their own.
  const counted = basis?.kind === "kpis" ? new Set(basis.kpis) : new Set();
  const own = index.register.kpis
    .filter((each) => counted.has(each.id))
    .flatMap(({ observations, monthly }) => [...observations, ...monthly].map((each) => each.period));
  return [period, ...held, ...own, ...(isFact(found) && found.other ? [found.other] : [])];
}

function asPeriod(printed: string): readonly Period[] {
  const read = readPeriod(printed);
  return read.kind === "period" ? [read.period] : [];
}

/** What a sentence about a KPI may date without a figure: where one is not there, or is the first after a break, what was noted, new targets. */
function timesOf({ observations, monthly, events, targets }: Kpi): readonly Period[] {
  const dated = [...observations, ...monthly].filter(
    (each) => !isMeasured(each) || each.flags.includes("break"),
  );
  return [
    ...[...dated, ...events].map(({ period }) => period),
    ...targets.map(({ from }) => ({ start: from.start, months: 1 })),
  ];
}

function isOf(of: string, { idOf }: FactIndex): (kpi: Kpi) => boolean {
  return (kpi) => of !== "" && (kpi.id === of || idOf(kpi) === of);
}
