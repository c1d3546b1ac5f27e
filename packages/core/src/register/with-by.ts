/** "by 31 January 2026", "within a month": the time by which somebody does something, as it stands in a sentence. */
export function withBy(when: string): string {
  return /^(?:by|before|from|in|within|at|every|each|until)\b/iu.test(when) ? when : `by ${when}`;
}
