import { settle } from "../../comparison/index.ts";
import { defineFact } from "../define.ts";
import { SHARE, quarters } from "../examples.ts";
import { isStopped } from "../fact.ts";
import { measuredAt } from "../place.ts";

export const complement = defineFact({
  roles: ["complement"],
  means: "What a percentage leaves to a hundred.",
  find: (place) => {
    if (place.kpi.unit.kind !== "percentage") return { none: "not a quantity" };
    const measured = measuredAt(place);
    return isStopped(measured) ? measured : { value: settle(100 - measured.value), cells: [measured.at] };
  },
  examples: [
    {
      name: "a percentage",
      kpi: { ...SHARE, observations: quarters(77.5) },
      gives: { value: 22.5, printed: "22.5%" },
    },
    { name: "a count", kpi: { observations: quarters(77) }, gives: { none: "not a quantity" } },
  ],
});
