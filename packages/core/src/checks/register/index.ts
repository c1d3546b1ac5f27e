import type { Family } from "../frame/family.ts";
import { changeWithoutFigure } from "./change-without-figure.ts";
import { classReview } from "./class-review.ts";
import { classWithoutReason } from "./class-without-reason.ts";
import { decisionsDisagree } from "./decisions-disagree.ts";
import { directionAgainstHistory } from "./direction-against-history.ts";
import { duplicateKpi } from "./duplicate-kpi.ts";
import { imprint } from "./imprint.ts";
import { limitsFrom } from "./limits-from.ts";
import { monitoredWithTarget } from "./monitored-with-target.ts";
import { noOutcome } from "./no-outcome.ts";
import { noForm } from "./no-form.ts";
import { refusedForm } from "./refused-form.ts";
import { reporter } from "./reporter.ts";
import { requiredFields } from "./required-fields.ts";
import { shortTarget } from "./short-target.ts";
import { targetClassLacks } from "./target-class-lacks.ts";
import { titleClaims } from "./title-claims.ts";
import { unitGuessed } from "./unit-guessed.ts";

export const register: Family = {
  title: "The register of KPIs",
  checks: [
    requiredFields,
    targetClassLacks,
    monitoredWithTarget,
    reporter,
    duplicateKpi,
    classReview,
    directionAgainstHistory,
    noOutcome,
    unitGuessed,
    shortTarget,
    classWithoutReason,
    limitsFrom,
    changeWithoutFigure,
    titleClaims,
    decisionsDisagree,
    imprint,
    refusedForm,
    noForm,
  ],
  leftOut: [
    {
      id: "K10",
      title: "Counter-measure missing",
      because:
        "Whether a measure of speed has a measure of quality beside it is a question for people: no title says it, and guesses from words were wrong more often than right.",
    },
  ],
};
