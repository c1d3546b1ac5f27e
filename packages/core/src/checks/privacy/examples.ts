import { anyKpi, figures, quarter, registerInput } from "../examples/kpi.ts";
import { aConsent, aStory } from "../examples/people.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import type { CheckInput } from "../frame/subjects.ts";

export const HEADINGS = SOUND[0] ?? [];

/** A scorecard in which somebody wrote a note beside a figure. */
export function noted(note: string): CheckInput {
  return scorecard([
    [...HEADINGS, "Note"],
    ...SOUND.slice(1).map((row, at) => [...row, at === 0 ? note : null]),
  ]);
}

/** A report with one story of its quarter, which its consent covers. */
export function withStory(about: Partial<CheckInput> = {}): CheckInput {
  return registerInput(
    {
      kpis: [anyKpi({ observations: figures(81, 82, 83, 82, 81, 83, 82, 84, 83) })],
      stories: [aStory()],
      consents: [aConsent()],
    },
    { period: quarter(8), ...about },
  );
}
