import {
  type Text,
  capital,
  counted,
  earlierOutside,
  figure,
  joined,
  judging,
  known,
  listed,
  lowerFirst,
  name,
  pointNoun,
  rule,
  say,
  short,
  when,
  withoutUnit,
} from "../../../narrative/index.ts";
import { type Period, endOf } from "../../../period/index.ts";
import type { LineChart } from "../../model/chart.ts";
import { centresOf, expectedOf, hasTargetOfWhole, targetsOf, wholeOf } from "./levels.ts";
import { notesOf } from "./notes.ts";
import type { Fired } from "./rules.ts";
import { type Series, type Slot, rhythmOf, sinceBreak, timeIn, wholeNoun, withoutTotal } from "./series.ts";

/**
 * What a person who cannot see the chart needs: kind, measure and time; what it did before; what the message is about;
 * average, range, target with its steps, gaps, break, season, what is provisional, what happened.
 */
export function altOf(series: Series, fired: readonly Fired[]): Text {
  return joined([
    kindTold(series),
    addsTold(series),
    breakTold(series),
    ...seasonTold(series),
    ...beforeTold(series, fired),
    ...fired.map(({ told }) => say`${capital(told)}.`),
    ...(fired.length === 0 ? unmovedTold(series) : []),
    ...levelsTold(series),
    latestTold(series),
    ...wholeTold(series),
    ...targetsTold(series),
    provisionalTold(series),
    ...notesOf(series).map(({ text, kind }) => (kind === "gap" ? say`A gap: ${text}` : say`Marked: ${text}`)),
  ]);
}

function kindTold(series: Series): Text {
  const { facts, slots, adds } = series;
  const whole = spanOf(series, slots[0], slots.at(-1));
  const time = whole ? say`, ${when(whole)}` : [];
  return say`Line chart of ${name(lowerFirst(withoutUnit(adds ? withoutTotal(facts.kpi.title) : facts.kpi.title)))} ${rule(rhythmOf(series))}${time}.`;
}

function addsTold({ adds, months }: Series): Text {
  return adds ? say`Each point is what its ${rule(pointNoun(months))} added to the total of the year.` : [];
}

function breakTold(series: Series): Text {
  const at = series.slots[sinceBreak(series)];
  return at?.observation?.flags.includes("break") && sinceBreak(series) > 0
    ? say`A break: figures before ${when(at.period)} cannot be compared with those after.`
    : [];
}

function seasonTold({ facts }: Series): readonly Text[] {
  return facts.pattern?.kind === "seasonal" ? [say`The figures follow the time of year.`] : [];
}

/** Where it lay before the rules fired, or as a whole; never over a break, and never over years of a running total. */
function beforeTold(series: Series, fired: readonly Fired[]): readonly Text[] {
  const { facts, slots, adds } = series;
  const start = sinceBreak(series);
  const end = Math.min(slots.length, ...fired.flatMap(({ marked }) => marked)) - 1;
  const of = slots.slice(start, end + 1).filter(({ level }) => level !== undefined);
  const [first, last] = [of[0]?.period, of.at(-1)?.period];
  if (adds || !first || !last || of.length < 2) return [];
  const basis = { kind: "span", from: first, to: last } as const;
  const [low, high] = [known(facts, "lowest", basis, last), known(facts, "highest", basis, last)];
  if (!low || !high) return [];
  const until = fired.length > 0 ? say` until ${when(last)}` : [];
  return [
    low.value === high.value
      ? say`It stayed at ${figure(low)}${until}.`
      : say`It moved between ${short(low)} and ${figure(high)}${until}.`,
  ];
}

/** No clear change, or that it is too early to say. */
function unmovedTold({ facts, told, months }: Series): readonly Text[] {
  const signal = known(facts, "signal");
  if (!told || !signal) return [];
  const { kind } = told.analysis.variation;
  if (kind === "no clear change") return [say`There is ${judging(signal, kind, "no clear change")}.`];
  if (kind === "unusual pattern") {
    return [
      say`${judging(signal, kind, "The pattern is not what chance alone would give, but it points neither way")}.`,
    ];
  }
  const sofar = known(facts, "figures so far");
  return sofar
    ? [
        say`With ${figure(sofar, counted(sofar.value ?? 0, pointNoun(months)))} it is too early to judge change.`,
      ]
    : [];
}

