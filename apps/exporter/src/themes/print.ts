import { type Period, periodLabel } from "@quarterlight/core/period";
import type { ThemeExtract, ThemesTold } from "@quarterlight/core/voices";
import { addressName } from "@quarterlight/core/workbook";
import { csvText } from "../print/csv-text.ts";
import { jsonText } from "../print/json-text.ts";
import { textTable, wrap } from "../print/text-table.ts";

type Told = { readonly workbook: string; readonly period: Period; readonly told: ThemesTold };
type Extract = {
  readonly workbook: string;
  readonly period: Period;
  readonly extract: readonly ThemeExtract[];
};

export const THEME_FORMATS = { table: asTable, csv: asCsv, json: asJson } as const;
export type ThemeFormat = keyof typeof THEME_FORMATS;

const WIDTH = 100;

function asTable({ workbook, period, told }: Told): string {
  const { heard, second, uncoded } = told;
  const before = heard.period === undefined ? "" : `; ${heard.before} in ${periodLabel(heard.period)}`;
  const rows = told.rows.map(({ theme, now, before: then, taken }) => [
    theme,
    String(now.people),
    String(then.people),
    String(now.kindsOfSource),
    `${now.good} / ${now.mixed} / ${now.poor}`,
    taken,
  ]);
  const typed = told.rows.flatMap((row) =>
    row.typed === undefined
      ? []
      : [`${row.theme}: the sheet Themes says ${row.typed} mentions, and ${row.now.mentions} are counted.`],
  );
  const apart = told.rows.flatMap(({ theme, agreement: { both, firstOnly, secondOnly } }) =>
    both + firstOnly + secondOnly === 0
      ? []
      : [`${theme}: both ${both}, first only ${firstOnly}, second only ${secondOnly}.`],
  );
  return [
    `What people said in ${workbook}: ${periodLabel(period)}`,
    `Heard from ${heard.now} people${before}. Remarks are no sample: people are counted, never a share of anybody.`,
    textTable(
      ["Theme", "People", "Before", "Kinds of source", "Good / mixed / poor", "Taken to"],
      rows,
      [34, 6, 6, 15, 19, 36],
    ),
    ...(told.earlier.length === 0
      ? []
      : [["What became of what was taken before", ...told.earlier.flatMap(earlierLines)].join("\n")]),
    ...(typed.length === 0 ? [] : [typed.join("\n")]),
    ...(second.coded === 0
      ? []
      : [[`Coded by a second person: ${second.coded} of ${second.of} remarks.`, ...apart].join("\n")]),
    ...(uncoded.length === 0
      ? []
      : [
          [
            `Without a theme: ${uncoded.length}. What the words suggest; a person decides.`,
            ...uncoded.flatMap(uncodedLines),
          ].join("\n"),
        ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function earlierLines({
  theme,
  period,
  fedInto,
  cameOfIt = "",
  state,
}: ThemesTold["earlier"][number]): readonly string[] {
  const came = cameOfIt === "" ? "no answer yet" : cameOfIt;
  const words = `${theme} (${periodLabel(period)}), to ${fedInto}: ${state === undefined ? "" : `${state}: `}${came}`;
  return wrap(words, WIDTH).map((line) => `  ${line}`);
}

function uncodedLines({ feedback, suggested }: ThemesTold["uncoded"][number]): readonly string[] {
  const words = suggested.length === 0 ? "nothing known" : suggested.join("; ");
  return wrap(`${feedback.id} (${addressName(feedback.at)}): ${words}`, WIDTH).map((line) => `  ${line}`);
}

function asCsv({ told }: Told): string {
  const head = [
    "Theme",
    "People",
    "People before",
    "Mentions",
    "Kinds of source",
    "Good",
    "Mixed",
    "Poor",
    "People who agreed to be public",
    "Taken to",
  ];
  const rows = told.rows.map(({ theme, now, before, taken }) => [
    theme,
    ...[
      now.people,
      before.people,
      now.mentions,
      now.kindsOfSource,
      now.good,
      now.mixed,
      now.poor,
      now.peoplePublic,
    ].map(String),
    taken,
  ]);
  return csvText([head, ...rows]);
}

function asJson({ workbook, period, told }: Told): string {
  const { rows, heard, second } = told;
  const uncoded = told.uncoded.map(({ feedback, suggested }) => ({
    id: feedback.id,
    cell: addressName(feedback.at),
    suggested,
  }));
  return jsonText({
    ok: true,
    workbook,
    period: periodLabel(period),
    heard: { now: heard.now, before: heard.before },
    themes: rows.map(({ row, ...each }) => ({
      ...each,
      state: row?.state ?? null,
      cameOfIt: row?.cameOfIt ?? null,
    })),
    earlier: told.earlier.map(({ at, period: when, ...each }) => ({
      ...each,
      period: periodLabel(when),
      cell: addressName(at),
    })),
    second,
    uncoded,
  });
}

export const EXTRACT_FORMATS = { table: extractTable, csv: extractCsv, json: extractJson } as const;

const EXTRACT_HEAD = ["Theme", "Locality", "People", "Kinds of source"] as const;

function extractRows({ extract }: Extract): readonly (readonly string[])[] {
  return extract.flatMap(({ theme, people, kindsOfSource, localities }) => [
    [
      theme,
      "All",
      people === undefined ? "fewer than 5" : String(people),
      people === undefined ? "" : String(kindsOfSource),
    ],
    ...localities.map((each) => [theme, each.locality, String(each.people), ""]),
  ]);
}

function extractTable(extract: Extract): string {
  const title = `For Community Planning: what people said who agreed to be public, ${periodLabel(extract.period)}`;
  return [title, textTable([...EXTRACT_HEAD], extractRows(extract), [40, 24, 12, 16])]
    .join("\n\n")
    .concat("\n");
}

function extractCsv(extract: Extract): string {
  return csvText([EXTRACT_HEAD, ...extractRows(extract)]);
}

function extractJson({ workbook, period, extract }: Extract): string {
  return jsonText({
    ok: true,
    workbook,
    period: periodLabel(period),
    themes: extract.map(({ people, ...each }) => ({ ...each, people: people ?? null })),
  });
}
