import { typedPeriod } from "@quarterlight/core/period";
import type { Register, Settings } from "@quarterlight/core/register";
import type { Workbook } from "@quarterlight/core/workbook";
import type { WorkbookPlan } from "@quarterlight/files/write";
import { settingRows } from "../workbook/blank.ts";
import { workbookPlan } from "../workbook/plan.ts";
import type { Entry } from "../workbook/row.ts";
import {
  commentaryEntries,
  comparatorEntries,
  eventEntries,
  figureEntries,
  kpiEntry,
  targetEntries,
} from "./kpi-entries.ts";
import { originIn } from "./origin.ts";
import { otherAreasLeft } from "./other-areas.ts";
import { peopleEntries } from "./people-entries.ts";

/** A Quarterlight workbook filled from what was read of another, each figure with its cell in a note. */
export function adoptedWorkbook(register: Register, workbook: Workbook): WorkbookPlan {
  const { kpis, settings } = register;
  const from = originIn(workbook);
  const others = otherAreasLeft(register, workbook);
  return workbookPlan(
    {
      title: "Our quarter in figures and stories",
      description: `Filled by Quarterlight from ${workbook.name}.`,
      created: settings.date === "" ? "2025-10-01" : settings.date,
      about: [
        `Filled from ${workbook.name}. Rest the pointer on a figure, and its note says which cell it came from.`,
        "Hold a few figures against that workbook before you go on here, and fill in what it did not hold.",
        "Each sheet holds one subject in one table. Select a cell and a note says what belongs there.",
        ...(others === "" ? [] : [others]),
      ],
    },
    {
      ...peopleEntries(register),
      settings: settingEntries(settings),
      kpis: kpis.map((kpi) => kpiEntry(kpi, from)),
      figures: kpis.flatMap((kpi) => figureEntries(kpi, from)),
      targets: kpis.flatMap((kpi) => targetEntries(kpi, from)),
      commentary: kpis.flatMap((kpi) => commentaryEntries(kpi, from)),
      events: kpis.flatMap((kpi) => eventEntries(kpi, from)),
      comparators: kpis.flatMap((kpi) => comparatorEntries(kpi, from)),
    },
  );
}

function settingEntries({
  period,
  declared,
  explained,
  privateSession,
  zeros,
  groupsToHear,
  peers,
  ...settings
}: Settings): Entry[] {
  const { logo, logoName, brandColour } = settings;
  const own = Object.fromEntries(
    Object.entries(declared).map(([name, entries]) => [name, entries.join("; ")]),
  );
  return settingRows({
    ...settings,
    ...own,
    groupsToHear: groupsToHear.join("; "),
    peers: peers.join("; "),
    explained: explained.map(({ term, means }) => `${term} = ${means}`).join("; "),
    logo: logo?.text,
    logoName: logoName?.text,
    brandColour: brandColour?.text,
    ...(privateSession ? { privateSession: "yes" } : {}),
    ...(zeros === "hidden" ? { zeros: "yes" } : {}),
    ...(period === undefined ? {} : { period: typedPeriod(period) }),
  });
}