/** The middle and the range of the stretch that the latest point stands in. */
function levelsTold(series: Series): readonly Text[] {
  const [centre, range] = [centresOf(series).at(-1), expectedOf(series).at(-1)];
  const trial = range?.trial ? say`, on trial with so few figures` : [];
  return [
    ...(centre ? [say`The ${rule(centre.called)} is ${centre.text}.`] : []),
    ...(range ? [say`The expected range is ${range.text}${trial}.`, ...outsideTold(series)] : []),
  ];
}

/** That there is no clear change now does not say that there was none. */
function outsideTold({ facts, told }: Series): readonly Text[] {
  const outside = told ? earlierOutside(facts, told, say`it`) : [];
  return outside.length > 0 ? [say`${outside}.`] : [];
}

function latestTold(series: Series): Text {
  const { slots } = series;
  const last = slots.findLast(({ level }) => level !== undefined);
  return last?.level
    ? say`The latest is ${figure(last.level)}, for ${when(timeIn(series, last.period))}.`
    : [];
}

function wholeTold(series: Series): readonly Text[] {
  const whole = wholeOf(series);
  return whole ? [say`The ${rule(wholeNoun(series))} as a whole, ${whole.text}.`] : [];
}

type Step = LineChart["targets"][number];

/** Up to this many steps of a target are each told; of more, the first and the last. */
const STEPS = 4;

function targetsTold(series: Series): readonly Text[] {
  if (hasTargetOfWhole(series))
    return [say`The target is held against the ${rule(wholeNoun(series))}, so it is not drawn.`];
  const targets = targetsOf(series);
  if (targets.length === 0) return [];
  const of = (edge: Step["edge"]) => {
    const steps = targets.filter((target) => target.edge === edge);
    if (steps.length === 0) return [];
    const told = steps.length <= STEPS ? steps : [steps[0], steps.at(-1)].flatMap((step) => step ?? []);
    const levels = told.map(
      (step, i) => say`${i > 0 ? say`then ` : []}${step.text}${heldTold(series, step, steps)}`,
    );
    const edged = edge === undefined ? [] : say`${rule(edge)} `;
    const between = steps.length > STEPS ? say`, in ${rule("steps")}` : [];
    return [say`${edged}${listed(levels)}${between}`];
  };
  const ends = [...of(undefined), ...of("at least"), ...of("at most")];
  const what = series.adds ? say`The plan was to add` : say`The target is`;
  return [say`${what} ${listed(ends)}.`];
}

/** From when to when a level of the target held, where the chart begins before it, goes on after it, or held another before or after. */
function heldTold(series: Series, { from, to }: Step, steps: readonly Step[]): Text {
  const { slots } = series;
  const [begun, ended] = [slots[from]?.period, slots[to]?.period];
  const goesOn = to === slots.length - 1 || steps.some((next) => next.from === to + 1);
  if (from === to && from > 0 && !goesOn && begun) return say` in ${when(timeIn(series, begun))}`;
  return [
    ...(from > 0 && begun ? say` from ${when(timeIn(series, begun))}` : []),
    ...(!goesOn && ended ? say` until ${when(timeIn(series, ended))}` : []),
  ];
}

function provisionalTold(series: Series): Text {
  const { facts, slots } = series;
  const open = slots.filter(({ observation, level }) => level && observation?.flags.includes("provisional"));
  const [first, last] = [open[0], open.at(-1)];
  const whole = spanOf(series, first, last);
  const flag = last && known(facts, "flag", undefined, last.period);
  if (!whole || !flag) return [];
  const provisional = judging(flag, "provisional", "provisional");
  return first === last
    ? say`The figure for ${when(whole)} is ${provisional}.`
    : say`The figures for ${when(whole)} are ${provisional}.`;
}

/** From the first month of one to the last month of another. */
function spanOf(series: Series, first: Slot | undefined, last: Slot | undefined): Period | undefined {
  if (!first || !last) return undefined;
  const { start } = timeIn(series, first.period);
  return { start, months: endOf(last.period) - start };
}
