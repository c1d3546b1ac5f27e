import type { Kind } from "../define.ts";
import { alone } from "./alone.ts";
import { apart } from "./apart.ts";
import { beforeRevision } from "./before-revision.ts";
import { chance } from "./chance.ts";
import { change } from "./change.ts";
import { complement } from "./complement.ts";
import { expected } from "./expected.ts";
import { extreme } from "./extreme.ts";
import { gap } from "./gap.ts";
import { howManyAgreed } from "./how-many-agreed.ts";
import { howManyChanged } from "./how-many-changed.ts";
import { howMany } from "./how-many.ts";
import { level } from "./level.ts";
import { partChange } from "./part-change.ts";
import { part } from "./part.ts";
import { peer } from "./peer.ts";
import { publishedRange } from "./published-range.ts";
import { rank } from "./rank.ts";
import { run } from "./run.ts";
import { season } from "./season.ts";
import { signal } from "./signal.ts";
import { since } from "./since.ts";
import { state } from "./state.ts";
import { status } from "./status.ts";
import { streak } from "./streak.ts";
import { sum } from "./sum.ts";
import { survey } from "./survey.ts";
import { target } from "./target.ts";

/** Every kind of fact about one KPI. */
export const KINDS: readonly Kind[] = [
  level,
  part,
  complement,
  publishedRange,
  state,
  beforeRevision,
  target,
  gap,
  status,
  change,
  partChange,
  alone,
  sum,
  extreme,
  since,
  season,
  run,
  streak,
  signal,
  expected,
  peer,
  apart,
  chance,
  rank,
];

/** The kinds that look at more than one KPI, or at none. */
export const COUNTS = [howMany, howManyChanged, howManyAgreed];
export const SURVEYS = [survey];

export const ofKpi = new Map(KINDS.flatMap(({ finders }) => finders));
export const ofSeveral = new Map(COUNTS.flatMap(({ finders }) => finders));
export const ofSurvey = new Map(SURVEYS.flatMap(({ finders }) => finders));
