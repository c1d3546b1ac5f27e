import { Button } from "@fluentui/react-components";
import { givenIn } from "../../work/answers/given.ts";
import { plural } from "../plural.ts";
import { useHush } from "../hush.tsx";
import type { Session } from "../session.ts";
import { KeepInWorkbook } from "./KeepInWorkbook.tsx";
import { SaveBeside } from "./SaveBeside.tsx";

type Props = Pick<Session, "understanding" | "answer" | "keep" | "saving">;

/** The answers in force, each of which can be taken back, and the way to keep them for the next reading. */
export function AnswersGiven({ understanding, answer, keep, saving }: Props) {
  const hush = useHush();
  const given = givenIn(understanding.answers);
  return (
    <>
      <output className="answered">
        {given.length === 0 ? "" : `The workbook was read by ${plural(given.length, "answer")} of yours.`}
      </output>
      {given.length === 0 ? null : (
        <section className="block your-answers">
          <h2 tabIndex={-1}>Your answers</h2>
          <ul className="cells answers">
            {given.map(({ words, without }) => (
              <li key={words}>
                <span>{hush(words)}</span>
                <Button size="small" aria-label={`Take back: ${hush(words)}`} onClick={() => answer(without)}>
                  Take back
                </Button>
              </li>
            ))}
          </ul>
          {keep ? <KeepInWorkbook understanding={understanding} keep={keep} /> : null}
          {saving ? <SaveBeside saving={saving} /> : null}
        </section>
      )}
    </>
  );
}
