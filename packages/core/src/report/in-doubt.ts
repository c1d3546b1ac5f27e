import { cellsOf } from "../comparison/index.ts";
import { withFiguresOf } from "../protect/index.ts";
import { type Kpi, isMeasured, type Register } from "../register/index.ts";
import { type Address, addressName } from "../workbook/index.ts";

/** The register with each KPI's own figures and targets marked that stand in one of these cells, and may be wrong. */
export function inDoubt(register: Register, cells: readonly string[]): Register {
  if (cells.length === 0) return register;
  const doubted = new Set(cells);
  const kpis = register.kpis.map((kpi) => {
    const own = judgedOn(kpi).filter((at) => doubted.has(addressName(at)));
    return own.length === 0 ? kpi : { ...kpi, doubts: own };
  });
  return withFiguresOf({ ...register, kpis }, register);
}

/** The cells in doubt of a register that an edition may know: nothing of a figure that it hides. */
export function doubtsIn({ kpis }: Register): readonly string[] {
  return kpis.flatMap((kpi) => {
    if (kpi.doubts === undefined || kpi.doubts.length === 0) return [];
    const known = new Set(judgedOn(kpi).map(addressName));
    return kpi.doubts.map(addressName).filter((cell) => known.has(cell));
  });
}

/** The cells that a verdict on a KPI may rest on. */
function judgedOn({ observations, monthly, targets }: Kpi): readonly Address[] {
  return [
    ...[...observations, ...monthly].filter(isMeasured).flatMap(cellsOf),
    ...targets.map(({ at }) => at),
  ];
}
