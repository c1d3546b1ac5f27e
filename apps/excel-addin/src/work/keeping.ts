import {
  type Acceptance,
  type Finding,
  type Word,
  acceptance,
  acceptedBeside,
  readByBeside,
  readByEdits,
  readByRecords,
  takenBack,
  takenBackBeside,
} from "@quarterlight/core/checks";
import { type Mapping, mappingFor } from "@quarterlight/core/answers";
import type { ToRead } from "@quarterlight/core/protect";
import { type Question, evidenceText, suggestClass } from "@quarterlight/core/influence";
import type { Kpi, Said } from "@quarterlight/core/register";
import type { Edit, Workbook } from "@quarterlight/core/workbook";
import { type Decision, type Recording, canDecide, decisionEdits } from "./decision-edits.ts";
import type { Understanding } from "./understanding.ts";

/** How a person's decisions and acceptances are kept. */
export type Keeping = {
  /** Whether all is kept in a small file beside the workbook, because the workbook is not to be written to. */
  readonly isBeside: boolean;
  readonly decide: (decisions: readonly Decision[], recording: Recording) => Promise<void>;
  /** Keeps what a person answers to one of the six questions; nothing takes the answer back. */
  readonly say: (kpi: Kpi, question: Question, said: Said | undefined) => Promise<void>;
  /** Lets a finding stand; false where there is no place to write it. */
  readonly accept: (finding: Finding, word: Word) => Promise<boolean>;
  readonly takeBack: (accepted: Acceptance) => Promise<void>;
  /** Records that a person has read these texts on a day, ISO. */
  readonly readBy: (texts: readonly ToRead[], person: string, date: string) => Promise<void>;
};

/** The ways to keep something: cells, where there are any to be written, and the answers about the workbook. */
export type Ways = {
  readonly apply: ((edits: readonly Edit[]) => Promise<void>) | undefined;
  readonly keep: ((workbook: Workbook, answers: Mapping) => Promise<void>) | undefined;
  /** Changes the answers given last, which may be later than the ones that were read by; gives what holds now. */
  readonly answer: (change: (now: Mapping) => Mapping) => Mapping;
};

/**
 * Decisions go into the rows of their KPIs and acceptances onto their sheet; where a workbook has no columns
 * for a decision it stands among the answers, and where it is not written to at all, so does everything.
 */
export function keepingOf(understanding: Understanding, { apply, keep, answer }: Ways): Keeping {
  const { workbook, reading, answers } = understanding;
  return {
    isBeside: apply === undefined,
    decide: async (decisions, recording) => {
      const inRows = apply ? decisions.filter(({ kpi }) => canDecide(understanding, kpi)) : [];
      const others = decisions.filter((decision) => !inRows.includes(decision));
      if (apply && inRows.length > 0) await apply(decisionEdits(understanding, inRows, recording));
      if (others.length === 0) return;
      const now = answer((before) => withDecided(before, others));
      if (apply) await keep?.(workbook, mappingFor(reading, now));
    },
    say: async (kpi, question, said) => {
      const now = answer((before) => withSaid(before, kpi, question, said));
      if (apply) await keep?.(workbook, mappingFor(reading, now));
    },
    accept: async (finding, word) => {
      if (apply) {
        const edits = acceptance(workbook, finding, word);
        if (edits.length > 0) await apply(edits);
        return edits.length > 0;
      }
      const isPossible = acceptedBeside(answers, finding, word) !== undefined;
      if (isPossible) answer((now) => acceptedBeside(now, finding, word) ?? now);
      return isPossible;
    },
    readBy: async (texts, person, date) => {
      const records = readByRecords(texts, person, date);
      if (apply) await apply(readByEdits(workbook, records));
      else answer((now) => readByBeside(now, records));
    },
    takeBack: async (accepted) => {
      if (apply) await apply(takenBack(workbook, accepted));
      else answer((now) => takenBackBeside(now, accepted));
    },
  };
}

function withDecided(answers: Mapping, decisions: readonly Decision[]): Mapping {
  const kept = decisions.map(({ kpi, decided }) => ({
    kpi: kpi.id,
    ...decided,
    evidence: evidenceText(suggestClass(kpi)),
  }));
  return { ...answers, decisions: [...(answers.decisions ?? []), ...kept] };
}

function withSaid(answers: Mapping, { id }: Kpi, question: Question, said: Said | undefined): Mapping {
  const { questions = {}, ...others } = answers;
  const { [id]: before = {}, ...ofOthers } = questions;
  const { [question]: _, ...kept } = before;
  const now = said === undefined ? kept : { ...kept, [question]: said };
  const next = Object.keys(now).length === 0 ? ofOthers : { ...ofOthers, [id]: now };
  return Object.keys(next).length === 0 ? others : { ...others, questions: next };
}
