import { isMeasured } from "../../register/index.ts";
import { defineFact } from "../define.ts";
import { quarters } from "../examples.ts";
import { isStopped } from "../fact.ts";
import { measuredAt, recorded } from "../place.ts";

export const beforeRevision = defineFact({
  roles: ["before revision"],
  means: "The figure of the period as it was last published, where it has been revised since.",
  find: (place) => {
    const now = measuredAt(place);
    if (isStopped(now)) return now;
    const was = place.before && recorded(place.before, place.period);
    if (!isMeasured(was) || was.value === now.value)
      return { none: "nothing published before", cells: [now.at] };
    return { value: was.value, cells: [now.at], rule: "published" };
  },
  examples: [
    {
      name: "nothing was published",
      kpi: { observations: quarters(61) },
      gives: { none: "nothing published before" },
    },
    { name: "no figure now", kpi: {}, gives: { none: "not recorded" } },
  ],
});
