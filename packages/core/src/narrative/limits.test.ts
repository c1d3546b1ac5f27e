import { describe, expect, test } from "vitest";
import { JUDGED, NOW, aTarget, anyKpi, factIndex, figureAt, partsOf, quarters } from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { comparedSentences, changesIn, plainText, sinceNotes, thingsOf, whatMovesWords } from "./index.ts";
import { comparison } from "./sentences/comparison.ts";
import { BETTER, LEVEL, MISSED, known } from "./summary.fixture.ts";

const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);

/** Each number of the house at which something is told otherwise: the last told one way, and the first told the other. */
describe.each<{ what: string; tell: (count: number) => string; most: number; until: RegExp; from: RegExp }>([
  {
    what: "a count that moves by chance",
    tell: (count) => saidOf({ observations: quarters(16, count) }),
    most: 19,
    until: /it was 16\. Numbers this small move by chance\.$/,
    from: /it was 16\.$/,
  },
  {
    what: "a share of so few",
    tell: (count) =>
      saidOf({
        unit: { kind: "percentage", of: "" },
        observations: [partsOf(9, 40, -1), partsOf(count, 40)],
      }),
    most: 19,
    until: /it was 23%\. Numbers this small move by chance\.$/,
    from: /it was 23%\.$/,
  },
  {
    what: "published figures that are others now",
    tell: (count) => sinceOf(count),
    most: 6,
    until: /^(?:[^|]* was published as [^|]* \| ){0,5}[^|]* was published as [^|]*$/,
    from: /^Published figures that are others now, each in the data file: Falls\.$/,
  },
  {
    what: "changes that are named",
    tell: (count) => {
      const { sheets, findings } = known(...times(count, BETTER));
      return changesIn(sheets, findings.howMany).map(plainText).join(" ");
    },
    most: 3,
    until: /^\w+ got better \(stays A.* that chance rarely brings\.$/,
    from: /^Of these, \w+ got better in a way that chance rarely brings\.$/,
  },
  {
    what: "targets out of reach that are named",
    tell: (count) => {
      const { findings } = known(...times(count, { ...LEVEL, targets: [aTarget(60)] }));
      const thing = thingsOf(findings, []).find(({ kind }) => kind === "missed");
      return plainText(thing?.rest ?? []);
    },
    most: 3,
    until: /\(stays a.*\)\.$/i,
    from: /expect us to miss them\.$/,
  },
  {
    what: "codes that are listed",
    tell: (count) => {
      const kpis = Array.from({ length: count }, (__, i) => anyKpi({ id: `K${i + 1}` }));
      const tally = { held: 20, met: 20, close: 0, missed: 0 };
      const moved = { now: tally, after: tally, leave: kpis, leaveMissed: [], join: [], isFirst: false };
      return whatMovesWords(moved).join(" ");
    },
    most: 8,
    until: /K8\.$/,
    from: /K8 and \d+ more\.$/,
  },
  {
    what: "figures that are not on the better side",
    tell: (count) => {
      const nation = (value: number): Partial<Kpi> => ({
        ...MISSED,
        ...RATE,
        comparators: [scotland(value)],
      });
      const { sheets, findings } = known(...times(4, nation(80)), ...times(count, nation(60)));
      return comparedSentences(sheets, findings.howMany).map(plainText).join(" ");
    },
    most: 3,
    until: /The others? (?:is|are) .*against 60\)\.$/,
    from: /on the better side\.$/,
  },
])("$what", ({ tell, most, until, from }) => {
  test(`up to ${most}`, () => {
    expect(tell(most)).toMatch(until);
    expect(tell(most)).not.toMatch(from.source === until.source ? /^$/ : from);
  });

  test(`from ${most + 1} on`, () => {
    expect(tell(most + 1)).toMatch(from);
    expect(tell(most + 1)).not.toMatch(until);
  });
});

const RATE: Partial<Kpi> = { unit: { kind: "rate", of: "per 1,000 people" } };

function scotland(value: number) {
  const at = { sheet: "Peers", row: 1, column: 2 };
  return {
    area: "Scotland",
    kind: "nation" as const,
    observations: [figureAt(value, 0, { at })],
    source: "",
    differs: "",
  };
}

function saidOf(more: Partial<Kpi>): string {
  const { sheets } = known({ decision: JUDGED, ...more });
  const [facts] = sheets;
  return facts ? plainText(comparison.say(facts) ?? []) : "";
}

function sinceOf(count: number): string {
  const of = (value: number) =>
    registerWith({
      kpis: [
        anyKpi({
          title: "Falls",
          observations: [
            ...Array.from({ length: count }, (_, i) => figureAt(value + i, i - count)),
            figureAt(60),
          ],
        }),
      ],
    });
  const edition = { audience: "internal", area: "", period: NOW } as const;
  const [note] = sinceNotes(factIndex(of(70), edition, { previous: of(50) }));
  return (note?.texts ?? []).map(plainText).join(" | ");
}
