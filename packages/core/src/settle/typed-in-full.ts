import { amountsSaid } from "../answers/index.ts";
import type { Notebook } from "../reading/index.ts";
import { type Kpi, isLevel, isMeasured } from "../register/index.ts";
import { type Address, type Cell, addressName, roundNumber } from "../workbook/index.ts";
import { cellIn, leftOpen, shownIn } from "./left-open.ts";
import type { Pipeline } from "./pipeline.ts";

/** From how much on a number under thousands, millions or billions would be more than any partnership spends or counts. */
const TOO_MUCH: Readonly<Record<number, number>> = { 3: 1e6, 6: 1e4, 9: 1e3 };
/** From how much on an amount typed with its pounds, such as £85,400, may be in full where its heading says thousands. */
const TYPED_WITH_POUNDS = 1e4;
const THOUSAND = 1000;

/** The power of ten that a cell's own format takes away: 3 where it shows 1,250,000 as 1,250; none of a text. */
export function formatPower(cell: Cell | null): number {
  if (typeof cell?.value !== "number" || cell.format === undefined) return 0;
  return 3 * (roundNumber(cell.value, cell.format)?.thousands ?? 0);
}

/** The power of ten that a KPI's figures were said to be kept in; nothing where nothing says one. */
export function scaleSaid(kpi: string, { assumptions }: Pick<Notebook, "assumptions">): number | undefined {
  const said = assumptions.find((each) => each.kind === "scale" && each.kpis.includes(kpi));
  return said?.kind === "scale" ? said.power : undefined;
}

/** The KPI left open where its figures seem to be in full under thousands or millions. */
export function openInFull(kpi: Kpi, context: Pipeline): Kpi {
  const at = amountsSaid(context.mapping, kpi) === undefined ? typedInFull(kpi, context) : undefined;
  if (at === undefined) return kpi;
  const shown = shownIn(context)(at);
  return leftOpen(kpi, { asks: "money scale", kpi: kpi.id, at, shown, mayBeInFull: true }, context);
}

/**
 * The newest cell of a KPI that seems to hold a figure in full although it is said to be in thousands or millions: one far too
 * large for it, one typed with its pounds, whole thousands throughout, or one that its format shows in another scale.
 */
function typedInFull(kpi: Kpi, context: Pipeline): Address | undefined {
  const power = scaleSaid(kpi.id, context.notebook);
  if (power === undefined) return undefined;
  const cellAt = cellIn(context);
  const figures = [...kpi.monthly, ...kpi.observations].filter(isMeasured);
  const scaled = [...kpi.targets.filter(isLevel), ...figures]
    .filter(({ at }) => !SCALED.has(context.notebook.odd.get(addressName(at))?.unit ?? ""))
    .filter(({ at }) => formatPower(cellAt(at)) !== power)
    .map(({ at, value }) => ({
      at,
      hasFormat: formatPower(cellAt(at)) !== 0,
      isText: typeof cellAt(at)?.value === "string",
      typed: Math.abs(value) / 10 ** power,
    }));
  const isPounds = ({ at }: { readonly at: Address }) =>
    context.notebook.odd.get(addressName(at))?.unit === "money";
  const areThousands =
    scaled.length > 2 && scaled.every(({ typed }) => typed >= THOUSAND && typed % THOUSAND === 0);
  return scaled.findLast(
    (each) =>
      areThousands ||
      each.hasFormat ||
      each.typed >= (TOO_MUCH[power] ?? Number.POSITIVE_INFINITY) ||
      (each.isText && isPounds(each) && each.typed >= TYPED_WITH_POUNDS),
  )?.at;
}

const SCALED: ReadonlySet<string> = new Set(["scaled", "scaled money"]);
