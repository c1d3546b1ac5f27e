import { Field, Input, Select } from "@fluentui/react-components";
import type { Audience } from "@quarterlight/core/register";
import type { Session } from "../session.ts";

const AUDIENCES: Record<Audience, string> = {
  public: "Everyone (public)",
  board: "The board",
  internal: "Inside the partnership",
};

const NAMES: readonly Audience[] = ["public", "board", "internal"];

/** Who the report is for and what date it bears. Consent is judged on both. */
export function BriefFields({ brief, setBrief }: Session) {
  const chooseAudience = (value: string) => {
    const audience = NAMES.find((name) => name === value);
    if (audience) setBrief({ ...brief, audience });
  };
  return (
    <div className="fields">
      <Field label="Who will read it">
        <Select value={brief.audience} onChange={(_, { value }) => chooseAudience(value)}>
          {NAMES.map((name) => (
            <option key={name} value={name}>
              {AUDIENCES[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Date of the report" hint="Consent is judged on this date.">
        <Input
          type="date"
          value={brief.date}
          onChange={(_, { value }) => setBrief({ ...brief, date: value })}
        />
      </Field>
    </div>
  );
}
