import { Checkbox } from "@fluentui/react-components";
import { addressName } from "@quarterlight/core/workbook";
import { type Coder, type Codes, type ThemeChoice, type ToCode, givenTo } from "../../work/coding.ts";
import { CellLink } from "../CellLink.tsx";
import { Summary } from "../Summary.tsx";
import { useHush } from "../hush.tsx";
import type { Session } from "../session.ts";

type Props = {
  readonly remark: ToCode;
  readonly choices: readonly ThemeChoice[];
  readonly codes: Codes;
  readonly coder: Coder;
  readonly toggle: (theme: string) => void;
  readonly select: Session["select"];
};

/** One remark and the themes it may be given. What its words suggest is marked and never ticked. */
export function Remark({ remark, choices, codes, coder, toggle, select }: Props) {
  const hush = useHush();
  const { cell, feedback, suggested } = remark;
  const { id, text, source, from = "", at } = feedback;
  const given = givenTo(codes, cell);
  return (
    <>
      <h3 tabIndex={-1} className="remark">
        “{hush(text)}”
      </h3>
      <p className="soft">
        {[id, hush(source), from].filter((each) => each !== "").join(", ")}{" "}
        <CellLink cell={addressName(at)} select={select} />
      </p>
      <ul className="theme-choices" aria-label="Themes">
        {choices.map(({ name, key }) => (
          <li key={name}>
            <kbd aria-hidden="true">{key.toUpperCase()}</kbd>
            <Checkbox label={name} checked={given.includes(name)} onChange={() => toggle(name)} />
            {suggested.includes(name) ? <span className="chip">suggested</span> : null}
          </li>
        ))}
      </ul>
      {coder === "second" ? (
        <p className="soft">What the first person gave is hidden until yours is written.</p>
      ) : null}
      {choices.some(({ means }) => means !== "") ? (
        <details className="more">
          <Summary>What each theme means</Summary>
          <dl className="meanings">
            {choices.map(({ name, means }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{means || "Nobody wrote it down."}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </>
  );
}
