import { Checkbox } from "@fluentui/react-components";
import { FORMATS, FORMAT_IDS, type Format } from "@quarterlight/core/report";

type Props = {
  readonly formats: readonly Format[];
  readonly setFormats: (formats: readonly Format[]) => void;
};

/** Which files to make. */
export function FormatChoice({ formats, setFormats }: Props) {
  const turn = (format: Format, on: boolean) =>
    setFormats(FORMAT_IDS.filter((name) => (name === format ? on : formats.includes(name))));
  return (
    <fieldset className="formats">
      <legend>Files to make</legend>
      {FORMAT_IDS.map((format) => (
        <div key={format} className="format">
          <Checkbox
            label={FORMATS[format].name}
            checked={formats.includes(format)}
            onChange={(_, { checked }) => turn(format, checked === true)}
          />
          <span className="soft">{FORMATS[format].about}</span>
        </div>
      ))}
    </fieldset>
  );
}
