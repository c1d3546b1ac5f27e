import type { Kpi } from "../../register/index.ts";
import { assumesSpelling, tell } from "../../reading/index.ts";
import { type Pipeline, type NamedKpi, distinctKpis } from "../../settle/index.ts";
import { type NamedAs, codeKey } from "../../tables/index.ts";
import { nameKey } from "../../workbook/index.ts";
import { described } from "./described.ts";
import { mergeKpis } from "./merge.ts";
import { type FoundIndicator, type Registry, registryOf } from "./registry.ts";
import { renameIn } from "./rename.ts";
import { indicatorsHere } from "./here.ts";

/** KPIs brought together with the registers that describe them, and how to find one by the words of a row. */
export type Joined = {
  readonly kpis: readonly Kpi[];
  readonly find: (named: NamedAs) => Kpi | undefined;
  /** Whether a register has told what a KPI is. */
  readonly isTold: (kpi: Kpi) => boolean;
};

type Group = { readonly found: FoundIndicator; readonly id: string; readonly kpis: NamedKpi[] };

/**
 * Figures stand under a code or a name in one sheet, and what it is in another: a register. The KPIs take
 * what the register says, in its order. What is in no register stays as it is, and is asked about; an
 * indicator without figures stays too, so that nothing is dropped.
 */
export function joinRegisters(kpis: readonly NamedKpi[], context: Pipeline): Joined {
  const registry = registryOf(indicatorsHere(context), context.mapping.names);
  const groups = new Map<string, Group>();
  const others: NamedKpi[] = [];
  for (const kpi of kpis) {
    const found = registry.find(nameOf(kpi));
    if (found === undefined) {
      others.push(kpi);
      continue;
    }
    const id = idOf(found, nameOf(kpi), registry);
    const group = groups.get(nameKey(id));
    if (group === undefined) groups.set(nameKey(id), { found, id, kpis: [kpi] });
    else group.kpis.push(kpi);
  }
  const unregistered = distinctOf(others, context);
  if (groups.size === 0) {
    const known = unregistered.map(bare);
    return { kpis: known, find: finderAmong(known, registry, groups), isTold: () => false };
  }
  renameIn(
    context.notebook,
    [...groups.values()].flatMap(({ id, kpis: members }) => members.map((kpi) => [kpi.id, id])),
  );
  const joined = inOrder([...groups.values()], registry).map(({ found, id, kpis: members }) =>
    described(mergeKpis(members, context.notebook), id, found, context),
  );
  tellJoin([...groups.values()], unregistered, registry, context);
  const empty = withoutFigures(registry, groups, context);
  const all = [...joined, ...empty, ...unregistered.map(bare)];
  const told = new Set([...joined, ...empty].map(({ id }) => id));
  return { kpis: all, find: finderAmong(all, registry, groups), isTold: ({ id }) => told.has(id) };
}

/** Long tables leave it to a register to tell their KPIs apart; those that none describes are told apart by name. */
function distinctOf(kpis: readonly NamedKpi[], context: Pipeline): readonly NamedKpi[] {
  const long = kpis.filter(({ as }) => as !== undefined).map((kpi) => ({ kpi }));
  const distinct = distinctKpis(long, context).map(({ kpi }) => kpi);
  return [...kpis.filter(({ as }) => as === undefined), ...distinct];
}

function bare(found: NamedKpi): Kpi {
  const { as: _, ...kpi } = found;
  return kpi;
}

/** How a KPI is named; a layout that does not say it names it by code and title. */
function nameOf({ as, id, title, at }: NamedKpi): NamedAs {
  return as ?? { code: id, name: title, parts: [], sheet: at.sheet };
}

/** The register's code, else its title; with the body where another register has the same code. */
function idOf({ indicator, rest }: FoundIndicator, { parts }: NamedAs, registry: Registry): string {
  const used = parts.find((part) => !rest.includes(part));
  const body = registry.isShared(indicator) ? [used ?? (indicator.body || indicator.at.sheet)] : [];
  return [indicator.code || indicator.title, ...body, ...rest].join(", ");
}

