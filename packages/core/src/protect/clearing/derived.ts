import { type Period, periodKey } from "../../period/index.ts";
import { soundAlike } from "./alike.ts";
import { type Bond, ENOUGH, type Told } from "./bond.ts";
import { type Change, type Made, type Offer, type Point, unprinted } from "./offer.ts";
import { printedTo } from "./series.ts";
import { unitOf } from "./unit-of.ts";

/** So seldom would an average that has nothing to do with a count agree with it, before it is no chance. */
const CHANCE = 1e-4;

/** Averages of a line over the months or weeks of its periods, and its changes since the last period or a year ago. */
export function derivedOf(hot: Told, { made, changes }: Offer): readonly Bond[] {
  return [
    ...made.flatMap((each) => (each.kpi === hot.line.kpi ? [] : (averageOf(hot, each) ?? []))),
    ...changes.flatMap((each) => (each.kpi === hot.line.kpi ? [] : (changeOf(hot, each) ?? []))),
  ];
}

/** How many of a shorter time are in a period, each by what an average may be of. */
const TIMES: readonly ((period: Period) => number)[] = [
  ({ months }) => months,
  ({ months }) => Math.round((months * 52) / 12),
  ({ months }) => months / 3,
];

function averageOf(hot: Told, made: Made): Bond | undefined {
  for (const timesOf of TIMES) {
    let chance = 1;
    const pairs = made.points.flatMap((figure) => {
      const of = hot.at.get(periodKey(figure.period));
      const by = timesOf(figure.period);
      if (of?.value === undefined || by < 2 || !Number.isInteger(by)) return [];
      const unit = unitOf(figure.value);
      const fits = Math.abs(of.value / by - figure.value) <= 0.501 * unit;
      chance *= fits ? Math.min(1, unit / figure.value) : Number.POSITIVE_INFINITY;
      return [{ figure, of, by }];
    });
    const most = soundAlike(made, hot.line) ? CHANCE ** 0.5 : CHANCE;
    if (pairs.length === 0 || !(chance <= most)) continue;
    const put = (offer: Offer) =>
      pairs
        .map(({ figure, of, by }) => {
          const base = `${made.kpi}:of each:${by}`;
          const id = `${made.kpi}:share:${periodKey(figure.period)}:${of.id} by ${by}`;
          if (offer.cells.has(id)) return false;
          offer.cells.set(base, unprinted(base, by));
          offer.known.push({ cell: base, as: by });
          putRatio(offer, { id, of, base, times: 1, as: printedTo(figure.value, made.dp) }, made, figure);
          return true;
        })
        .some(Boolean);
    return { lines: [hot], put };
  }
  return undefined;
}

function putRatio(
  offer: Offer,
  ratio: {
    readonly id: string;
    readonly of: Point;
    readonly base: string;
    readonly times: number;
    readonly as: number;
  },
  { kpi, dp }: Pick<Made, "kpi" | "dp">,
  { period, at, loss }: Change["points"][number] | Made["points"][number],
): void {
  const { id, of, base, times, as } = ratio;
  offer.cells.set(id, {
    id,
    kind: "ratio",
    of: of.id,
    base,
    times,
    dp,
    loss,
    printable: true,
    mustPrint: false,
  });
  offer.first.push({ cell: id, as });
  offer.about.set(id, { kpi, what: "share", period, at });
}

/** Since the period before, or a year ago. */
const SINCE: readonly ((period: Period) => number)[] = [({ months }) => months, () => 12];

function changeOf(hot: Told, change: Change): Bond | undefined {
  for (const since of SINCE) {
    const pairs = change.points.flatMap((figure) => {
      const { start, months } = figure.period;
      const to = hot.at.get(periodKey(figure.period));
      const from = hot.at.get(periodKey({ start: start - since(figure.period), months }));
      return to?.value === undefined || from?.value === undefined ? [] : [{ figure, to, from }];
    });
    const fits = pairs.every(({ figure, to, from }) => (to.value ?? 0) - (from.value ?? 0) === figure.value);
    const values = new Set(pairs.map(({ figure }) => figure.value));
    if (!fits || values.size < (soundAlike(change, hot.line) ? 2 : ENOUGH)) continue;
    const put = (offer: Offer) =>
      pairs
        .map(({ figure, to, from }) => {
          const id = `${change.kpi}:figure:${periodKey(figure.period)}`;
          if (!figure.isShown || offer.cells.has(`${id}:change`)) return false;
          offer.cells.set(`${id}:change`, {
            id: `${id}:change`,
            kind: "difference",
            from: from.id,
            to: to.id,
            // Whoever has the two numbers needs no third.
            loss: 1,
            printable: true,
            mustPrint: false,
          });
          offer.first.push({ cell: `${id}:change`, as: figure.value });
          offer.about.set(`${id}:change`, {
            kpi: change.kpi,
            what: "figure",
            period: figure.period,
            at: figure.at,
          });
          return true;
        })
        .some(Boolean);
    return { lines: [hot], put };
  }
  return undefined;
}
