import type { Register } from "../../register/index.ts";
import type { Allowances } from "../identifiers/allowances.ts";

/** What a register declares: its settings, the pseudonyms of its consents, its areas and its services. */
export function allowancesOf({ settings, consents, kpis, evaluations }: Register): Allowances {
  const { declared, partnership } = settings;
  const areas = kpis.flatMap(({ comparators }) => comparators.map(({ area }) => area));
  return {
    organisation: partnership,
    domains: declared.domains,
    telephones: declared.telephones,
    addresses: declared.addresses,
    handles: declared.handles,
    publicPeople: declared.people.map((name) => ({ name, role: "" })),
    pseudonyms: consents.flatMap(({ id, pseudonym }) =>
      pseudonym === "" ? [] : [{ consent: id, name: pseudonym }],
    ),
    places: [...new Set([...declared.places, ...areas])],
    services: [...new Set(evaluations.map(({ service }) => service))],
  };
}
