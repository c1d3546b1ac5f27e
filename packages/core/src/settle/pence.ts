import { type Notebook, type OddCell, tell } from "../reading/index.ts";
import { type Kpi, type Observation, isLevel, isMeasured, figuresChanged } from "../register/index.ts";
import { type Address, addressName } from "../workbook/index.ts";

/** Below £10 and written in one piece; `46 p` and `1,234p` may as well be provisional. */
const CLEAR = /^[-−–]?(?:\d{1,3}(?:\.\d+)?|\.\d+)p$/u;
const AMOUNT = /^[-−–]?\d[\d,]*(?:\.\d+)?\s?p$/iu;

/**
 * A KPI with what stands before a bare p in its unit: `46p` is 46 pence where the unit is money, £0.46, and where it is
 * pence, and provisional where it is neither. Of money, what may be either stays as it is, for `fits` to refuse: beside
 * amounts of the same size, kept in thousands, or written otherwise. £0.46 in a row of pence is 46 of them.
 */
export function inPence(kpi: Kpi, notebook: Notebook): Kpi {
  const holds = isInPence(kpi);
  const oddAt = (at: Address) => notebook.odd.get(addressName(at));
  const others = [...kpi.observations, ...kpi.monthly]
    .filter(isMeasured)
    .flatMap(({ at, value }) => (oddAt(at)?.unit === "p" ? [] : [Math.abs(value)]));
  const placed = (value: number, at: Address): { value: number; provisional: boolean } | undefined => {
    const odd = oddAt(at);
    if (odd === undefined) return undefined;
    if (holds && odd.unit === "money") return settle(at, undefined, { value: hundredfold(value) });
    if (odd.unit !== "p") return undefined;
    const text = odd.text.trim();
    if (holds) return AMOUNT.test(text) ? settle(at, undefined, { value }) : undefined;
    if (kpi.unit.kind !== "money") return settle(at, undefined, { value, provisional: true });
    const isLikeOthers = others.some((other) => other !== 0 && other * 10 >= Math.abs(value));
    if (!CLEAR.test(text) || isLikeOthers || kpi.unit.power !== undefined) return undefined;
    return settle(at, { unit: "money", word: "", text }, { value: inPounds(value) });
  };
  const settle = (
    at: Address,
    odd: OddCell | undefined,
    { value, provisional = false }: { value: number; provisional?: boolean },
  ) => {
    if (odd === undefined) notebook.odd.delete(addressName(at));
    else notebook.odd.set(addressName(at), odd);
    return { value, provisional };
  };
  const figure = (each: Observation): Observation => {
    if (!isMeasured(each)) return each;
    const { value, provisional } = placed(each.value, each.at) ?? { value: each.value, provisional: false };
    if (!provisional) return { ...each, value };
    const { at, flags } = each;
    tell(notebook, [
      { tells: "marker", marker: "provisional", meaning: "provisional", legend: "the house's", at },
    ]);
    return { ...each, value, flags: flags.includes("provisional") ? flags : [...flags, "provisional"] };
  };
  return {
    ...kpi,
    ...figuresChanged(kpi, figure, (each) => each),
    targets: kpi.targets.map((target) =>
      isLevel(target) ? { ...target, value: placed(target.value, target.at)?.value ?? target.value } : target,
    ),
  };
}

/** Whether a KPI's amounts are in pence, by its unit or its title. */
export function isInPence({ unit, title }: Pick<Kpi, "unit" | "title">): boolean {
  const of = unit.of.trim();
  return /^(?:pence|penny|p)$/iu.test(of) || (of === "" && /\bpence\b|\(p\)/iu.test(title));
}

export function inPounds(pence: number): number {
  return Number((pence / 100).toPrecision(15));
}

function hundredfold(pounds: number): number {
  return Number((pounds * 100).toPrecision(15));
}
