import { expect, test } from "vitest";
import { factIndex } from "../../facts/index.ts";
import { financialQuarter, financialYear, month } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { guardText } from "../guard.ts";

const NOW = financialQuarter(2025, 3);
const DECEMBER = month(2025, 12);

/** From January 2018: 95 down to 80, then from 60 up to 75. */
const long = Array.from({ length: 32 }, (_, i) => (i < 16 ? 95 - i : 44 + i));
/** From January 2024: a peak of 95 in the third quarter, 88 now. */
const short = [80, 81, 95, 90, 85, 84, 83, 88];
const rising = [80, 81, 82, 83, 84, 85, 86, 88];

const share = (values: readonly number[]) =>
  kpiWith({
    unit: { kind: "percentage", of: "plans" },
    polarity: "higher",
    observations: seriesUpTo(NOW, values),
  });
const rate = (values: readonly number[]) =>
  kpiWith({ unit: { kind: "rate", of: "per 1,000 people" }, observations: seriesUpTo(NOW, values) });
const money = (values: readonly number[]) =>
  kpiWith({ unit: { kind: "money", of: "" }, observations: seriesUpTo(NOW, values) });
const months = (values: readonly number[]) =>
  kpiWith({ frequency: "month", observations: seriesUpTo(DECEMBER, values) });
const years = (values: readonly number[]) =>
  kpiWith({ frequency: "year", observations: seriesUpTo(financialYear(2024), values) });

type Case = readonly [text: string, kpi: Kpi, became: "flagged" | "held" | "not read"];

test.each<Case>([
  // What a figure of the time contradicts is flagged, however far the series reaches.
  ["It was our best since 2019.", share(short), "flagged"],
  ["It was the best we have done since 2019.", share(short), "flagged"],
  ["It was the highest since April 2019.", share(short), "flagged"],
  ["It was our best in five years.", share(short), "flagged"],
  ["It was our best in a decade.", share(short), "flagged"],
  ["It was the lowest for three years.", rate([9, 8, 7, 8, 9, 10, 11, 8.5]), "flagged"],
  ["It was our cheapest quarter since 2019.", money([900, 880, 870, 910]), "flagged"],
  ["It was the lowest in six months.", months([9, 5, 4, 6, 7, 8]), "flagged"],
  ["It was the lowest for four years.", years([100, 90, 119, 118, 117]), "flagged"],
  ["It was the best since before the pandemic.", share([80, 90, 88]), "flagged"],
  ["It was the best since April to June 2025.", share([95, 81, 80, 82]), "flagged"],
  // What no figure contradicts is not held where the series begins later, or has a gap.
  ["It was our best since 2019.", share(rising), "not read"],
  ["It was our best since April 2019.", share(rising), "not read"],
  ["It was our best in five years.", share(rising), "not read"],
  ["It was our best since 2019.", share([86, 88]), "not read"],
  ["It was the best since before the pandemic.", share(rising), "not read"],
  ["It was the lowest for ten years.", years([100, 99, 98]), "not read"],
  ["It was our best since 2024.", withGap(share(rising)), "not read"],
  ["It was our best in two years.", withBreak(share(short)), "not read"],
  ["It was our best since 2019.", { ...share(rising), polarity: "closer" }, "not read"],
  ["It was our best quarter yet.", { ...share(rising), polarity: "closer" }, "not read"],
  ["It was our worst so far.", { ...share(rising), polarity: "neither" }, "not read"],
  // What the figures of the time bear out is held, whatever came before it.
  ["It was our best since 2024.", share(rising), "held"],
  ["It was our best in two years.", share(rising), "held"],
  ["It was our best for a year.", share(short), "held"],
  ["It was our best since 2023.", share(long), "held"],
  ["It was our best for four years.", share(long), "held"],
  ["It was our best since 2022/23.", share(long), "held"],
  ["It was our best so far this year.", share(long), "held"],
  ["It was our best since April.", share(long), "held"],
  ["It was the highest in four months.", months([9, 3, 4, 5, 6]), "held"],
  ["It was the lowest since 2019.", years([100, 120, 119, 118, 117, 116, 115]), "held"],
  ["It was not our best since 2019.", share(short), "held"],
  ["It was not our best since 2019.", share(rising), "not read"],
  // The whole series, where the words speak of its beginning.
  ["It was our best since records began.", share(long), "flagged"],
  ["It was our best since records began.", share(rising), "held"],
])("“%s”", (text, kpi, became) => {
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  const { flags, held, notRead } = guardText(text, kpi, index);
  expect({ flagged: flags.length, held: held.length, "not read": notRead.length }).toEqual({
    flagged: 0,
    held: 0,
    "not read": 0,
    [became]: 1,
  });
});

function withGap(kpi: Kpi): Kpi {
  return { ...kpi, observations: kpi.observations.filter((_, i) => i !== 6) };
}

function withBreak(kpi: Kpi): Kpi {
  const observations = kpi.observations.map((each, i) =>
    i === 5 ? { ...each, flags: ["break"] as const } : each,
  );
  return { ...kpi, observations };
}
