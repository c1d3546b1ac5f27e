import { saidOf } from "../answers/index.ts";
import { type Period, endOf, samePeriod } from "../period/index.ts";
import type { Assumption } from "../reading/index.ts";
import {
  type Kpi,
  type Measured,
  type Polarity,
  type Target,
  isLevel,
  isMeasured,
} from "../register/index.ts";
import type { Pipeline } from "./pipeline.ts";
import { polarityFromStatus, polarityInTitle, polarityUnread } from "./polarity-words.ts";
import { polarityOfTarget } from "./target.ts";

type Directed = {
  readonly kpi: Kpi;
  readonly from: "stated" | "target" | "title" | "published status" | "nothing" | "words not understood";
  readonly disputed: boolean;
};

/**
 * KPIs with the way that is good, in whatever layout they stand: as a person answered, as a column or a register states it,
 * else by the words of the latest target, the title, or the status that somebody published. Every guess is written down;
 * where a row has words for it that are not understood, nothing is guessed from title or status.
 */
export function settleDirection(
  kpis: readonly Kpi[],
  { mapping, notebook }: Pick<Pipeline, "mapping" | "notebook">,
): Kpi[] {
  const empty = kpis.filter(hasEmptyTarget);
  if (empty.length > 0) {
    notebook.assumptions.push({ kind: "target of 0 means none", kpis: empty.map(({ id }) => id) });
  }
  const asked = new Set(notebook.questions.flatMap((each) => (each.asks === "direction" ? [each.kpi] : [])));
  const directed = kpis.map((kpi) =>
    asked.has(kpi.id)
      ? { kpi, from: "words not understood" as const, disputed: false }
      : directionOf(hasEmptyTarget(kpi) ? withoutZero(kpi) : kpi, saidOf(mapping.directions, kpi)),
  );
  writeDown(directed, notebook.assumptions);
  return directed.map(({ kpi }) => kpi);
}

function directionOf(kpi: Kpi, said: Polarity | undefined): Directed {
  if (said !== undefined) return { kpi: { ...kpi, polarity: said }, from: "stated", disputed: false };
  if (kpi.polarity !== undefined) return { kpi, from: "stated", disputed: false };
  const aimed = polarityOfTarget(kpi.targets.at(-1)?.shown ?? "");
  if (aimed !== undefined) return { kpi: { ...kpi, polarity: aimed }, from: "target", disputed: false };
  if (polarityUnread(kpi) !== undefined) return { kpi, from: "words not understood", disputed: false };
  const titled = polarityInTitle(kpi.title);
  const shown = statusPolarity(kpi);
  const polarity = titled ?? shown;
  if (polarity === undefined) return { kpi, from: "nothing", disputed: false };
  return {
    kpi: { ...kpi, polarity },
    from: titled === undefined ? "published status" : "title",
    disputed: titled !== undefined && titled !== "closer" && shown !== undefined && titled !== shown,
  };
}

/** The way that every status of a row takes for good; none where two of them say otherwise. */
function statusPolarity(kpi: Kpi): Polarity | undefined {
  const { published, observations } = kpi;
  const latest = observations.findLast(isMeasured);
  if (published === undefined || latest === undefined) return undefined;
  const ways = [
    wayOf(published.status, latest, kpi.targets.at(-1)),
    ...(published.earlier ?? []).map(({ status, period }) => {
      const figure = observations.filter(isMeasured).find((each) => samePeriod(each.period, period));
      const target = kpi.targets.findLast(({ from, to }) => holdsIn(period, from, to));
      return figure === undefined ? undefined : wayOf(status, figure, target);
    }),
  ];
  const said = new Set(ways.filter((way) => way !== undefined));
  return said.size === 1 ? ways[0] : undefined;
}

function holdsIn(period: Period, from: Period, to: Period | undefined): boolean {
  return from.start <= period.start && (to === undefined || endOf(to) >= endOf(period));
}

function wayOf(
  status: string,
  { value, period }: Measured,
  target: Target | undefined,
): Polarity | undefined {
  // Both sides of a range are off target.
  if (!isLevel(target) || target.upTo !== undefined || isForLater(target, period)) return undefined;
  return polarityFromStatus(status, value, target.value);
}

/** Whether a target is a longer time's than a figure, or is to be reached after it: it says nothing of a status before then. */
function isForLater({ from, due }: Target & { readonly due?: Period }, period: Period): boolean {
  return from.months > period.months || (due !== undefined && endOf(due) > endOf(period));
}

const DATA_ONLY = /^(?:data[ _]only|unknown|n\/a|none|not applicable)$/iu;

/** A target of 0 beside a status that judges nothing is an empty cell typed as 0. */
function hasEmptyTarget({ targets, published }: Kpi): boolean {
  return targets.some(isZero) && DATA_ONLY.test(published?.status ?? "");
}

function withoutZero(kpi: Kpi): Kpi {
  return { ...kpi, targets: kpi.targets.filter((target) => !isZero(target)) };
}

function isZero(target: Target): boolean {
  return isLevel(target) && target.value === 0;
}

function writeDown(directed: readonly Directed[], assumptions: Assumption[]): void {
  const ids = (test: (row: Directed) => boolean) => directed.filter(test).map(({ kpi }) => kpi.id);
  const add = (assumption: Extract<Assumption, { kpis: readonly string[] }>) => {
    if (assumption.kpis.length > 0) assumptions.push(assumption);
  };
  for (const polarity of ["higher", "lower", "closer"] as const) {
    for (const from of ["target", "title", "published status"] as const) {
      add({
        kind: "polarity",
        polarity,
        from,
        kpis: ids((row) => row.from === from && row.kpi.polarity === polarity),
      });
    }
  }
  add({ kind: "polarity disputed", kpis: ids(({ disputed }) => disputed) });
  add({ kind: "polarity unknown", kpis: ids(({ from }) => from === "nothing") });
}
