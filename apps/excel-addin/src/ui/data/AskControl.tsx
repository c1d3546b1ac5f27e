import { useHush } from "../hush.tsx";
import { Checkbox, Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { faultOf } from "../../work/answers/draft.ts";
import type { AskProps } from "./AskField.tsx";

/** More choices than this are a list to unfold. */
const MOST_IN_SIGHT = 7;

/** The control for a question's kind: a text, a choice of one, or of several. */
export function AskControl({ ask, given, give }: AskProps) {
  const [first = ""] = given;
  const hush = useHush();
  if (ask.control === "period") {
    const fault = faultOf(ask, given);
    return (
      <Field
        label="Period, such as 2025/26 Q2"
        validationState={fault === "" ? "none" : "error"}
        validationMessage={fault === "" ? null : fault}
      >
        <Input value={first} onChange={(_, { value }) => give([value])} />
      </Field>
    );
  }
  if (ask.control === "some") {
    return ask.choices.map(({ answer, label }) => (
      <Checkbox
        key={answer}
        label={hush(label)}
        checked={given.includes(answer)}
        onChange={(_, { checked }) => {
          const others = given.filter((each) => each !== answer);
          give(checked === true ? [...others, answer] : others);
        }}
      />
    ));
  }
  return (
    <Field label="Your answer">
      {ask.choices.length > MOST_IN_SIGHT ? (
        <Select value={first} onChange={(_, { value }) => give([value])}>
          <option value="">Not answered</option>
          {ask.choices.map(({ answer, label }) => (
            <option key={answer} value={answer}>
              {hush(label)}
            </option>
          ))}
        </Select>
      ) : (
        <RadioGroup value={first} onChange={(_, { value }) => give([value])}>
          {ask.choices.map(({ answer, label }) => (
            <Radio key={answer} value={answer} label={hush(label)} />
          ))}
        </RadioGroup>
      )}
    </Field>
  );
}
