/** The name of the list of periods on the last sheet. */
export const PERIODS = "Period_list";

/** The name of the codes of each sheet that others refer to, by the sheet. */
export const CODES: Readonly<Record<string, string>> = {
  KPIs: "KPI_codes",
  Priorities: "Priority_codes",
  Consents: "Consent_codes",
};
