/** "1 KPI", "4 KPIs"; `many` for what does not just take an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}
