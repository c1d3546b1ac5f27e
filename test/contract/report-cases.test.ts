import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Report, buildReport, choosePeriod, kpiBlocks, plain } from "@quarterlight/core/report";
import { describe, expect, test } from "vitest";
import { registerFrom, sharedFolder } from "../support/real-file.ts";

/** A workbook with one thing changed, and what its report must say of it, and must not. */
type Case = {
  readonly file: string;
  readonly kind: string;
  /** By the first words of the KPI's title, or "first page": what is said there, as patterns. */
  readonly says: Readonly<Record<string, readonly RegExp[]>>;
  readonly never: Readonly<Record<string, readonly RegExp[]>>;
};

const CASES: readonly Case[] = [
  {
    file: "suppressed-collapse.xlsx",
    kind: "a hidden figure has no status but one that every number behind its mark would have, and no older figure stands in",
    says: {
      "Support plans made": [
        /: fewer than 5 \(Off target\)/,
        /whatever the hidden number is, it is off target/,
      ],
      "Carers who had": [
        /\(No status\)[^]*Figure not shown, to protect people/,
        /The last is 118 carers, for April to June, so we do not judge the target now/,
      ],
      "first page": [
        /We met 10 of the 22 targets that could be judged, came close on 5 and missed 7/,
        /We judge 19 on July to September 2025/,
        /One other target could not be judged/,
      ],
    },
    never: {
      "Support plans made": [/so this is (on|close)/, /No clear change/i],
      "Carers who had": [/so this is/, /Close to target/],
      "first page": [/23 targets/],
    },
  },
  {
    file: "headline-vs-comparison.xlsx",
    kind: "above what is usual and lower than last quarter are both true, and one sentence says both",
    says: {
      "first page": [
        /wait for care at home to start: still above what is usual, though lower than in April to June 2025/,
      ],
      "Wait for care": [
        /above the range we would expect, [^(]*, though it is lower than in April to June \(33\.0\)\./,
      ],
    },
    never: { "first page": [/a longer wait/i], "Wait for care": [/a longer wait/i] },
  },
  {
    file: "c28-24620.xlsx",
    kind: "a quarter that its months contradict has no verdict from either",
    says: {
      "Days in hospital": [/No status/, /its three months do not add up to it/i],
      "first page": [/in doubt/],
    },
    never: {
      "Days in hospital": [/getting better/i, /is met/i, /Fewer days/i],
      "first page": [/Fewer days/i, /Days in hospital when ready to leave: 24,620/],
    },
  },
  {
    file: "dropped-words.xlsx",
    kind: "nothing that an owner wrote for the quarter is dropped in silence",
    says: {
      "Carers who had": [/The fund paid for a break for 115 carers/, /Carers Strategy Lead/],
      "went well": [/A café that stayed open/, /Home from hospital team shortlisted/],
      next: [
        /Overdue since 30 September 2025: Start one shift in the alarm centre/,
        /Done, due by 31 October 2025: Send every person with care at home a weekly list/,
        /\nBy 31 December 2025: Add the four choices/,
      ],
    },
    never: { next: [/\nBy 30 September 2025: /] },
  },
  {
    file: "title-direction.xlsx",
    kind: "a title that tells a finding is never told as one",
    says: { "Indicator GL-03": [/21\.4 days/] },
    never: { "first page": [/Shorter waits/i, /now 9/], "Indicator GL-03": [/Shorter waits/i, /now 9/] },
  },
];

describe.each(CASES)("$file: $kind", ({ file, says, never }) => {
  const path = join(sharedFolder, "cases/truth", file);
  test.skipIf(!existsSync(path))("is told so (skipped where the shared cases are absent)", async () => {
    const told = toldIn(await reportOf(file, readFileSync(path)));
    for (const [where, patterns] of Object.entries(says)) {
      for (const pattern of patterns) expect(wordsAt(told, where)).toMatch(pattern);
    }
    for (const [where, patterns] of Object.entries(never)) {
      for (const pattern of patterns) expect(wordsAt(told, where)).not.toMatch(pattern);
    }
  });
});

async function reportOf(file: string, bytes: Uint8Array): Promise<Report> {
  const register = await registerFrom(file, bytes);
  const choice = choosePeriod(register);
  if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
  const { audience, date } = register.settings;
  return buildReport(register, { period: choice.period, audience, date }).report;
}

/** What is said of each KPI, and on the first page, each as one text. */
function toldIn({ headline, summary, sections, next }: Report): ReadonlyMap<string, string> {
  const { things, standing, changes, missed } = summary;
  const first = [
    plain(headline),
    ...things.items.map(({ strong, rest }) => `${plain(strong)}${plain(rest)}`),
    ...[...standing.changed, ...standing.judged, standing.close, ...changes.others].map(plain),
    ...changes.items.map((item) => plain(item.headline)),
    ...missed.items.map(({ name, now }) => `${name}: ${plain(now)}`),
  ];
  return new Map([
    ["first page", first.join("\n")],
    ...kpiBlocks({ sections }).map(
      ({ title, headline: heading, status, change, paragraphs, chart, commentary }): [string, string] => [
        title,
        [
          `${plain(heading)} (${status.word}) ${change.word}`,
          plain(status.because),
          ...paragraphs.map(plain),
          ...(chart ? [plain(chart.title), plain(chart.alt)] : []),
          commentary?.text ?? "",
          commentary?.by ?? "",
        ].join("\n"),
      ],
    ),
    ["went well", sections.flatMap(({ successes }) => successes.map(({ title }) => title)).join("\n")],
    [
      "next",
      [
        ...summary.next.items.flatMap(({ when, what }) => what.map((each) => `${when}: ${each}`)),
        ...missed.items.map(({ when, action }) => `${when}: ${action}`),
        ...next.items.map(({ when, what }) => `${when}: ${what}`),
      ].join("\n"),
    ],
  ]);
}

function wordsAt(told: ReadonlyMap<string, string>, where: string): string {
  const found = [...told].find(([title]) => title.startsWith(where));
  if (!found) throw new Error(`nothing is told of “${where}”`);
  return found[1];
}
