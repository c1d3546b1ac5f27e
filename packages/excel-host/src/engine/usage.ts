import { type Catalogue, memberOf } from "./catalogue.ts";
import { compareVersions, type RequirementSets, supports } from "./requirement.ts";
import { HostError } from "../workbook/index.ts";

/** The newest version of a requirement set that was needed, and the first member that needed it. */
export type Need = { readonly set: string; readonly version: string; readonly because: string };

/**
 * Which members of the real API were used. Without a catalogue nothing is known of versions, and every
 * member is taken to be there.
 */
export class Usage {
  readonly #catalogue: Catalogue | null;
  readonly #sets: RequirementSets;
  readonly #used = new Set<string>();
  readonly #unimplemented = new Set<string>();

  constructor(catalogue: Catalogue | null, sets: RequirementSets) {
    this.#catalogue = catalogue;
    this.#sets = sets;
  }

  /** Members that were asked for and are not answered here. */
  get unimplemented(): readonly string[] {
    return [...this.#unimplemented];
  }

  /** Takes down a use. Throws `ApiNotFound`, as an Excel that is older than the member does. */
  use(type: string, member: string): void {
    const set = this.#catalogue === null ? undefined : memberOf(this.#catalogue, type, member)?.set;
    const isInternal = member.startsWith("_") && !member.startsWith("_Register");
    if (set === undefined || isInternal) return;
    if (!supports(this.#sets, set.name, set.version)) {
      throw new HostError(
        "ApiNotFound",
        "The API you are trying to use could not be found. It may be available in a newer version of Excel. " +
          `(${type}.${member} needs ${set.name} ${set.version})`,
      );
    }
    this.#used.add(`${type}.${member}`);
  }

  /** The error for a member that is not answered, by its name. */
  missing(type: string, member: string): HostError {
    const isKnown = this.#catalogue === null || memberOf(this.#catalogue, type, member) !== undefined;
    const name = `${type}.${member}`;
    this.#unimplemented.add(name);
    const why = isKnown
      ? "is part of Excel, but the simulated Excel does not answer it"
      : "is not known to Excel";
    return new HostError("NotImplemented", `${name} ${why}.`);
  }

  /** The property's name on the wire from the one that an add-in uses; null where Excel has none such. */
  wireName(type: string, name: string): string | null {
    if (this.#catalogue === null) return name;
    const known = this.#catalogue[type];
    const names = Object.keys({ ...known?.properties, ...known?.navigations });
    return names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? null;
  }

  needs(): readonly Need[] {
    const newest = new Map<string, Need>();
    for (const because of this.#used) {
      const [, type = "", member = ""] = /^(.*)\.([^.]+)$/.exec(because) ?? [];
      const set = this.#catalogue === null ? undefined : memberOf(this.#catalogue, type, member)?.set;
      if (set === undefined) continue;
      const known = newest.get(set.name);
      if (known !== undefined && compareVersions(set.version, known.version) <= 0) continue;
      newest.set(set.name, { set: set.name, version: set.version, because });
    }
    return [...newest.values()];
  }

  forget(): void {
    this.#used.clear();
    this.#unimplemented.clear();
  }
}
