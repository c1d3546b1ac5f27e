import type { Claim } from "../claims/index.ts";
import type { Fact, FactIndex } from "../facts/index.ts";
import type { Period } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { isToldOf, isOfOther, isUnbound } from "./bond.ts";
import { clausesOf, isOfWhatMayBe, isOpening, stanceIn, withoutWordsOf } from "./clauses.ts";
import { groupsIn, tellsTimes } from "./groups.ts";
import { tellsHidden } from "./hidden.ts";
import { faultOf, judge } from "./judge.ts";
import type { FigureMark, PeriodMark, Span } from "./mark.ts";
import { withoutQuiet } from "./marks/quiet.ts";
import { readFigure } from "./readings/figure.ts";
import type { WordReading } from "./readings/said.ts";
import { wordsIn } from "./readings/words.ts";
import { TARGET_MOVED } from "./readings/level.ts";
import {
  isBeforeItsFigure,
  isOfRun,
  arrivedIn,
  isDefinition,
  isOfNoFigure,
  pairedIn,
  saysOnlyParts,
} from "./parts.ts";
import { meantByName, nobody, subjectOf, subjectsOf } from "./subject.ts";
import {
  type ClauseSetting,
  areasIn,
  figureSetting,
  openedBy,
  saidOf,
  settingOf,
  subjectFor,
} from "./surroundings.ts";
import { withoutQuotations } from "./tidy.ts";
import { unjudgedIn } from "./unjudged.ts";

/** Words that the workbook contradicts: where they stand, what kind of fault, what they claimed and what is so. */
export type Flag = Span & {
  readonly fault: string;
  readonly kpi: string;
  readonly claims: readonly Claim[];
  /** What fills the same slots in the workbook. */
  readonly facts: readonly Fact[];
};

/** What became of a text: what contradicts the workbook, what was held against it, and what was not read. */
export type Guarded = {
  readonly flags: readonly Flag[];
  readonly held: readonly (Span & { readonly claim: Claim })[];
  readonly notRead: readonly Span[];
  /** What nothing that is told bears out and that speaks of a number which the edition hides. */
  readonly hidden: readonly Span[];
};

/** A text holds more than this many characters of one paragraph only by accident. */
const LONGEST = 20_000;

/**
 * Holds words that a person typed beside a KPI against the facts. Any text is read; none throws. `counts`: where a count of targets
 * is the partnership's own, the KPIs that it may be over as well as all.
 */
export function guardText(
  typed: string,
  kpi: Kpi | undefined,
  index: FactIndex,
  isAction = false,
  counts?: readonly string[],
): Guarded {
  const typedPart = typed.slice(0, LONGEST);
  const text = withoutQuotations(typedPart);
  const quiet = withoutQuiet(text);
  const known = subjectsOf(index);
  const subjects = kpi === undefined ? meantByName(known) : known;
  const own =
    kpi === undefined
      ? nobody(index, counts)
      : (subjects.find(({ kpi: { id } }) => id === kpi.id) ?? subjectOf(kpi, index));
  const plainly = withoutWordsOf(text, own);
  const flags: Flag[] = [];
  const held: (Span & { claim: Claim })[] = [];
  const notRead: Span[] = [];
  const hidden: Span[] = [];
  let told: Period | undefined;
  let sentence: Span | undefined;
  let inherited: readonly Period[] = [];
  let last: PeriodMark | undefined;
  for (const clause of clausesOf(text)) {
    if (sentence !== clause.sentence) {
      sentence = clause.sentence;
      inherited = [];
    }
    const stance = stanceIn(plainly, clause.sentence, isAction);
    if (clause.start >= stance || isOfWhatMayBe(text.slice(clause.start, clause.end))) continue;
    const end = Math.min(clause.end, stance);
    const setting = settingOf(
      text,
      quiet,
      { ...clause, end },
      own,
      subjects,
      index,
      inherited,
      told,
      openedBy(text, clause, last),
    );
    last = setting.marks.at(-1);
    const read = readClause(setting, index);
    flags.push(...read.flags);
    held.push(...read.held);
    notRead.push(...read.notRead);
    hidden.push(...read.hidden);
    // "The target went from 160 to 175 in April": what follows is of now again.
    if (TARGET_MOVED.test(setting.text) || isOpening(text, clause)) continue;
    const named = setting.marks
      .filter(({ isCompared, period }) => !isCompared && period !== undefined)
      .flatMap(({ period }) => period ?? []);
    if (named.length > 0) {
      inherited = named.slice(-1);
      told = named.at(-1);
    }
  }
  return { flags: dropped(flags), held, notRead, hidden };
}

