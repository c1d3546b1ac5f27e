/**
 * What a partnership has declared about itself: values, never regions. A second number in the contact line
 * still stops a report.
 */
export type Allowances = {
  readonly organisation: string;
  readonly domains: readonly string[];
  readonly telephones: readonly string[];
  readonly addresses: readonly string[];
  readonly handles: readonly string[];
  readonly publicPeople: readonly { readonly name: string; readonly role: string }[];
  /** A pseudonym holds only in the story of its own consent, and never with a surname. */
  readonly pseudonyms: readonly { readonly consent: string; readonly name: string }[];
  readonly places: readonly string[];
  readonly services: readonly string[];
};

export const NOTHING_ALLOWED: Allowances = {
  organisation: "",
  domains: [],
  telephones: [],
  addresses: [],
  handles: [],
  publicPeople: [],
  pseudonyms: [],
  places: [],
  services: [],
};
