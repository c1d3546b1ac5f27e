import { type Interval, intervalOf } from "@quarterlight/core/comparison";
import { decimalsFor, tableFigure } from "@quarterlight/core/figure";
import { periodLabel } from "@quarterlight/core/period";
import { type Kpi, kpiNamed } from "@quarterlight/core/register";
import { type Compared, mismatchInWords } from "@quarterlight/core/voices";
import { csvText } from "../print/csv-text.ts";
import { jsonText } from "../print/json-text.ts";
import { textTable, wrap } from "../print/text-table.ts";

type Comparison = { readonly ours: string; readonly compared: readonly Compared[] };
type Beside = Compared["beside"][number];

export const COMPARE_FORMATS = { table: asTable, csv: asCsv, json: asJson } as const;
export type CompareFormat = keyof typeof COMPARE_FORMATS;

const WIDTH = 100;

function asTable({ ours, compared }: Comparison): string {
  const parts = compared.map((each) => kpiPart(ours, each));
  const opening = `${ours} beside others. Each is a question to ask, not a verdict; there is no overall score.`;
  return [opening, ...parts].join("\n\n").concat("\n");
}

function kpiPart(ours: string, { kpi, beside, notCompared, ring, place }: Compared): string {
  const rows = beside.map((each) => {
    const { aligned } = each;
    return [
      periodLabel(aligned.period),
      shown(kpi, aligned.our.value, intervalOf(kpi.unit, aligned.our)),
      each.name,
      shown(kpi, aligned.their.value, each.interval),
      `${verdict(each)}${each.isProvisional ? " (one is provisional)" : ""}`,
    ];
  });
  const lines = [
    ...(place === undefined ? [] : [placeInWords(ours, place)]),
    ...(ring.length === 0
      ? []
      : [
          `Ring ${ring
            .slice(0, 3)
            .map(({ name }) => name)
            .join(", ")}: what do they do that makes it ${kpi.polarity}?`,
        ]),
    ...notCompared.map(
      ({ name, aligned }) =>
        `Not compared with ${name} (${aligned.theirs.id}): ${mismatchInWords(aligned.mismatch)}.`,
    ),
  ].flatMap((line) => wrap(line, WIDTH));
  const table =
    rows.length === 0
      ? []
      : [textTable(["Period", ours, "Beside", "Theirs", "Ours is"], rows, [12, 26, 30, 26, 40])];
  return [kpiNamed(kpi), ...table, ...lines].join("\n");
}

function verdict({ verdict: said, interval }: Beside): string {
  if (said !== "cannot tell") return said;
  return interval === undefined ? "cannot tell: no interval" : "cannot tell: chance explains it";
}

function placeInWords(ours: string, place: NonNullable<Compared["place"]>): string {
  return place === "among the others"
    ? `${ours} is among the others.`
    : `${ours} is the ${place} of them, by more than chance.`;
}

function shown(kpi: Kpi, value: number, interval: Interval | undefined): string {
  const decimals = decimalsFor(kpi.unit, [value], []);
  const print = (each: number) => tableFigure(each, kpi.unit, decimals);
  return interval === undefined
    ? print(value)
    : `${print(value)} (${print(interval.lower)} to ${print(interval.upper)})`;
}

function asCsv({ compared }: Comparison): string {
  const head = [
    "KPI",
    "Indicator",
    "Period",
    "Ours",
    "Beside",
    "Their code",
    "Theirs",
    "Lower",
    "Upper",
    "Ours is",
    "Not compared, because",
  ];
  const rows = compared.flatMap(({ kpi, beside, notCompared }) => [
    ...beside.map((each) => [
      kpi.id,
      kpi.title,
      periodLabel(each.aligned.period),
      String(each.aligned.our.value),
      each.name,
      each.aligned.theirs.id,
      String(each.aligned.their.value),
      each.interval === undefined ? "" : String(each.interval.lower),
      each.interval === undefined ? "" : String(each.interval.upper),
      each.verdict,
      "",
    ]),
    ...notCompared.map(({ name, aligned }) => [
      kpi.id,
      kpi.title,
      "",
      "",
      name,
      aligned.theirs.id,
      "",
      "",
      "",
      "",
      mismatchInWords(aligned.mismatch),
    ]),
  ]);
  return csvText([head, ...rows]);
}

function asJson({ ours, compared }: Comparison): string {
  return jsonText({
    ok: true,
    ours,
    kpis: compared.map(({ kpi, beside, notCompared, ring, place }) => ({
      kpi: kpi.id,
      title: kpi.title,
      place: place ?? null,
      ring: ring.map(({ name }) => name),
      beside: beside.map((each) => ({
        name: each.name,
        code: each.aligned.theirs.id,
        period: periodLabel(each.aligned.period),
        ours: each.aligned.our.value,
        theirs: each.aligned.their.value,
        interval: each.interval ?? null,
        verdict: each.verdict,
        provisional: each.isProvisional,
      })),
      notCompared: notCompared.map(({ name, aligned }) => ({
        name,
        code: aligned.theirs.id,
        because: mismatchInWords(aligned.mismatch),
      })),
    })),
  });
}
