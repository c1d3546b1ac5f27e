import { UNIT_KINDS, type Unit } from "../../../figure/index.ts";
import { type ClassDecision, type Kpi, type RubricAnswers, isTolerance } from "../../../register/index.ts";
import { type FoundKpi, type Says, toleranceOf as amountOf } from "../../../settle/index.ts";
import { shownText } from "../../../workbook/index.ts";
import { choice, date, list, number, outcomes, period, yesOrNo } from "../fields.ts";
import type { FindId } from "../ids.ts";
import { type Row, complain, text } from "../row.ts";

const FREQUENCIES = ["month", "quarter", "half-year", "year", "two years", "three years"] as const;

/** A row of the KPIs sheet: everything about an indicator but its figures. */
export function kpiHead(row: Row, id: string, findPriority: FindId): FoundKpi {
  const polarity = choice(row, "polarity", ["higher", "lower", "closer", "neither"]);
  const baseline = period(row, "baseline");
  const limitsFrom = number(row, "limitsFrom");
  const tolerance = toleranceOf(row);
  const decision = decisionOf(row);
  const form = text(row, "form");
  const gloss = text(row, "gloss");
  const alsoCalled = text(row, "alsoCalled")
    .split(/[;\n]/u)
    .map((name) => name.trim())
    .filter(Boolean);
  const care = choice(row, "care", ["deaths"]);
  const counts = choice(row, "counts", ["people", "things"]);
  return {
    id,
    title: text(row, "title") || id,
    meaning: text(row, "meaning"),
    ...(alsoCalled.length === 0 ? {} : { alsoCalled }),
    ...(form === "" ? {} : { form }),
    ...(gloss === "" ? {} : { gloss }),
    ...(care === undefined ? {} : { care }),
    ...(counts === undefined ? {} : { counts }),
    unit: unitOf(row),
    ...(text(row, "unitKind") === "" ? { says: saidOf(row) } : {}),
    ...(polarity === undefined ? {} : { polarity }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(limitsFrom === undefined ? {} : { limitsFrom }),
    frequency: choice(row, "frequency", FREQUENCIES) ?? "quarter",
    cumulative: yesOrNo(row, "cumulative") === "yes",
    lag: number(row, "lag") ?? 0,
    source: text(row, "source"),
    group: text(row, "group"),
    priority: findPriority(text(row, "priority")),
    outcomes: outcomes(row, "outcomes"),
    lead: text(row, "lead"),
    reporter: text(row, "reporter"),
    ...standsFor(row),
    ...(tolerance === undefined ? {} : { tolerance }),
    targets: [],
    rubric: rubricOf(row),
    ...(decision === undefined ? {} : { decision }),
    observations: [],
    comparators: [],
    commentary: [],
    events: [],
    monthly: [],
    at: row.at("id"),
  };
}

/** What keeps it, what it repeats, and whether it has gone. */
function standsFor(row: Row): Pick<FoundKpi, "requiredBy" | "sameAs" | "balances" | "retired"> {
  const requiredBy = text(row, "requiredBy");
  const sameAs = list(row, "sameAs");
  const balances = text(row, "balances");
  const retiredOn = date(row, "retiredOn");
  return {
    ...(requiredBy === "" ? {} : { requiredBy }),
    ...(sameAs.length === 0 ? {} : { sameAs }),
    ...(balances === "" ? {} : { balances }),
    ...(retiredOn === "" ? {} : { retired: { on: retiredOn, why: text(row, "whyRetired") } }),
  };
}

/** Where no unit is stated, what else there is to tell it by, as in any other workbook. */
function saidOf(row: Row): Says {
  const of = text(row, "unitOf");
  return {
    unit: of === "" ? [] : [of],
    cells: undefined,
    frequency: text(row, "frequency"),
    direction: "",
  };
}

function unitOf(row: Row): Unit {
  const decimals = number(row, "decimals");
  return {
    kind: choice(row, "unitKind", UNIT_KINDS) ?? "number",
    of: text(row, "unitOf"),
    ...(decimals === undefined ? {} : { decimals }),
  };
}

/** What a row says counts as close; nothing where it names no amount, and unread where its amount or of what it is cannot be told. */
export function toleranceOf(row: Row): Kpi["tolerance"] {
  const [cell, at] = [row.cell("toleranceAmount"), row.at("toleranceAmount")];
  const { tolerance, remarks } = amountOf(cell, at, "");
  row.desk.remarks.push(...remarks);
  if (!isTolerance(tolerance)) return tolerance;
  const said = choice(row, "toleranceKind", ["per cent of target", "in the unit"]);
  const words = text(row, "toleranceKind");
  if (said === undefined && words !== "") return { kind: "unread", shown: `${shownText(cell)} ${words}`, at };
  const saysUnit =
    typeof cell?.value === "string" && tolerance.kind === "absolute" && /[a-z£]/iu.test(cell.value);
  if (saysUnit && said === "per cent of target") {
    complain(row, "toleranceKind", "not a tolerance");
    return { kind: "unread", shown: `${shownText(cell)} ${words}`, at };
  }
  return { ...tolerance, kind: said === "in the unit" || saysUnit ? "absolute" : "relative" };
}

function rubricOf(row: Row): RubricAnswers {
  const delivery = choice(row, "delivery", ["provide", "commission", "in partnership", "champion only"]);
  const partners = text(row, "partners");
  const changeable = choice(row, "changeable", ["yes", "partly", "no"]);
  const counted = choice(row, "counted", ["people we serve", "everyone in the area"]);
  const leadControls = yesOrNo(row, "leadControls");
  const movedBefore = choice(row, "movedBefore", ["yes", "no", "not known"]);
  return {
    ...(delivery === undefined ? {} : { delivery }),
    ...(partners === "" ? {} : { partners }),
    ...(changeable === undefined ? {} : { changeable }),
    ...(counted === undefined ? {} : { counted }),
    ...(leadControls === undefined ? {} : { leadControls }),
    ...(movedBefore === undefined ? {} : { movedBefore }),
  };
}

function decisionOf(row: Row): ClassDecision | undefined {
  const decided = choice(row, "class", ["Key Performance Target", "monitoring indicator"]);
  if (decided === undefined) return undefined;
  return {
    class: decided === "Key Performance Target" ? "target" : "monitoring",
    reason: text(row, "classReason"),
    person: text(row, "classPerson"),
    date: date(row, "classDate"),
    reviewBy: date(row, "classReview"),
    at: row.at("class"),
  };
}
