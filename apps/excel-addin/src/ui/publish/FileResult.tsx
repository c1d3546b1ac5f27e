import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { FORMATS } from "../../publish/formats.ts";
import type { MadeFile } from "../../publish/make-files.ts";

/** A file that was made, with the ways to get it; or why it was not. */
export function FileResult({ file }: { readonly file: MadeFile }) {
  if (file.made) return <Made file={file} />;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <span className="message-text">{file.sentence}</span>
      </MessageBarBody>
    </MessageBar>
  );
}

function Made({ file }: { readonly file: Extract<MadeFile, { made: true }> }) {
  const { format, name, blob } = file;
  const [isShown, setShown] = useState(false);
  const url = useMemo(() => URL.createObjectURL(blob), [blob]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <section className="file" aria-label={FORMATS[format].name}>
      <p className="file-name">
        <b>{name}</b> <span className="soft">{sizeOf(blob.size)}</span>
      </p>
      <div className="actions">
        <Button as="a" appearance="primary" href={url} download={name}>
          Download
        </Button>
        {format === "html" ? (
          <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? "Hide" : "Show it here"}
          </Button>
        ) : null}
        {format === "pdf" ? (
          <Button as="a" href={url} target="_blank" rel="noopener">
            Open it in a new tab
          </Button>
        ) : null}
      </div>
      {/* As its readers will see it, for where a download does nothing. It runs no script. */}
      {isShown ? <iframe className="shown" title="The report" sandbox="" src={url} /> : null}
    </section>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
