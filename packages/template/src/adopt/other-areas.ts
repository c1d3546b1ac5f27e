import type { Register } from "@quarterlight/core/register";
import type { Workbook } from "@quarterlight/core/workbook";

/** What a workbook of one area says of the others whose figures were read beside its own and stay behind; empty where there are none. */
export function otherAreasLeft({ kpis, settings }: Register, { name }: Workbook): string {
  const others = new Set(kpis.flatMap(({ areas = [] }) => areas.map(({ area }) => area)));
  others.delete(settings.area);
  if (others.size === 0) return "";
  const whose = others.size === 1 ? "another area’s figures" : `the figures of ${others.size} other areas`;
  return (
    `It leaves out ${whose}, and so what is hidden beside small counts is decided without them. ` +
    `Where their reports are published too, make yours from ${name} as well.`
  );
}
