/** Commas at thousands: "1234567.891" is "1,234,567.891". Text that is no plain number is left as it is. */
export function groupThousands(text: string): string {
  const [, sign, whole, fraction = ""] = /^([-−]?)(\d+)(\.\d+)?$/u.exec(text) ?? [];
  if (whole === undefined) return text;
  return `${sign}${whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",")}${fraction}`;
}
