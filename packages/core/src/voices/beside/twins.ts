import { nameKey } from "../../workbook/index.ts";

/**
 * One measure under two codes: the Local Government Benchmarking Framework's and the core suite's. Titles and base agree
 * in substance (Improvement Service metadata; Public Health Scotland, core suite). SW3a (65 and over) is not NI-18 (18 and
 * over), and the Ministerial Strategic Group's delayed days are of all adults, so that neither has a twin here.
 */
const TWINS: readonly (readonly [lgbf: string, coreSuite: string])[] = [
  ["SW4a", "NI-5"],
  ["SW4b", "NI-7"],
  ["SW4c", "NI-2"],
  ["SW4d", "NI-3"],
  ["SW4e", "NI-8"],
  ["SW6", "NI-14"],
  ["SW7", "NI-17"],
  ["SW8", "NI-19"],
];

/** The key that codes of one measure share: "SW8", "NI-19", "NI 19" and "ni19" have one. */
export function measureKey(code: string): string {
  const plain = plainCode(code);
  const twin = TWINS.find((pair) => pair.some((each) => plainCode(each) === plain));
  return twin === undefined ? plain : plainCode(twin[1]);
}

function plainCode(code: string): string {
  return nameKey(code).replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
