import { type Period, periodLabel } from "@quarterlight/core/period";
import type { Audience } from "@quarterlight/core/register";
import { FEWEST, type ThemesTold } from "@quarterlight/core/voices";
import { addressName } from "@quarterlight/core/workbook";
import { csvText } from "../print/csv-text.ts";
import { jsonText } from "../print/json-text.ts";
import { textTable, wrap } from "../print/text-table.ts";

type Told = {
  readonly workbook: string;
  readonly period: Period;
  readonly audience: Audience;
  readonly told: ThemesTold;
  /** Rows of Feedback that stand below its table, and so are counted nowhere. */
  readonly below: number;
};

export const THEME_FORMATS = { table: asTable, csv: asCsv, json: asJson } as const;
export type ThemeFormat = keyof typeof THEME_FORMATS;

const WIDTH = 100;

/** A count of people or of their remarks: outside the partnership a few of them are one to four, as in the report. */
function countFor(audience: Audience): (count: number) => string {
  return (count) => (audience === "internal" || count === 0 || count >= FEWEST ? String(count) : "1 to 4");
}

/** Whether counts that add up are kept back: outside the partnership, where one of them is a few. */
function areKeptBack(parts: readonly number[], audience: Audience): boolean {
  return audience !== "internal" && parts.some((count) => count > 0 && count < FEWEST);
}

/** Good, mixed and poor remarks; outside the partnership only where none of them is a few. */
function tones({ good, mixed, poor }: Tones, audience: Audience): readonly [string, string, string] {
  if (areKeptBack([good, mixed, poor], audience)) return ["", "", ""];
  return [String(good), String(mixed), String(poor)];
}

/** What two people who coded the same remarks agreed on, under the same rule. */
function agreed({ both, firstOnly, secondOnly }: Agreed, audience: Audience): string {
  return areKeptBack([both, firstOnly, secondOnly], audience)
    ? "not told, as one of the counts is 1 to 4"
    : `both ${both}, first only ${firstOnly}, second only ${secondOnly}`;
}

type Agreed = ThemesTold["rows"][number]["agreement"];

type Tones = { readonly good: number; readonly mixed: number; readonly poor: number };

function asTable({ workbook, period, told, audience, below }: Told): string {
  const { heard, second, uncoded } = told;
  const counted = countFor(audience);
  const before =
    heard.period === undefined ? "" : `; ${counted(heard.before)} in ${periodLabel(heard.period)}`;
  const rows = told.rows.map(({ theme, now, before: then, taken }) => [
    theme,
    counted(now.people),
    counted(then.people),
    String(now.kindsOfSource),
    tones(now, audience)
      .filter((count) => count !== "")
      .join(" / "),
    taken,
  ]);
  const typed = told.rows.flatMap((row) =>
    row.typed === undefined
      ? []
      : [
          `${row.theme}: the sheet Themes says ${counted(row.typed)} mentions, and ${counted(row.now.mentions)} are counted.`,
        ],
  );
  const apart = told.rows.flatMap(({ theme, agreement }) =>
    Object.values(agreement).every((count) => count === 0)
      ? []
      : [`${theme}: ${agreed(agreement, audience)}.`],
  );
  return [
    `What people said in ${workbook}: ${periodLabel(period)}`,
    `Heard from ${counted(heard.now)} ${heard.now === 1 && audience === "internal" ? "person" : "people"}${before}. Remarks are no sample: people are counted, never a share of anybody.`,
    ...(below === 0
      ? []
      : [
          `${below === 1 ? "One row stands" : `${below} rows stand`} below the table of Feedback and ${below === 1 ? "is" : "are"} not counted: draw the corner of the table down over ${below === 1 ? "it" : "them"}.`,
        ]),
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
      : [
          [
            `Coded by a second person: ${counted(second.coded)} of ${counted(second.of)} remarks.`,
            ...apart,
          ].join("\n"),
        ]),
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

function asCsv({ told, audience }: Told): string {
  const counted = countFor(audience);
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
    counted(now.people),
    counted(before.people),
    counted(now.mentions),
    String(now.kindsOfSource),
    ...tones(now, audience),
    counted(now.peoplePublic),
    taken,
  ]);
  return csvText([head, ...rows]);
}

function asJson({ workbook, period, told, audience, below }: Told): string {
  const isHidden = (count: number) => audience !== "internal" && count > 0 && count < FEWEST;
  const counted = (count: number) => (isHidden(count) ? null : count);
  const counts = ({ kindsOfSource, mentions, people, peoplePublic, ...toned }: ThemeCounted) => {
    const [good, mixed, poor] = tones(toned, audience).map((count) => (count === "" ? null : Number(count)));
    return {
      mentions: counted(mentions),
      people: counted(people),
      kindsOfSource,
      good,
      mixed,
      poor,
      peoplePublic: counted(peoplePublic),
    };
  };
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
    audience,
    belowTheTable: below,
    heard: { now: counted(heard.now), before: counted(heard.before) },
    themes: rows.map(({ row, ...each }) => ({
      ...each,
      agreement: areKeptBack(Object.values(each.agreement), audience) ? null : each.agreement,
      ...(each.typed === undefined ? {} : { typed: counted(each.typed) }),
      now: counts(each.now),
      before: counts(each.before),
      state: row?.state ?? null,
      cameOfIt: row?.cameOfIt ?? null,
    })),
    earlier: told.earlier.map(({ at, period: when, ...each }) => ({
      ...each,
      period: periodLabel(when),
      cell: addressName(at),
    })),
    second: { coded: counted(second.coded), of: counted(second.of) },
    uncoded,
  });
}

type ThemeCounted = ThemesTold["rows"][number]["now"];
