import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { withAreas } from "../../work/answers/change.ts";
import { Summary } from "../Summary.tsx";
import { useHush } from "../hush.tsx";
import type { Session } from "../session.ts";

type Props = Pick<Session, "understanding" | "answer">;

/** The nation is compared with wherever it is there. */
const NATION = /^scotland\b/i;

/** Whose figures are the partnership's own, and with whom to compare; nothing where there is one area only. */
export function Areas({ understanding: { reading, answers }, answer }: Props) {
  const hush = useHush();
  const [area, setArea] = useState(answers.area ?? "");
  const [peers, setPeers] = useState<readonly string[]>(answers.peers ?? []);
  const areas = [...new Set(reading.sheets.flatMap((sheet) => sheet.areas))];
  const isAsked = reading.questions.some(({ asks }) => asks === "area");
  if (areas.length < 2 || isAsked) return null;
  // A name may be another spelling of an area that is there.
  const known = areas.includes(area) || area === "" ? areas : [area, ...areas];
  return (
    <section className="block">
      <h2>Areas</h2>
      <form
        className="areas-form"
        aria-label="Areas"
        onSubmit={(event) => {
          event.preventDefault();
          answer(withAreas(answers, area, peers));
        }}
      >
        <Field label="Yours">
          <Select value={area} onChange={(_, { value }) => setArea(value)}>
            <option value="">Not said</option>
            {known.map((name) => (
              <option key={name} value={name}>
                {hush(name)}
              </option>
            ))}
          </Select>
        </Field>
        <details className="say">
          <Summary>
            Compare with {peers.length === 0 ? "Scotland only, where it is there" : hush(peers.join(", "))}
          </Summary>
          <fieldset className="peers" aria-label="Areas to compare with">
            {areas
              .filter((name) => name !== area && !NATION.test(name))
              .map((name) => (
                <Checkbox
                  key={name}
                  label={hush(name)}
                  checked={peers.includes(name)}
                  onChange={(_, { checked }) => {
                    const others = peers.filter((each) => each !== name);
                    setPeers(checked === true ? [...others, name] : others);
                  }}
                />
              ))}
          </fieldset>
        </details>
        <Button type="submit">Read again with these areas</Button>
      </form>
    </section>
  );
}
