/** A few by name, the rest by number. */
export function listed(items: readonly string[], most = 8): string {
  const shown = items.slice(0, most).map((item) => item.replaceAll(/\s+/g, " "));
  const rest = items.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

export function kpisInWords(kpis: readonly string[]): string {
  return listed(kpis);
}