function readClause(setting: ClauseSetting, index: FactIndex): Guarded {
  const flags: Flag[] = [];
  const held: (Span & { claim: Claim })[] = [];
  const notRead: Span[] = [];
  const hidden: Span[] = [];
  const areas = areasIn(setting);
  const bound = new Map([...arrivedIn(setting, index), ...pairedIn(setting, index)]);
  const subject = subjectFor(setting, undefined);
  const words = wordsIn(saidOf(setting, subject, areas(subject)), setting.report);
  let last: FigureMark | undefined;
  let known: FigureMark | undefined;
  for (const figure of setting.figures) {
    if (isOfRun(setting, figure) || isToldBy(words, figure)) continue;
    const told = last;
    last = undefined;
    const meant = subjectFor(setting, figure);
    const at = figureSetting(setting, figure, meant, areas(meant));
    const reading = bound.get(figure) ?? readFigure(at);
    const verdict = judge(reading.claims, index, false);
    const isMissing = verdict.facts.length === 0 && isOfNoFigure(at, reading, index);
    if (verdict.holds === undefined && tellsHidden(setting, figure, meant, reading.claims, index))
      hidden.push(figure.bare);
    if (meant.tied !== undefined) {
      notRead.push(figure.bare);
      continue;
    }
    if (verdict.holds !== undefined) {
      held.push({ ...figure.bare, claim: verdict.holds });
      known = figure;
      continue;
    }
    last = figure;
    if (
      (isMissing || reading.slip || (verdict.contradicts && !reading.foreign)) &&
      !isBeforeItsFigure(at) &&
      !isUnbound(setting, figure, meant, areas(meant), known) &&
      !(told !== undefined && isToldOf(setting, told, at))
    ) {
      flags.push({
        ...spanOf(figure),
        fault: reading.slip ? "unit slip" : faultOf(figure, reading.claims, index, meant),
        kpi: meant.kpi.id,
        claims: reading.claims,
        facts: verdict.facts,
      });
    } else if (!isAtHand(figure) && !isDefinition(figure, meant)) notRead.push(figure.bare);
  }
  // "Call volumes rose to 3,270, the highest so far": what is said is said of a part of the share.
  const isOfPart = saysOnlyParts(setting.figures, subject);
  for (const each of words) {
    const verdict = judge(each.claims, index, each.negated);
    const span = { start: each.start, end: each.end };
    if (verdict.holds === undefined && tellsHidden(setting, undefined, subject, each.claims, index))
      hidden.push(span);
    if (subject.tied !== undefined) {
      notRead.push(span);
      continue;
    }
    // What the figures do not reach to may be ruled out by those there are, and not borne out.
    const isOpen = each.isOpen === true;
    if (verdict.holds !== undefined && (!isOpen || each.negated))
      held.push({ ...span, claim: verdict.holds });
    else if (
      verdict.contradicts &&
      !(isOpen && each.negated) &&
      !(isOfPart && PART_WORDS.has(each.fault)) &&
      !isOfOther(setting, each, subject, areas(subject)) &&
      !notRead.some(
        ({ end }) => end < span.start && span.start - end < 3 && each.fault === "flipped direction",
      )
    )
      flags.push({
        ...span,
        fault: each.fault,
        kpi: subject.kpi.id,
        claims: each.claims,
        facts: verdict.facts,
      });
    else notRead.push(span);
  }
  if (tellsTimes(setting, groupsIn(index))) hidden.push(setting.clause);
  const unjudged = unjudgedIn(setting.text, setting.clause.start, [...flags, ...held, ...notRead, ...hidden]);
  // Words that say several things hold only where each of them does: "all met" says that none missed and none fell short.
  const wholly = held.filter(
    ({ start, end }) => !flags.some((flag) => flag.start === start && flag.end === end),
  );
  return { flags, held: wholly, notRead: [...notRead, ...unjudged], hidden };
}

function isToldBy(words: readonly WordReading[], { start, end }: FigureMark): boolean {
  return words.some((each) => each.isWhole === true && each.start <= start && end <= each.end);
}

/** What may be said of how many as well as of the share of them. */
const PART_WORDS: ReadonlySet<string> = new Set(["flipped direction", "wrong superlative", "wrong streak"]);

/** "One named person", "all three": a count of something at hand, and no figure's. */
function isAtHand({ inWords, measure, quantity }: FigureMark): boolean {
  return inWords && measure === "plain" && quantity.value <= 10;
}

function spanOf({ start, end }: FigureMark): Span {
  return { start, end };
}

/** One flag for one place: of those that overlap, the first told. */
function dropped(flags: readonly Flag[]): readonly Flag[] {
  const kept: Flag[] = [];
  for (const flag of flags) {
    if (!kept.some(({ start, end }) => start < flag.end && end > flag.start)) kept.push(flag);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
