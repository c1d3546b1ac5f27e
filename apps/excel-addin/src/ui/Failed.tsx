import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";

type Props = {
  readonly sentence: string;
  readonly tryAgain: () => void;
  readonly another: (() => void) | undefined;
};

/** Shown where the workbook could not be read: what is wrong, and the ways on. */
export function Failed({ sentence, tryAgain, another }: Props) {
  return (
    <main className="middle">
      <h1 className="middle-title">The workbook could not be read</h1>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>What is wrong</MessageBarTitle>
          <span className="message-text">{sentence}</span>
        </MessageBarBody>
      </MessageBar>
      <div className="actions">
        {another ? (
          <Button appearance="primary" onClick={another}>
            Choose another file
          </Button>
        ) : null}
        <Button appearance={another ? "secondary" : "primary"} onClick={tryAgain}>
          Try again
        </Button>
      </div>
    </main>
  );
}
