import {
  type Acceptance,
  EFFECTS,
  type Effect,
  type ToldFinding,
  checks,
  groupByKpi,
} from "@quarterlight/core/checks";
import { periodLabel, periodName } from "@quarterlight/core/period";
import { type Register, kpiNamed } from "@quarterlight/core/register";
import { passedOver } from "@quarterlight/core/report";
import { addressName } from "@quarterlight/core/workbook";
import { blocksText } from "../print/blocks-text.ts";
import type { Checked } from "./checked.ts";

const EFFECT_WORDS: Record<Effect, string> = {
  "blocks publication": "Blocks publication",
  "changes what is printed": "Changes what is printed",
  "touches a printed KPI": "Touches a KPI that is printed",
  "does not reach the report": "Does not reach the report",
};

/** Findings by KPI for a person to work through, then what was checked. */
export function asTable({ workbook, period, register, findings }: Checked): string {
  const groups = groupByKpi(findings).map(({ kpi, findings: found }) => ({
    heading: headingOf(kpi, register),
    lines: found.flatMap(findingLines),
  }));
  const title = `Checked ${workbook} for ${periodName(period)} (${periodLabel(period)})`;
  const newer = passedOver(register, period);
  const about = newer === "" ? [] : [{ heading: "About the period", lines: [newer] }];
  return blocksText(title, [...about, ...groups, passed(findings), tally(findings)]);
}

function headingOf(kpi: string | undefined, { kpis }: Register): string {
  if (kpi === undefined) return "The workbook, or several KPIs";
  return kpiNamed({ id: kpi, title: kpis.find(({ id }) => id === kpi)?.title ?? kpi });
}

function findingLines(finding: ToldFinding): readonly string[] {
  const { accepted, expired, check, effect, message, fixes } = finding;
  return [
    `${accepted ? "Accepted" : EFFECT_WORDS[effect]} (${check}). ${message}`,
    ...(accepted ? [`  Accepted by ${accepted.person} on ${accepted.date}: ${accepted.reason}`] : []),
    ...(expired ? [`  Was accepted by ${expired.person}, ${whyExpired(expired, finding)}.`] : []),
    ...fixes.flatMap(({ says, edits }) => [
      `  Offered: ${says}`,
      ...edits.map(({ edit, before, after }) => `  ${addressName(edit.at)}: ${before} becomes ${after}`),
    ]),
  ];
}

/** People like to see what was looked at and found sound. */
function passed(findings: readonly ToldFinding[]): Block {
  const broken = new Set(findings.map(({ check }) => check));
  const sound = checks.filter(({ id }) => !broken.has(id)).map(({ id, title }) => `${id} ${title}`);
  const heading = `Checked and found sound: ${sound.length} of ${checks.length} checks`;
  return { heading, lines: findings.length === 0 ? sound : [] };
}

function tally(findings: readonly ToldFinding[]): Block {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const counts = EFFECTS.map((effect) => ({
    effect,
    count: open.filter((finding) => finding.effect === effect).length,
  }));
  const lines = counts
    .filter(({ count }) => count > 0)
    .map(({ effect, count }) => `${EFFECT_WORDS[effect]}: ${count}`);
  const accepted = findings.length - open.length;
  return {
    heading: `Findings: ${open.length}`,
    lines: accepted > 0 ? [...lines, `Accepted: ${accepted}`] : lines,
  };
}

type Block = { readonly heading: string; readonly lines: readonly string[] };

function whyExpired({ value, reviewBy }: Acceptance, finding: ToldFinding): string {
  return value === finding.value ? `to be looked at again by ${reviewBy}` : "but the value has changed since";
}
