/** What asks for an indicator, or keeps it beside another. */
type Stands = { readonly requiredBy?: string; readonly balances?: string };

const BY_HAND: Readonly<Record<string, Stands>> = {
  "NI-14": { requiredBy: "core suite (NI-14)", balances: "GL-01" },
  "NI-20": { requiredBy: "core suite (NI-20), not published nationally since 2019/20" },
  "MSG-3": { requiredBy: "Ministerial Strategic Group" },
};

/** The core suite asks for its own indicators, each under its code. */
export function standingOf(id: string): Stands {
  return BY_HAND[id] ?? (id.startsWith("NI-") ? { requiredBy: `core suite (${id})` } : {});
}
