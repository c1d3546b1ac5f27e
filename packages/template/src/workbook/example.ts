import type { WorkbookPlan } from "@quarterlight/files/write";
import { accepted } from "../example/accepted.ts";
import { actions } from "../example/actions.ts";
import { comparators } from "../example/comparators.ts";
import { consents } from "../example/consents.ts";
import { decisions } from "../example/decisions.ts";
import { engagement } from "../example/engagement.ts";
import { evaluations } from "../example/evaluations.ts";
import { events } from "../example/events.ts";
import { feedback } from "../example/feedback/index.ts";
import { indicators } from "../example/kpis/index.ts";
import { matched } from "../example/matched.ts";
import { priorities } from "../example/priorities.ts";
import { promises } from "../example/promises.ts";
import { readBy } from "../example/read-by.ts";
import { reporting } from "../example/reporting.ts";
import { settings } from "../example/settings.ts";
import { stories } from "../example/stories.ts";
import { successes } from "../example/successes.ts";
import { surveys } from "../example/surveys.ts";
import { themeList } from "../example/theme-list.ts";
import { themes } from "../example/themes.ts";
import { settingRows } from "./blank.ts";
import { commentRows, comparatorRows, figureRows, kpiRows, targetRows } from "./kpi-rows.ts";
import { workbookPlan } from "./plan.ts";

/** The worked example: an invented partnership's whole quarter. */
export function exampleWorkbook(): WorkbookPlan {
  return workbookPlan(
    {
      title: "Glenmarrow’s quarter in figures and stories",
      description: "A worked example of a Quarterlight workbook. The partnership is invented.",
      created: settings.date,
      about: [
        "This is a worked example. Glenmarrow is INVENTED: its partnership, figures, stories and people do not exist.",
        "The figures that stand for Scotland, the peer group and other partnerships are invented too.",
        "It shows one quarter, July to September 2025. Each sheet holds one subject in one table.",
      ],
    },
    {
      settings: settingRows(settings),
      priorities,
      kpis: kpiRows(),
      figures: indicators.flatMap(figureRows),
      targets: indicators.flatMap(targetRows),
      commentary: commentRows(),
      events,
      comparators: comparatorRows(comparators),
      stories,
      consents,
      feedback,
      surveys,
      matched,
      themeList,
      themes,
      promises,
      successes,
      evaluations,
      engagement,
      actions,
      reporting,
      decisions,
    },
    accepted,
    readBy,
  );
}
