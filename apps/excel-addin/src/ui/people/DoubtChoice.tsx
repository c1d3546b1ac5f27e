import { Checkbox } from "@fluentui/react-components";
import { BOXES } from "@quarterlight/core/asking";
import type { Doubt, Said } from "../../work/merging.ts";
import { CellLink } from "../CellLink.tsx";
import { useHush } from "../hush.tsx";
import type { Session } from "../session.ts";

type Props = {
  readonly doubt: Doubt;
  readonly said: Said;
  readonly setSaid: (said: Said) => void;
  readonly select: Session["select"];
};

/** Words that a figure says otherwise than, or that are about another figure: not written unless a person lets them. */
export function DoubtChoice({ doubt, said, setSaid, select }: Props) {
  const hush = useHush();
  const { kpi, title, answers } = doubt;
  const name = `${hush(title)} (${kpi})`;
  const isAccepted = said.accept.includes(kpi);
  return (
    <section className="conflict" aria-label={name}>
      <h3>{name}</h3>
      {doubt.kind === "contradicted" ? (
        doubt.says.map((each) => <p key={each}>{hush(each)}</p>)
      ) : (
        <p>
          The form was made from {hush(doubt.was)}; the workbook now has {hush(doubt.is)}{" "}
          <CellLink cell={doubt.cell} select={select} />
        </p>
      )}
      <div className="sides">
        {answers.map(({ file, cell, box, words }) => (
          <figure key={`${file} ${cell}`} className="side">
            <figcaption>
              {file}: {BOXES[box]}
            </figcaption>
            <blockquote>{hush(words)}</blockquote>
          </figure>
        ))}
      </div>
      <Checkbox
        label={`Write them all the same: ${name}`}
        checked={isAccepted}
        onChange={(_, { checked }) => {
          const others = said.accept.filter((each) => each !== kpi);
          setSaid({ ...said, accept: checked === true ? [...others, kpi] : others });
        }}
      />
    </section>
  );
}
