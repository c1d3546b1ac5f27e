/** One question of a survey, as it is asked. What nobody recorded is empty. */
export type Question = {
  readonly id: string;
  readonly survey: string;
  readonly text: string;
  /** The answers offered, such as "5-point agree, with a middle". */
  readonly scale: string;
  /** Who was asked. */
  readonly askedOf: string;
  /** The time it asks about: now, last 12 months. */
  readonly aboutWhen: string;
  /** Who got as far as this question: "those who had had help". */
  readonly filter: string;
  /** How it was asked: online, paper, by an interviewer. */
  readonly mode: string;
};

/** What a person said of a pair of questions. */
export const MEANINGS = ["same", "reversed", "related", "different"] as const;
export type Meaning = (typeof MEANINGS)[number];
