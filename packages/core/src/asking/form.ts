import { type FactSheet, factIndex, measuredOf, sheetOf } from "../facts/index.ts";
import {
  STATUS_WORDS,
  glossOf,
  missingWords,
  plainText,
  toldShort,
  upperFirst,
  valueInProse,
} from "../narrative/index.ts";
import {
  type Period,
  comparePeriods,
  dateInWords,
  endOf,
  periodName,
  samePeriod,
  typedPeriod,
} from "../period/index.ts";
import { partsOwed, isAnswered } from "../voices/index.ts";
import { type Kpi, type Register, isMissing } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";
import { figuresThen } from "./figures-then.ts";
import type { FormItem, OwnersForm } from "./key.ts";

/** What a form is made from beside the register. Dates are ISO. */
export type Asking = {
  readonly period: Period;
  readonly askedOn: string;
  readonly dueOn: string;
  readonly workbook: string;
  readonly digest: string;
  /** Whether only the indicators that need words are asked about. */
  readonly onlyOwed?: boolean | undefined;
  /** A part of an owner's name, where only one is asked. */
  readonly owner?: string | undefined;
};

/** The forms of a period, by the owner's name, and what nobody can be asked about. */
export type Forms = {
  readonly forms: readonly OwnersForm[];
  /** Indicators without a lead. */
  readonly ownerless: readonly Kpi[];
};

/**
 * One form an owner, with that owner's indicators alone: those that need words first. It is for the owner, who works for
 * the partnership: figures are as the workbook has them, small ones too.
 */
export function formsOf(register: Register, asking: Asking): Forms {
  const { period, onlyOwed = false, owner: part = "" } = asking;
  const silent = { ...register, kpis: register.kpis.map(withoutAsking) };
  const index = factIndex(silent, { audience: "internal", area: "", period });
  const live = index.register.kpis
    .map((kpi) => sheetOf(index, kpi))
    .filter(({ kpi }) => kpi.retired === undefined || kpi.retired.on > asking.askedOn);
  const owned = live.filter(({ kpi }) => kpi.lead !== "" && nameKey(kpi.lead).includes(nameKey(part)));
  const owners = new Map(owned.map(({ kpi }) => [nameKey(kpi.lead), kpi.lead]));
  const forms = [...owners].flatMap(([key, owner]) => {
    const items = owned
      .filter(({ kpi }) => nameKey(kpi.lead) === key)
      .map((facts) => itemOf(facts, register));
    const asked = [...items.filter(({ isOwed }) => isOwed), ...items.filter(({ isOwed }) => !isOwed)];
    const shown = onlyOwed ? asked.filter(({ isOwed }) => isOwed) : asked;
    return shown.length === 0 ? [] : [formFor(owner, shown, asking)];
  });
  return {
    forms: forms.toSorted((a, b) => a.owner.localeCompare(b.owner, "en")),
    ownerless: live.filter(({ kpi }) => kpi.lead === "").map(({ kpi }) => kpi),
  };
}

/** Nobody is told in a form that they were asked. */
function withoutAsking({ asked: _asked, ...kpi }: Kpi): Kpi {
  return kpi;
}

function formFor(owner: string, items: readonly FormItem[], asking: Asking): OwnersForm {
  const { workbook, digest, askedOn, dueOn, period } = asking;
  const owed = items.filter(({ isOwed }) => isOwed).length;
  const need =
    owed === 0
      ? "No words are missing here. Write beside an indicator only if readers should know more."
      : owed === items.length
        ? "Each of these needs your words."
        : `The first ${owed === 1 ? "one needs" : `${owed} need`} your words; the others only if readers should know more.`;
  return {
    owner,
    workbook,
    digest,
    askedOn,
    dueOn,
    period: typedPeriod(period),
    lines: [
      `Your words about ${periodName(period)}`,
      `For ${owner}. Please answer by ${dateInWords(dueOn)}, save this file and send it back.`,
      `${need} Fill in the four coloured boxes: the cause, what we do about it, by when, and who leads it.`,
      "For you as its lead, not for publication: small numbers of people are not hidden here.",
    ],
    items,
  };
}

function itemOf(facts: FactSheet, register: Register): FormItem {
  const { kpi, reporting, standing, commentary: said } = facts;
  const lacks = partsOwed(kpi, standing, reporting, register.actions);
  const typed = register.kpis.find(({ id, at }) => id === kpi.id && at.row === kpi.at.row) ?? kpi;
  return {
    kpi: kpi.id,
    ref: facts.id,
    title: kpi.title,
    figure: figureOf(facts),
    meaning: glossOf(facts),
    off: [offOf(facts), leftOutWords(said.length === 0 ? [] : lacks)]
      .filter((words) => words !== "")
      .join(" "),
    last: lastWords(kpi, reporting),
    isOwed: wasAsked(typed, reporting) || (said.length === 0 ? isOff(facts) : lacks.length > 0),
    asItWas: figuresThen(typed, reporting),
  };
}

/** Off target, or a rule says that it became worse. */
function isOff({ status, verdict }: FactSheet): boolean {
  return status.kind === "missed" || verdict === "worse";
}

/** What the words so far leave out, for whoever is asked again. */
function leftOutWords(lacks: readonly string[]): string {
  return lacks.length === 0 ? "" : `The words so far do not say ${LIST.format(lacks)}.`;
}

const LIST = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** Whether its lead was asked about the period before, and has not answered in full. */
function wasAsked(kpi: Kpi, reporting: Period): boolean {
  const { asked = [] } = kpi;
  return asked.some((each) => samePeriod(each.period, reporting) && !isAnswered(kpi, each));
}

/** "77.5%, July to September 2025"; why there is none, where there is none. */
export function figureOf(facts: FactSheet): string {
  const measured = measuredOf(facts.latest);
  const value = valueInProse(facts);
  if (measured !== undefined && value !== undefined)
    return `${plainText([value])}, ${periodName(measured.period)}`;
  return isMissing(facts.now) ? upperFirst(missingWords(facts.now)) : "No figure recorded";
}

/** Where it stands, as the report tells it in short. */
function offOf(facts: FactSheet): string {
  const word = facts.status.kind === "none" ? [] : [`${STATUS_WORDS[facts.status.kind]}.`];
  return [...word, ...toldShort(facts).map(plainText)].join(" ");
}

/** The last words about it up to the period, with their own period. */
function lastWords({ commentary }: Kpi, reporting: Period): string {
  const said = commentary
    .filter(({ period }) => endOf(period) <= endOf(reporting))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1);
  return said === undefined ? "None." : `${periodName(said.period)}: ${said.text}`;
}
