import type { Period } from "../period/index.ts";
import type { Address } from "../workbook/index.ts";

/** Who a report is for. A wider audience needs a wider consent: public, then board, then internal. */
export const AUDIENCES = ["public", "board", "internal"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The audiences as a sentence lists them: "public, board or internal". */
export const AUDIENCES_IN_WORDS = `${AUDIENCES.slice(0, -1).join(", ")} or ${AUDIENCES.at(-1) ?? ""}`;

/** A person's consent to use their words or picture, as recorded. Dates are ISO; empty where not given. */
export type Consent = {
  readonly id: string;
  readonly scope: Audience;
  readonly form: string;
  readonly given: string;
  readonly expires: string;
  readonly withdrawn: string;
  readonly holder: string;
  /** When the person saw the text as it is printed, ISO; empty where nobody wrote it down. */
  readonly seen: string;
  /** The name in print instead of the person's own; it holds in the story of this consent alone. */
  readonly pseudonym: string;
  /** Whose consent it is: an adult's own, or one given for a child or an adult without capacity. */
  readonly who: "adult" | "child" | "adult without capacity";
  /** For a child or an adult without capacity: who agreed for them, by what right. */
  readonly agreedBy: string;
  /** For them: what they themselves said or showed of it. */
  readonly ownView: string;
  /** What else is written in its row. */
  readonly notes?: string;
  /**
   * What is written where an audience should be, if it is none that is known; empty where nothing is. Such a
   * record covers nobody until a person has settled whom it covers, whatever its scope says.
   */
  readonly words?: string;
  /** Whether the person was asked and said no. */
  readonly refused?: true;
  readonly at: Address;
};

/** What links something people said or did to the figures it belongs beside. */
export type Link = { readonly kpis: readonly string[]; readonly outcomes: readonly number[] };

/** A picture to a story, as the workbook tells of it. */
export type StoryPicture = {
  /** Where its file lies, from the workbook's own folder; or "here", and then it lies on the sheet. */
  readonly file: string;
  /** What it shows, for those who cannot see it; empty where nobody wrote it down. */
  readonly shows: string;
  /** Who made it; empty where nobody wrote it down. */
  readonly credit: string;
  /** Drawn, so that nobody can be recognised. */
  readonly isIllustration: boolean;
  /** The consent records of everybody who can be recognised. */
  readonly consents: readonly string[];
};

/** A good news story about a person or a service. */
export type Story = Link & {
  readonly id: string;
  readonly period: Period;
  readonly title: string;
  /** How the person is named in print, such as "Margaret's story". */
  readonly label: string;
  readonly paragraphs: readonly string[];
  readonly quote: string;
  readonly attribution: string;
  readonly note: string;
  readonly consent: string;
  readonly picture?: StoryPicture;
  readonly at: Address;
};

/** One thing a person told the partnership. `criticality` is for staff and is never printed. */
export type Feedback = Link & {
  readonly id: string;
  readonly period: Period;
  readonly source: string;
  readonly text: string;
  readonly attribution: string;
  /** One theme, or several with semicolons between. */
  readonly theme: string;
  readonly tone: "good" | "mixed" | "poor" | "";
  readonly response: string;
  readonly consent: string;
  /** A code for who said it, the same in every remark of theirs; absent where nobody recorded it. */
  readonly person?: string;
  readonly from?: (typeof SPEAKERS)[number];
  readonly locality?: string;
  readonly codedBy?: string;
  /** The themes that a second person gave it without seeing the first's. */
  readonly second?: readonly string[];
  readonly at: Address;
};

export const SPEAKERS = ["person", "carer", "family", "staff", "service"] as const;

export const ENGAGEMENT_KINDS = ["routine", "change", "co-design"] as const;

/** People who were listened to, once. Whatever nobody filled in is empty. */
export type Engagement = {
  readonly period: Period;
  readonly who: string;
  readonly method: string;
  readonly people: number | undefined;
  readonly about: string;
  readonly result: string;
  readonly purpose: string;
  readonly kind: (typeof ENGAGEMENT_KINDS)[number] | "";
  /** Groups it was meant for, and those of them who did not come. */
  readonly groups: readonly string[];
  readonly notReached: readonly string[];
  /** What would have helped those who were not reached. */
  readonly wouldHelp: string;
  /** What was offered so that people could take part: access, language, travel, pay. */
  readonly support: string;
  readonly invited: number | undefined;
  readonly heard: string;
  readonly decided: string;
  /** When those who took part were told what came of it, ISO, and how. */
  readonly toldOn: string;
  readonly toldHow: string;
  /** How well it kept the national standards, 1 to 6. */
  readonly standards: number | undefined;
  /** References of what is done because of it. */
  readonly actions: readonly string[];
  readonly at: Address;
};

export const SUCCESS_KINDS = ["grade", "award", "measured change", "praise", "first"] as const;
export const SUCCESS_USES = ["quarter", "year", "both", "keep"] as const;

/** What went well. What nobody filled in of the later columns is absent. */
export type Success = {
  readonly period: Period;
  readonly title: string;
  readonly text: string;
  readonly kpis: readonly string[];
  readonly reference?: string;
  readonly outcomes?: readonly number[];
  /** The code of a priority. */
  readonly priority?: string;
  readonly kind?: (typeof SUCCESS_KINDS)[number];
  /** What shows it: the reference of a figure, an inspection, a remark or a document. */
  readonly evidence?: string;
  /** The consent record of the person it is about. */
  readonly consent?: string;
  readonly locality?: string;
  /** The report it is for; “keep” is for none. */
  readonly use?: (typeof SUCCESS_USES)[number];
  readonly at: Address;
};
