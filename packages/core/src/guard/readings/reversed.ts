/** "to 32, from 36": the later end first. */
export function reversed(after: string): readonly [string, string, string] | null {
  const found = /^ to £?(\d[\d,.]*\d|\d)[^\d.;]{0,12},? (?:up |down )?from £?(\d[\d,.]*\d|\d)/iu.exec(after);
  return found === null ? null : [found[0], found[2] ?? "", found[1] ?? ""];
}
