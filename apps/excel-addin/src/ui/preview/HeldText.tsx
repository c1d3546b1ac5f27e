import { stretches } from "../../work/held-words.ts";
import type { HeldWords } from "../../work/held-words.ts";

type Props = {
  readonly label: string;
  readonly text: string;
  readonly held: HeldWords;
  /** The id of what tells of the words that are underlined. */
  readonly told: string;
  readonly change: (text: string) => void;
};

/** A field whose words are underlined as they are typed, where the workbook does not bear them out. */
export function HeldText({ label, text, held, told, change }: Props) {
  return (
    <div className="held-text">
      <div className="held-marks" aria-hidden="true">
        {stretches(text, held.contradicted).map(({ at, words, isContradicted }) =>
          isContradicted ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
        )}
        {"\u200B"}
      </div>
      <textarea
        aria-label={label}
        aria-describedby={told}
        aria-invalid={held.contradicted.length > 0}
        spellCheck
        value={text}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
}
