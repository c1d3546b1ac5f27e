import { type Fact, type FactSheet, isFact } from "../facts/index.ts";
import type { Flag } from "../register/index.ts";
import { gapPrintedAlike } from "./compare.ts";
import { valueInProse } from "./figures.ts";
import type { Findings } from "./headline.ts";
import { bare, figure, going, judging, judgingAll, name, rule, short } from "./holes.ts";
import { kpiHeading } from "./told.ts";
import { known, knownNow } from "./known.ts";
import { MARGIN_UNREAD } from "./status.ts";
import { targetInBrief, targetWords } from "./target-words.ts";
import { inWords, isOne, numberOf } from "./tally.ts";
import { type Text, capital, listed, lowerFirst, plainText, say } from "./text.ts";

/** One thing to know: what happened, and what that means. */
export type Thing = {
  readonly kind: "good" | "watch" | "missed" | "plain";
  /** The KPI it is about, where it is about one. */
  readonly kpi?: FactSheet;
  readonly strong: Text;
  readonly rest: Text;
};

/**
 * What anybody should know of the quarter, in the order of telling: the best change and the worst, the tally, targets out
 * of reach, and one comparison with elsewhere. What there is nothing to say of is left out.
 */
export function thingsOf(findings: Findings, nations: readonly string[]): readonly Thing[] {
  const { improved, worsened } = findings;
  const told = new Set([improved[0], worsened[0]]);
  return [
    ...(improved[0] ? [better(improved[0])] : []),
    ...(worsened[0] ? [worse(worsened[0])] : []),
    ...tally(findings),
    ...outOfReach(findings),
    ...elsewhere(findings, told, nations),
  ];
}

function better(facts: FactSheet): Thing {
  const signal = known(facts, "signal");
  const status = knownNow(facts, "status");
  const stands: readonly Text[] =
    status && facts.status.kind !== "none"
      ? [say`${judging(status, facts.status.kind, STANDS[facts.status.kind])}`]
      : [];
  const parts = signal ? [...stands, say`${going(signal, "better", "getting better")}`] : stands;
  const chance: Text = signal
    ? say`, which is ${judging(signal, signal.words[0] ?? "", "unlikely to be chance")}`
    : [];
  const rest = parts.length === 0 ? say`.` : say`: this is ${listed(parts)}${chance}.`;
  return { kind: "good", kpi: facts, strong: kpiHeading(facts), rest };
}

const STANDS = { met: "on target", close: "close to target", missed: "off target" } as const;

function worse(facts: FactSheet): Thing {
  const signal = known(facts, "signal");
  const isShort = facts.status.kind === "close" || facts.status.kind === "missed";
  const aim = isShort ? targetInBrief(facts, bare) : targetWords(facts);
  const target: Text = aim.length > 0 ? say`; our target is ${aim}` : [];
  const status = knownNow(facts, "status");
  const stands: Text =
    status && facts.status.kind !== "none"
      ? say`${judging(status, facts.status.kind, STANDS[facts.status.kind])} and `
      : [];
  const rest: Text = signal ? say`: this is ${stands}${going(signal, "worse", "getting worse")}.` : say`.`;
  return { kind: "watch", kpi: facts, strong: say`${kpiHeading(facts)}${target}`, rest };
}

/** How the targets stand, and whether any of those missed is on the mend. */
function tally({ howMany, missed }: Findings): readonly Thing[] {
  const [met, near, off] = [howMany("how many met"), howMany("how many close"), howMany("how many missed")];
  const [judged, held] = [howMany("how many judged"), howMany("how many held")];
  if (!met || !near || !off || !judged || !held) return [];
  const fell = howMany("how many short");
  if (fell?.value)
    return [{ kind: "plain", ...withShort({ met, near, off, held, fell }, howMany("how many unjudged")) }];
  if (!judged.value) return [];
  const isWhole = judged.value === held.value;
  const counted = { met, near, off, judged, isWhole };
  const mending = off.value ? howMany("how many better", missed) : undefined;
  const words = mending ? mendingWords(mending, off, missed) : [];
  const rest: Text = words.length > 0 ? say`: ${words}.` : say`.`;
  return [{ kind: "plain", strong: isOne(judged) ? onlyOne(counted) : severalOf(counted), rest }];
}

