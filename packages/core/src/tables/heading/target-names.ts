import { nameKey } from "../../workbook/index.ts";

const KIND = String.raw`(?:(?:annual|yearly|quarterly|monthly|full[- ]year|year[- ]end|local|national|agreed|ldp|hscp|improvement) )?`;
const TARGET = String.raw`targets?(?: (?:value|level|figure))?`;
const YEAR = String.raw`(?: (?:for the year|\(?(?:annual|yearly|full[- ]year)\)?))?`;
const PLANS =
  "(?:planned |target )?(?:trajectory|traj\\.?|milestones?)|planned|plan|goal|aim|standard|ambition";
const ALONE = new RegExp(`^(?:the )?${KIND}(?:${TARGET}|${PLANS})${YEAR}$`, "u");
const AFTER = new RegExp(String.raw`^(?<of>.+?)(?:,| -|:)? \(?${KIND}${TARGET}${YEAR}\)?$`, "u");
const BEFORE = new RegExp(`^${KIND}${TARGET}(?:,| -|:| for| of)? (?<of>.+)$`, "u");
const PLANNED = new RegExp(`^(?<of>.+), (?:${PLANS})$`, "u");

/** Whether a name says nothing but that figures are targets: `Target`, `Annual target`, `Trajectory`. */
export function isTargetName(name: string): boolean {
  return ALONE.test(nameKey(name));
}

/** What a name says that it is the target of: `Falls, Target`, `Falls annual target`, `Target % seen`; nothing for another name. */
export function targetOfWhat(name: string): string | undefined {
  const key = nameKey(name).replaceAll(/[–—]/gu, "-");
  if (ALONE.test(key)) return undefined;
  return (AFTER.exec(key) ?? PLANNED.exec(key) ?? BEFORE.exec(key))?.groups?.["of"];
}

const MARKED = new RegExp(
  String.raw`^${KIND}${TARGET}(?::| -) .+$|^.+(?:[,:]| -| \() ?${KIND}${TARGET}${YEAR}\)?$`,
  "u",
);

/** Whether a mark sets the word target apart from the rest of a name: `Target: seen in five days`, `Falls – target`. */
export function isMarkedTarget(name: string): boolean {
  return MARKED.test(nameKey(name).replaceAll(/[–—]/gu, "-"));
}

const TARGETED = /\b(?:targets?|tgts?|budget|trajectory)\b/iu;
const NO_LEVEL =
  /\b(?:var(?:iance)?|vs|against|gap|difference|distance|met|status|from|owner|notes?|comments?|type|source|(?<!\bto[- ])date|why|rationale)\b/iu;

const HELD_AGAINST =
  /\b(?:on|at|off|of|within|above|below|near|towards?|meet\w*|met|miss\w*|reach\w*|achiev\w*|exceed\w*|hit\w*|pass\w*) (?:the |its |their |our )?(?:[\w-]+ )?(?:targets?|budget|trajectory)\b/iu;

/** Whether a heading speaks of targets, and not of what is beside them, such as how far off they are. */
export function mayHoldTargets(heading: string): boolean {
  return TARGETED.test(heading) && !NO_LEVEL.test(heading) && !HELD_AGAINST.test(heading);
}
