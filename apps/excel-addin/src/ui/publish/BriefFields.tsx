import { Field, Input, Select } from "@fluentui/react-components";
import { AUDIENCES, type Audience } from "@quarterlight/core/register";
import type { Session } from "../session.ts";

const NAMES: Record<Audience, string> = {
  public: "Everyone (public)",
  board: "The board",
  internal: "Inside the partnership",
};

/** Who the report is for and what date it bears. Consent is judged on both. */
export function BriefFields({ brief, setBrief }: Session) {
  const chooseAudience = (value: string) => {
    const audience = AUDIENCES.find((name) => name === value);
    if (audience) setBrief({ ...brief, audience });
  };
  return (
    <div className="fields">
      <Field label="Who will read it">
        <Select value={brief.audience} onChange={(_, { value }) => chooseAudience(value)}>
          {AUDIENCES.map((name) => (
            <option key={name} value={name}>
              {NAMES[name]}
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
