/** Versions of Excel's interface by their names: `{ ExcelApi: "1.14" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What a current Excel on the web says of itself. The library from npm knows ExcelApi up to 1.15. */
export const currentSets: RequirementSets = {
  ExcelApi: "1.17",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  OpenBrowserWindowApi: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
  Settings: "1.1",
  SharedRuntime: "1.2",
};

/** Whether the sets hold a set of this name in this version or a later one. */
export function supports(sets: RequirementSets, name: string, version = "1.1"): boolean {
  const have = sets[name];
  return have !== undefined && compareVersions(have, version) >= 0;
}

/** Below zero where the first version is the older. */
export function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}
