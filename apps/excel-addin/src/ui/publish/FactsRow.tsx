import { Button } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { Named } from "../../publish/facts.ts";
import { sizeOf } from "./size-of.ts";

/** What the report said, for machines: the way to get it. */
export function FactsRow({ facts: { name, blob } }: { readonly facts: Named }) {
  const url = useMemo(() => URL.createObjectURL(blob), [blob]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <section className="file made" aria-label="Facts">
      <p className="file-head">
        <b>Facts</b>
        <span className="file-stage">Made</span>
      </p>
      <p className="soft">
        For machines, and for a later check: every printed figure and sentence, with its cells. Keep it beside
        the report.
      </p>
      <p className="file-name">
        {name} <span className="soft">{sizeOf(blob.size)}</span>
      </p>
      <div className="actions">
        <Button as="a" href={url} download={name}>
          Save the facts
        </Button>
      </div>
    </section>
  );
}