type Counted = Record<"met" | "near" | "off" | "judged", Fact> & {
  /** Whether every target could be judged. */
  readonly isWhole: boolean;
};

/** Where some are short of their target and nobody can say how short: no count is of those alone that could be judged. */
function withShort(
  { met, near, off, held, fell }: Record<"met" | "near" | "off" | "held" | "fell", Fact>,
  unjudged: Fact | undefined,
): Pick<Thing, "strong" | "rest"> {
  const others: Text = unjudged?.value ? say`, and ${inWords(unjudged)} could not be judged` : [];
  const rest = say`: ${rule(MARGIN_UNREAD)}${others}.`;
  if (isOne(held))
    return {
      strong: say`We ${judging(fell, "short", "fell short of")} our ${figure(held, "one")} target`,
      rest,
    };
  const told = [say`${judging(met, "met", "met")} ${numberOf(met)} of our ${numberOf(held)} targets`];
  if (near.value) told.push(say`${judging(near, "close", "came close on")} ${inWords(near)}`);
  if (off.value) told.push(say`${judging(off, "missed", "missed")} ${inWords(off)}`);
  const more: Text = near.value || off.value ? say` ${isOne(fell) ? say`other` : say`others`}` : [];
  told.push(say`${judging(fell, "short", "fell short of")} ${inWords(fell)}${more}`);
  return { strong: say`We ${listed(told)}`, rest };
}

function severalOf({ met, near, off, judged, isWhole }: Counted): Text {
  const many = numberOf(judged);
  const all = judged.value === 2 ? say`${figure(judged, "both")}` : say`all ${many}`;
  const allOf = isWhole ? say`${all} of our targets` : say`${all} targets that could be judged`;
  if (off.value === judged.value) return say`We ${judging(off, "missed", "missed")} ${allOf}`;
  const of =
    met.value === judged.value
      ? allOf
      : isWhole
        ? say`${numberOf(met)} of our ${many} targets`
        : say`${numberOf(met)} of the ${many} targets that could be judged`;
  const parts = [say`${judging(met, "met", "met")} ${of}`];
  if (near.value) parts.push(say`${judging(near, "close", "came close on")} ${numberOf(near)}`);
  if (off.value) parts.push(say`${judging(off, "missed", "missed")} ${numberOf(off)}`);
  return say`We ${listed(parts)}`;
}

function onlyOne({ met, near, off, judged, isWhole }: Counted): Text {
  const one = figure(judged, "one");
  const target: Text = isWhole ? say`our ${one} target` : say`the ${one} target that could be judged`;
  if (met.value) return say`We ${judging(met, "met", "met")} ${target}`;
  if (near.value) return say`We ${judging(near, "close", "came close on")} ${target}`;
  return say`We ${judging(off, "missed", "missed")} ${target}`;
}

/**
 * Whether anything of what was missed is on the mend. That nothing is, is said only of figures that can be judged for change:
 * of some, so far; of none, not at all.
 */
function mendingWords(mending: Fact, off: Fact, missed: readonly FactSheet[]): Text {
  const judged = missed.filter(({ verdict }) => verdict !== "few" && verdict !== "");
  if (mending.value === 0 && judged.length === 0) return [];
  const sofar: Text = mending.value === 0 && judged.length < missed.length ? say` so far` : [];
  if (isOne(off)) {
    const words = mending.value === 0 ? "not getting better" : "getting better";
    return say`it is ${judging(mending, "better", words)}`;
  }
  const are = mending.value === 0 || isOne(mending) ? say`is` : say`are`;
  return say`${inWords(mending)} of ${judging(off, "missed", "those missed")} ${are} ${judging(mending, "better", "getting better")}${sofar}`;
}

