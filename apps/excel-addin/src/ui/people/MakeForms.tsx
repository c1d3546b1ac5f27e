import { Button } from "@fluentui/react-components";
import { periodLabel } from "@quarterlight/core/period";
import { useEffect, useMemo, useState } from "react";
import { askToSave } from "../../publish/ways.ts";
import type { Named } from "../../publish/facts.ts";
import { sentenceOf } from "../../source/trouble.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";

type Props = Pick<Session, "brief" | "forms"> & { readonly day: string; readonly owners: number };

/** Makes the same forms as the command, in one file that the browser is asked to save. Nothing is sent. */
export function MakeForms({ brief: { period }, forms, day, owners }: Props) {
  const [made, setMade] = useState<Named>();
  const [said, setSaid] = useState("");
  const [isWorking, setWorking] = useState(false);
  const url = useMemo(() => (made === undefined ? undefined : URL.createObjectURL(made.blob)), [made]);
  useEffect(() => (url === undefined ? undefined : () => URL.revokeObjectURL(url)), [url]);
  const make = async () => {
    setWorking(true);
    setSaid(`Making ${plural(owners, "form")}`);
    try {
      const { bytes, owners: count } = await forms({ period, askedOn: day });
      const name = `forms-${periodLabel(period)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, "-")}.zip`;
      const file = { name, blob: new Blob([new Uint8Array(bytes)], { type: "application/zip" }) };
      setMade(file);
      askToSave(file);
      setSaid(
        `${plural(count, "form")} in ${name}, which your browser was asked to save. If it is not among your downloads, press Save it again.`,
      );
    } catch (thrown) {
      setSaid(sentenceOf(thrown));
    }
    setWorking(false);
  };
  return (
    <section className="block">
      <h2>Forms to send out</h2>
      <p className="soft">
        One small workbook for each of {plural(owners, "owner")}, with their indicators alone and four boxes,
        and the text of an email beside it: all in one file. Nothing is sent. They are for their owners alone:
        small numbers of people are not hidden in them.
      </p>
      <div className="actions">
        <Button disabledFocusable={isWorking || day === "" || owners === 0} onClick={() => void make()}>
          Make the forms
        </Button>
        {url === undefined || made === undefined ? null : (
          <Button as="a" href={url} download={made.name}>
            Save it again
          </Button>
        )}
      </div>
      <output className="soft">{said}</output>
    </section>
  );
}
