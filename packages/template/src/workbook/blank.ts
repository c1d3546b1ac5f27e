import type { WorkbookPlan } from "@quarterlight/files/write";
import { SETTING_HELP, SETTING_NAMES } from "@quarterlight/core/layouts";
import { type Contents, workbookPlan } from "./plan.ts";
import type { Entry } from "./row.ts";

type SettingName = keyof typeof SETTING_NAMES;

const SETTINGS = Object.keys(SETTING_NAMES).filter((name): name is SettingName => name in SETTING_NAMES);

/** The rows of the Settings sheet: every name, what it does, and the values given. */
export function settingRows(
  values: Readonly<{ [name in SettingName]?: string | number | undefined }>,
): Entry[] {
  return SETTINGS.map((name) => ({
    name: SETTING_NAMES[name],
    value: values[name],
    help: SETTING_HELP[name],
  }));
}

const EMPTY: Contents = {
  settings: settingRows({ audience: "public", ruleSet: "mdc-current", smallNumber: 4 }),
  priorities: [],
  kpis: [],
  figures: [],
  targets: [],
  commentary: [],
  events: [],
  comparators: [],
  stories: [],
  consents: [],
  feedback: [],
  surveys: [],
  matched: [],
  themeList: [],
  themes: [],
  promises: [],
  successes: [],
  evaluations: [],
  engagement: [],
  actions: [],
  reporting: [],
  decisions: [],
};

/** The workbook to begin with: every sheet, its lists and its explanations, and no content. */
export function blankWorkbook(): WorkbookPlan {
  return workbookPlan(
    {
      title: "Our quarter in figures and stories",
      description: "A blank Quarterlight workbook, ready to fill.",
      created: "2025-10-01",
      about: [
        "Keep your indicators here, with what people told you and what you will do next.",
        "Quarterlight makes the quarterly report from it: a page for the web, a Word file and a PDF.",
        "Each sheet holds one subject in one table. Select a cell and a note says what belongs there.",
      ],
    },
    EMPTY,
  );
}