function inOrder(groups: readonly Group[], { indicators }: Registry): readonly Group[] {
  const order = new Map(indicators.map((indicator, index) => [indicator, index]));
  const place = ({ found }: Group) => order.get(found.indicator) ?? 0;
  return groups.toSorted((a, b) => place(a) - place(b));
}

/** A register is worth naming figures that are not in it once it describes most of them. */
function tellJoin(
  groups: readonly Group[],
  unregistered: readonly NamedKpi[],
  registry: Registry,
  context: Pipeline,
): void {
  const { notebook, mapping } = context;
  const sheets = [...new Set(groups.map(({ found }) => found.indicator.at.sheet))];
  const by = [...new Set(groups.map(({ found }) => found.by))];
  notebook.assumptions.push({ kind: "joined to a register", by, kpis: groups.length, sheets });
  const shared = groups.filter(({ found }) => registry.isShared(found.indicator)).map(({ id }) => id);
  if (shared.length > 0) notebook.assumptions.push({ kind: "one code in several registers", kpis: shared });
  tellSpellings(groups, context);
  const asked = unregistered.filter(({ as, id }) => as !== undefined && mapping.names?.[id] === undefined);
  if (asked.length > groups.length) return;
  for (const { id, at } of asked) notebook.questions.push({ asks: "in no register", kpi: id, at });
}

/** Says which codes and names were taken for a register's though they are written otherwise. */
function tellSpellings(groups: readonly Group[], { notebook }: Pipeline): void {
  for (const { found, kpis } of groups) {
    const { indicator, by } = found;
    const taken = by === "code" ? indicator.code : indicator.title;
    for (const kpi of kpis) {
      const { code, name } = nameOf(kpi);
      const written = by === "code" ? code || name : name || code;
      if (written !== taken) tell(notebook, [assumesSpelling(written, taken, kpi.at)]);
    }
  }
}

/** Indicators of a register in use that no figure names: kept, so that nothing is dropped in silence. */
function withoutFigures(registry: Registry, groups: ReadonlyMap<string, Group>, context: Pipeline): Kpi[] {
  const used = new Set([...groups.values()].map(({ found }) => found.indicator));
  const inUse = new Set([...used].map(({ at }) => at.sheet));
  const empty = registry.indicators.filter((each) => inUse.has(each.at.sheet) && !used.has(each));
  // A national register describes far more than any one workbook holds figures of.
  if (empty.length > used.size) return [];
  if (empty.length > 0) {
    context.notebook.assumptions.push({
      kind: "no figures",
      kpis: empty.map(({ code, title }) => code || title),
      at: empty.map(({ at }) => at),
    });
  }
  return empty.map((indicator) => {
    const found: FoundIndicator = { indicator, by: "code", rest: [] };
    const id = idOf(found, { code: "", name: "", parts: [], sheet: "" }, registry);
    return described(undefined, id, found, context);
  });
}

function finderAmong(
  kpis: readonly Kpi[],
  registry: Registry,
  groups: ReadonlyMap<string, Group>,
): Joined["find"] {
  const byId = new Map(kpis.map((kpi) => [nameKey(kpi.id), kpi]));
  const byTitle = new Map(kpis.map((kpi) => [nameKey(kpi.title), kpi]));
  const byCode = new Map(kpis.map((kpi) => [codeKey(kpi.id), kpi]));
  return (named) => {
    const found = registry.find(named);
    const id = found === undefined ? undefined : idOf(found, named, registry);
    const known = id === undefined ? undefined : (groups.get(nameKey(id))?.id ?? id);
    const keys = [known, named.code, named.name]
      .filter((key) => key !== undefined && key !== "")
      .map((key) => nameKey(key ?? ""));
    return (
      keys.map((key) => byId.get(key)).find(Boolean) ??
      byTitle.get(nameKey(named.name || named.code)) ??
      (named.code === "" ? undefined : byCode.get(codeKey(named.code)))
    );
  };
}