/** Targets that lie beyond what the figures usually reach. */
function outOfReach({ howMany, close, missed }: Findings): readonly Thing[] {
  const many = howMany("how many out of reach");
  if (!many?.value) return [];
  const beyond = [...missed, ...close].filter((facts) => isBeyond(facts));
  const named: Text =
    beyond.length <= MOST_NAMED
      ? say` (${listed(beyond.map(({ kpi }) => say`${name(lowerFirst(kpi.title))}`))})`
      : [];
  const [target, expect] = isOne(many)
    ? [say`target is`, "expect us to miss it"]
    : [say`targets are`, "expect us to miss them"];
  const [first, ...others] = beyond.flatMap((facts) => known(facts, "assurance") ?? []);
  const asExpected: Text = first ? [judgingAll([first, ...others], BEYOND, expect)] : [];
  return [
    {
      kind: "missed",
      strong: say`${capital([inWords(many)])} ${target} ${judging(many, "out of reach", "beyond where our figures usually lie")}`,
      rest: say`: unless something changes, ${asExpected}${named}.`,
    },
  ];
}

const MOST_NAMED = 3;
const BEYOND = "consistently misses";

function isBeyond(facts: FactSheet): boolean {
  return facts.verdict !== "few" && known(facts, "assurance")?.words[0] === BEYOND;
}

/** One target beside the nation's figure: the first that is neither told yet nor out of the blue. */
function elsewhere(
  { missed, close, met }: Findings,
  told: ReadonlySet<FactSheet | undefined>,
  nations: readonly string[],
): readonly Thing[] {
  for (const facts of [...close, ...missed, ...met]) {
    if (told.has(facts) || !valueInProse(facts)) continue;
    for (const area of nations) {
      const basis = { kind: "area", area } as const;
      const [theirs, gap] = [facts.at("peer", basis), facts.at("peer gap", basis)];
      if (!isFact(theirs) || !isFact(gap)) continue;
      const way = gap.ways.find((each) => each === "higher" || each === "lower");
      const heading = kpiHeading(facts);
      const level = known(facts, "level");
      // A heading that counts people does not say the share that the nation's is held against.
      const isTold = !level || plainText(heading).includes(level.printed);
      const own: Text = isTold ? say`${unmet(facts)}:` : say`: ${short(level)}${unmet(facts)};`;
      const alike = gapPrintedAlike(facts, area);
      const by = alike ? say` by ${figure(alike)}` : [];
      const rest = way
        ? say`${own} in ${name(area)} it was ${going(gap, way, THEIRS[way])}${by}, ${short(theirs)}.`
        : say`${own} in ${name(area)} it was ${short(theirs)}.`;
      return [{ kind: "plain", kpi: facts, strong: heading, rest }];
    }
  }
  return [];
}

/** What is better than elsewhere and no target met must not read as one that is. */
function unmet(facts: FactSheet): Text {
  const isShort = facts.status.kind === "close" || facts.status.kind === "missed";
  return isShort ? say` (target ${targetInBrief(facts)})` : [];
}

/** Ours above theirs is theirs below ours. */
const THEIRS = { higher: "lower", lower: "higher" } as const;

/** What may still change of the figures that were told, and what was estimated; each indicator once. */
export function caveatsOf(told: readonly FactSheet[]): readonly Text[] {
  const flagged = (flag: Flag) =>
    [...new Set(told)].filter(
      ({ latest }) => latest.kind === "current" && latest.observation.flags.includes(flag),
    );
  return [
    ...caveat(flagged("provisional"), "provisional", " and may change"),
    ...caveat(flagged("estimated"), "estimated", ""),
  ];
}

function caveat(sheets: readonly FactSheet[], mark: Flag, more: string): readonly Text[] {
  const [first, ...others] = sheets.flatMap((facts) => known(facts, "flag") ?? []);
  if (!first) return [];
  const words = judgingAll([first, ...others], mark, `${mark}${more}`);
  const titles = listed(sheets.map(({ kpi }) => say`${name(lowerFirst(kpi.title))}`));
  return [
    sheets.length === 1
      ? say`The figure for ${titles} is ${words}.`
      : say`The figures for ${titles} are ${words}.`,
  ];
}
