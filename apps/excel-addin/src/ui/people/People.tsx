import { ToggleButton } from "@fluentui/react-components";
import { HushOf } from "../hush.tsx";
import type { Session } from "../session.ts";
import { VOICES, type Voice } from "../use-place.ts";
import { Plan } from "./Plan.tsx";
import { Surveys } from "./Surveys.tsx";
import { Themes } from "./Themes.tsx";
import { WordsOwed } from "./WordsOwed.tsx";

const NAMES: Record<Voice, string> = {
  words: "Words owed",
  themes: "Themes",
  surveys: "Surveys",
  plan: "Actions",
};

const PARTS = { words: WordsOwed, themes: Themes, surveys: Surveys, plan: Plan } as const;

/** What owners and people say, and what comes of it: one part at a time. */
export function People(session: Session) {
  const { voice, setVoice, understanding, writing } = session;
  const Part = PARTS[voice];
  return (
    <HushOf understanding={understanding}>
      <h1 className="title">What people say, and what comes of it</h1>
      <fieldset className="filters" aria-label="Which part">
        {VOICES.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            shape="circular"
            checked={each === voice}
            onClick={() => setVoice(each)}
          >
            {NAMES[each]}
          </ToggleButton>
        ))}
      </fieldset>
      <output className="copy-outcome">{writing.outcome}</output>
      <Part key={voice} {...session} />
    </HushOf>
  );
}
