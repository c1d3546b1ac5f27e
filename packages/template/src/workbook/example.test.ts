import { describe, expect, test } from "vitest";
import { review } from "@quarterlight/core/influence";
import { type Kpi, type Observation, OUTCOMES, isMeasured } from "@quarterlight/core/register";
import { clear } from "@quarterlight/core/protect";
import { textOf } from "@quarterlight/core/workbook";
import { readBack } from "../testing/read-back.ts";
import { templateBytes } from "./index.ts";

const { register, reading, workbook } = await readBack("example");
const kpis = register.kpis;
const every = kpis.flatMap(({ observations, monthly }) => [...observations, ...monthly]);

describe("the worked example, read back from its file", () => {
  test("says on its first sheet and in its settings that it is invented", () => {
    const first = workbook.sheets[0]?.rows.flat().map((cell) => textOf(cell));
    expect(first?.join(" ")).toMatch(/INVENTED/);
    expect(register.settings.notice).toMatch(/^Glenmarrow is invented\./);
    expect(register.settings.partnership).toBe("Glenmarrow Health and Social Care Partnership");
  });

  test("is understood to the last cell", () => {
    const unread = reading.sheets.filter(({ leftOut }) => leftOut !== undefined).map(({ sheet }) => sheet);
    expect(unread).toEqual(["Start here", "Accepted", "Read by a person", "Lists"]);
    expect(reading.notUnderstood.filter(({ what }) => what !== "sheet")).toEqual([]);
    expect(reading.questions).toEqual([]);
  });

  test("is the same to the byte each time", async () => {
    const [one, two] = await Promise.all([templateBytes("example"), templateBytes("example")]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  test("has at least 42 indicators over all nine outcomes and every priority", () => {
    expect(kpis.length).toBeGreaterThanOrEqual(42);
    const served = new Set(kpis.flatMap(({ outcomes }) => outcomes));
    expect([...served].toSorted((a, b) => a - b)).toEqual(OUTCOMES.map(({ number }) => number));
    expect(new Set(kpis.map(({ priority }) => priority))).toEqual(
      new Set(register.priorities.map(({ id }) => id)),
    );
  });

  test.each(kpis.filter(({ frequency }) => frequency === "quarter"))(
    "$id has 16 to 24 quarters without a gap, up to the report’s own",
    ({ observations }) => {
      expect(observations.length).toBeGreaterThanOrEqual(16);
      expect(observations.length).toBeLessThanOrEqual(24);
      const starts = observations.map(({ period }) => period.start);
      expect(starts).toEqual(starts.map((_, index) => (starts[0] ?? 0) + 3 * index));
      expect(observations.at(-1)?.period).toEqual(register.settings.period);
    },
  );

  test("has months, years and surveys of two years beside the quarters", () => {
    const months = kpis.filter(({ frequency }) => frequency === "month");
    expect(months.map(({ observations }) => observations.length)).toEqual([36, 36]);
    const behind = kpis.filter(({ monthly }) => monthly.length > 0);
    expect(behind.map(({ id, monthly }) => [id, monthly.length])).toEqual([
      ["GL-01", 30],
      ["GL-14", 36],
    ]);
    expect(kpis.filter(({ frequency }) => frequency === "year").length).toBeGreaterThanOrEqual(6);
    expect(kpis.filter(({ frequency }) => frequency === "two years")).toHaveLength(9);
  });
});

describe("the states of the example’s figures", () => {
  test.each([
    "suppressed",
    "not available",
    "not applicable",
    "low",
    "not yet due",
    "not available nationally",
  ])("some figure is %s", (state) => {
    expect(every.some((observation) => observation.state === state)).toBe(true);
  });

  test.each(["provisional", "revised", "estimated", "forecast", "break"] as const)(
    "some figure is marked %s",
    (flag) => {
      expect(every.some(({ flags }) => flags.includes(flag))).toBe(true);
    },
  );

  test("none is blank, and one is truly zero", () => {
    expect(every.filter(({ state }) => state === "blank")).toEqual([]);
    expect(every.filter(isMeasured).filter(({ value }) => value === 0)).toHaveLength(1);
  });

  test("every break has an event, and the improved KPI’s service change comes before its improvement", () => {
    const broken = kpis.filter(({ observations }) => observations.some(isBreak));
    expect(broken.map(({ id }) => id)).toEqual(["NI-2", "NI-3", "NI-4", "NI-5", "NI-7", "NI-9", "GL-16"]);
    expect(broken.filter(({ events }) => !events.some(({ kind }) => kind === "definition change"))).toEqual(
      [],
    );
    const began = kpis.find(({ id }) => id === "GL-01")?.events[0]?.period.start;
    expect(began).toBe(2025 * 12 + 3);
  });

  test("several are late", () => {
    const late = kpis.filter(({ observations }) => observations.at(-1)?.state === "not yet due");
    expect(late.length).toBeGreaterThanOrEqual(4);
  });
});

describe("the parts of the example’s figures", () => {
  const withParts = kpis.flatMap((kpi) =>
    [...kpi.observations, ...kpi.monthly].flatMap((observation) =>
      isMeasured(observation) && observation.numerator && observation.denominator
        ? [{ kpi, observation, numerator: observation.numerator, denominator: observation.denominator }]
        : [],
    ),
  );

  test("give the figure again, to the decimals shown", () => {
    expect(withParts.length).toBeGreaterThan(300);
    const off = withParts.filter(({ kpi, observation, numerator, denominator }) => {
      const again = (numerator.value * perOf(kpi)) / denominator.value;
      return Math.abs(observation.value - again) >= 0.5 * 10 ** -(kpi.unit.decimals ?? 0);
    });
    expect(off.map(({ kpi }) => kpi.id)).toEqual([]);
  });

  test("show no small number of people, nor of those left over", () => {
    const small = withParts
      .filter(({ kpi }) => kpi.unit.kind === "percentage")
      .filter(({ numerator, denominator }) => {
        return numerator.value < 5 || denominator.value - numerator.value < 5;
      });
    expect(small.map(({ kpi }) => kpi.id)).toEqual([]);
  });

  test.each(["GL-01", "GL-14"])("the months of %s make its quarters", (id) => {
    const kpi = kpis.find((candidate) => candidate.id === id);
    for (const quarter of kpi?.observations.filter(isMeasured) ?? []) {
      const months = (kpi?.monthly ?? []).filter(
        ({ period }) => period.start >= quarter.period.start && period.start < quarter.period.start + 3,
      );
      if (months.length === 0) continue;
      const counted = months.filter(isMeasured);
      const sum = (part: (observation: (typeof counted)[number]) => number) =>
        counted.reduce((total, observation) => total + part(observation), 0);
      expect(counted).toHaveLength(3);
      expect(quarter.numerator?.value ?? quarter.value).toBe(
        sum((month) => month.numerator?.value ?? month.value),
      );
      expect(quarter.denominator?.value ?? 0).toBe(sum((month) => month.denominator?.value ?? 0));
    }
  });
});

describe("the classes of the example", () => {
  test("leave three for a person, and one goes against the suggestion with a reason", () => {
    const reviewed = review(register);
    expect(reviewed.filter(({ decision }) => !decision).map(({ kpi }) => kpi.id)).toEqual([
      "GL-05",
      "GL-19",
      "GL-28",
    ]);
    const against = reviewed.filter(
      ({ decision, suggested }) =>
        decision && suggested.class !== "discuss" && decision.class !== suggested.class,
    );
    expect(against.map(({ kpi, decision }) => [kpi.id, decision?.reason.slice(0, 23)])).toEqual([
      ["NI-16", "Against the suggestion:"],
    ]);
  });

  test("contradict nothing", () => {
    const found = review(register).filter(({ contradictions }) => contradictions.length > 0);
    expect(found).toEqual([]);
  });
});

describe("what people shared in the example", () => {
  const { audience, date } = register.settings;
  const cleared = clear(register, audience, date);

  test("at least four stories may be printed for the public", () => {
    expect(cleared.stories.map(({ id }) => id)).toEqual(["ST-1", "ST-2", "ST-3", "ST-4", "ST-7"]);
    expect(cleared.feedback.length).toBeGreaterThanOrEqual(10);
  });

  test("consent is in every state", () => {
    const reasons = new Set(cleared.withheld.map(({ because }) => because.kind));
    expect([...reasons].toSorted()).toEqual([
      "expired",
      "narrower audience",
      "no consent named",
      "not yet given",
      "withdrawn",
    ]);
    expect(new Set(register.consents.map(({ scope }) => scope)).size).toBe(3);
  });

  test("feedback is good, mixed and poor, and answered", () => {
    expect(register.feedback.length).toBeGreaterThanOrEqual(16);
    expect(new Set(register.feedback.map(({ tone }) => tone))).toEqual(new Set(["good", "mixed", "poor"]));
    expect(register.feedback.filter(({ response }) => response === "")).toEqual([]);
  });

  test("every story stands beside KPIs and outcomes that are there", () => {
    const ids = new Set(kpis.map(({ id }) => id));
    for (const { kpis: beside, outcomes } of register.stories) {
      expect(beside.length).toBeGreaterThan(0);
      expect(outcomes.length).toBeGreaterThan(0);
      expect(beside.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test("promises were kept, are under way or could not be, and what is open is due after the report", () => {
    expect(new Set(register.promises.map(({ state }) => state))).toEqual(
      new Set(["done", "under way", "could not"]),
    );
    const open = register.actions.filter(({ state }) => state === "open");
    expect(open.every(({ due }) => due > date)).toBe(true);
    expect(register.promises.every(({ due }) => due === "" || due > date)).toBe(true);
  });
});

function isBreak({ flags }: Observation): boolean {
  return flags.includes("break");
}

function perOf({ unit }: Kpi): number {
  if (unit.kind === "percentage") return 100;
  return Number((/per ([\d,]+)/.exec(unit.of)?.[1] ?? "1").replaceAll(",", ""));
}
