/** The nine National Health and Wellbeing Outcomes by number, with the short labels partnerships print. */
export const OUTCOMES: readonly { readonly number: number; readonly label: string }[] = [
  { number: 1, label: "Healthier living" },
  { number: 2, label: "Independent living" },
  { number: 3, label: "Positive experiences" },
  { number: 4, label: "Quality of life" },
  { number: 5, label: "Health inequalities" },
  { number: 6, label: "Unpaid carers" },
  { number: 7, label: "Safe from harm" },
  { number: 8, label: "Engaged workforce" },
  { number: 9, label: "Effective use of resources" },
];

export function outcomeLabel(number: number): string {
  return OUTCOMES.find((outcome) => outcome.number === number)?.label ?? `Outcome ${number}`;
}

/** "Serves national outcomes 2 (independent living) and 9 (effective use of resources)."; empty where there are none. */
export function outcomesInWords(numbers: readonly number[]): string {
  const names = numbers.map((number) => `${number} (${outcomeLabel(number).toLowerCase()})`);
  const last = names.at(-1);
  if (last === undefined) return "";
  const list = names.length === 1 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
  return `Serves national ${names.length === 1 ? "outcome" : "outcomes"} ${list}.`;
}
