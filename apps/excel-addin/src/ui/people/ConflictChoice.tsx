import { Radio, RadioGroup } from "@fluentui/react-components";
import { BOXES } from "@quarterlight/core/asking";
import { periodLabel } from "@quarterlight/core/period";
import { type Conflict, type Said, chosenFor, choosing } from "../../work/merging.ts";
import { useHush } from "../hush.tsx";

type Props = {
  readonly conflict: Conflict;
  readonly said: Said;
  readonly setSaid: (said: Said) => void;
};

/** Answers that differ, side by side: one is chosen, or none; what the workbook says already stays. */
export function ConflictChoice({ conflict, said, setSaid }: Props) {
  const hush = useHush();
  const { title, kpi, box, there, answers, period } = conflict;
  const name = `${hush(title)} (${kpi}), ${periodLabel(period)}: ${BOXES[box]}`;
  const sides = answers.map(({ file, words, cell }) => (
    <figure key={`${file} ${cell}`} className="side">
      <figcaption>{file}</figcaption>
      <blockquote>{hush(words)}</blockquote>
    </figure>
  ));
  return (
    <section className="conflict" aria-label={name}>
      <h3>{name}</h3>
      <p className="soft">
        {there === ""
          ? "These answers differ. Neither is written until you choose."
          : "The workbook says something else. Its own words stay; if the answer is right, change them there."}
      </p>
      <div className="sides">
        {there === "" ? null : (
          <figure className="side side-kept">
            <figcaption>In the workbook</figcaption>
            <blockquote>{hush(there)}</blockquote>
          </figure>
        )}
        {sides}
      </div>
      {there === "" ? (
        <RadioGroup
          aria-label={`Which to write: ${name}`}
          value={chosenFor(conflict, said)}
          onChange={(_, { value }) => setSaid(choosing(said, conflict, value))}
        >
          <Radio value="" label="Neither yet" />
          {[...new Set(answers.map(({ file }) => file))].map((file) => (
            <Radio key={file} value={file} label={`The one in ${file}`} />
          ))}
        </RadioGroup>
      ) : null}
    </section>
  );
}
