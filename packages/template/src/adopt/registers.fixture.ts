import fc from "fast-check";
import { type Unit, UNIT_KINDS, scaleByTen } from "@quarterlight/core/figure";
import { financialQuarter, financialYear, month } from "@quarterlight/core/period";
import {
  EMPTY_REGISTER,
  type Flag,
  type Kpi,
  type Missing,
  type Observation,
  type Register,
  STATE_MARKERS,
  blankKpi,
} from "@quarterlight/core/register";

const AT = { sheet: "Figures", row: 3, column: 2 };
const FLAGS: readonly Flag[] = ["provisional", "revised", "estimated", "forecast", "break"];
const STATES = Object.keys(STATE_MARKERS).filter(
  (state): state is Exclude<Missing["state"], "blank"> => state in STATE_MARKERS,
);

/** Words as people write them, one line, with what trips a reader: quotes, signs, a formula's first letter. */
const words = fc
  .array(fc.constantFrom("care", "-", "=SUM", "50%", "“quoted”", "£", "a,b", "5", "1/2", "+", "Né"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(" "))
  // A mark or a dash alone is nobody's words, and is not read as such.
  .filter((text) => /\p{L}{2}|\d/u.test(text));

const unit: fc.Arbitrary<Unit> = fc
  .record({ kind: fc.constantFrom(...UNIT_KINDS), of: fc.constantFrom("", "people", "per 1,000 people") })
  .map(({ kind, of }) => ({ kind, of }));

function numberIn({ kind }: Unit): fc.Arbitrary<number> {
  if (kind === "yes or no") return fc.constantFrom(0, 1);
  if (kind === "duration") return fc.nat(900_000);
  if (kind === "grade") return fc.integer({ min: 1, max: 6 });
  const least = kind === "percentage" ? 0 : -9_999_999;
  const most = kind === "percentage" ? 100_000 : 9_999_999;
  return fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 0, max: 3 }))
    .map(([whole, places]) => scaleByTen(whole, -places));
}

function figure(of: Unit, period: Observation["period"]): fc.Arbitrary<Observation> {
  const flags = fc.uniqueArray(fc.constantFrom(...FLAGS), { maxLength: 2 });
  const common = { period, at: AT };
  const whole = fc.nat(9999);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .record({ value: numberIn(of), flags })
        .map((read) => ({ ...common, ...read, state: "value" as const })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ value: numberIn(of), flags, numerator: whole, denominator: whole, note: words })
        .map(({ numerator, denominator, ...read }): Observation => ({
          ...common,
          ...read,
          state: "value",
          numerator: { value: numerator, at: AT },
          denominator: { value: denominator, at: AT },
        })),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...STATES).map((state) => ({ ...common, state, marker: "", flags: [] })),
    },
    { weight: 1, arbitrary: fc.constant({ ...common, state: "blank" as const, marker: "", flags: [] }) },
  );
}

function kpi(id: string): fc.Arbitrary<Kpi> {
  return unit.chain((of) => {
    const quarters = [1, 2, 3, 4].map((quarter) => figure(of, financialQuarter(2025, quarter)));
    const national = figure(of, financialQuarter(2025, 1));
    const months = fc
      .tuple(figure(of, month(2025, 4)), figure(of, month(2025, 5)))
      .map((both): readonly Observation[] => both);
    const target = fc.record({ value: numberIn(of), rationale: fc.oneof(words, fc.constant("")) });
    return fc
      .record({
        title: fc.constantFrom(
          "Care, “quoted”",
          "=SUM of visits",
          "+ 5 days",
          "Né à la maison",
          "Home a,b 1/2",
        ),
        observations: fc.tuple(...quarters),
        monthly: fc.oneof(months, fc.constant<readonly Observation[]>([])),
        scotland: fc.array(national, { maxLength: 1 }),
        target: fc.option(target, { nil: undefined }),
        said: fc.option(words, { nil: undefined }),
        polarity: fc.constantFrom("higher", "lower", "closer", "neither", undefined),
      })
      .map(({ target: aim, scotland, said, polarity, ...rest }): Kpi => ({
        ...PLAIN,
        ...rest,
        id,
        unit: of,
        ...(polarity === undefined ? {} : { polarity }),
        targets:
          aim === undefined
            ? []
            : [{ ...aim, state: "value", from: financialYear(2025), at: AT, shown: String(aim.value) }],
        comparators:
          scotland.length === 0
            ? []
            : [
                {
                  area: "Scotland",
                  kind: "nation",
                  source: "",
                  differs: "",
                  observations: scotland.map(withoutParts),
                },
              ],
        commentary:
          said === undefined
            ? []
            : [{ period: financialQuarter(2025, 1), text: said, author: "Head of Care", at: AT }],
      }));
  });
}

/** The sheet of comparators has a figure and no more. */
function withoutParts(observation: Observation): Observation {
  const { period, at } = observation;
  if (observation.state === "value")
    return { state: "value", period, at, flags: [], value: observation.value };
  const { note: _, ...plain } = observation;
  return { ...plain, flags: [], marker: "" };
}

const PLAIN: Kpi = blankKpi("", "", AT);

/** Registers with figures of every unit in every state, and what stands beside them. */
export const registers: fc.Arbitrary<Register> = fc
  .tuple(...["A1", "B-2", "Days to leave, all"].map(kpi))
  .map((kpis) => ({ ...EMPTY_REGISTER, kpis }));
