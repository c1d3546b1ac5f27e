import { type ClassReview, agreementIn, suggestClass } from "../../influence/index.ts";
import type { ClassDecision, Kpi } from "../../register/index.ts";
import { defineCount } from "../define.ts";
import { JUDGED } from "../examples.ts";
import type { Place } from "../place.ts";

/** Others decide it, as its title says. */
const OTHERS: Partial<Kpi> = { title: "Guardianship applications granted by the court", meaning: "" };

function decided(kpi: Partial<Kpi>, kind: ClassDecision["class"]): Partial<Kpi> {
  return { ...kpi, decision: { ...JUDGED, class: kind } };
}

export const howManyAgreed = defineCount({
  roles: ["how many suggested", "how many agreed"],
  means:
    "For how many KPIs a person decided a class and the workbook's own words suggest one; and for how many of these the two are the same.",
  find: (places, role) => {
    const reviewed = places.map(reviewOf);
    const counted = reviewed.filter((review) => {
      const { of, agreed } = agreementIn([review]);
      return role === "how many agreed" ? agreed === 1 : of === 1;
    });
    const [first] = reviewed;
    if (first === undefined) return { none: "nothing to compare with" };
    const cells = (counted.length > 0 ? counted : reviewed).map(
      ({ kpi, decision }) => decision?.at ?? kpi.at,
    );
    return {
      value: counted.length,
      words: [role.replace("how many ", "")],
      cells,
      rule: "arithmetic",
    };
  },
  examples: [
    {
      name: "suggested and decided",
      kpis: [decided(OTHERS, "monitoring"), decided(OTHERS, "target"), OTHERS],
      gives: { value: 2 },
    },
    {
      name: "decided so",
      kpis: [decided(OTHERS, "monitoring"), decided(OTHERS, "target"), OTHERS],
      role: "how many agreed",
      gives: { value: 1 },
    },
    { name: "nobody decided", kpis: [OTHERS], gives: { value: 0 } },
    { name: "no KPI", kpis: [], gives: { none: "nothing to compare with" } },
  ],
});

/** What is suggested rests on the words of a row, which no edition hides: on the KPI with nothing taken out. */
function reviewOf({ whole: kpi }: Place): ClassReview {
  return { kpi, suggested: suggestClass(kpi), decision: kpi.decision, contradictions: [] };
}
