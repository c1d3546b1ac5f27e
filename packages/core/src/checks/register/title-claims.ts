import { claimInTitle } from "../../register/index.ts";
import { anyKpi, registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

export const titleClaims = defineCheck({
  id: "K15",
  title: "Title that tells a finding",
  why: "A title outlives its figures: one that says shorter, or now 9 days, stands over whatever the next quarter brings.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi }) => {
    const said = claimInTitle(kpi.title);
    return said === undefined ? undefined : { at: kpi.at, title: kpi.title, said };
  },
  message: ({ title, said }) => `The title “${title}” says “${said}”, which is for its figures to say.`,
  remedy:
    "Name what is measured, such as “Wait for care at home to start”; the report says which way it went.",
  departs:
    "Ours. Until then the report calls the indicator by its code in headlines. “More than 12 weeks” and “fewer than 5” name what is measured.",
  examples: {
    keep: [
      () => registerInput({ kpis: [anyKpi({ title: "Wait for care at home to start" })] }),
      () => registerInput({ kpis: [anyKpi({ title: "More than 12 weeks’ wait" })] }),
    ],
    break: [
      () => registerInput({ kpis: [anyKpi({ title: "Shorter waits for care at home (now 9 days)" })] }),
      () => registerInput({ kpis: [anyKpi({ title: "Improved access to care" })] }),
    ],
  },
});
