import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

type Props = {
  readonly text: string;
  /** Does once more what failed; absent where nothing failed, or where it no longer can. */
  readonly again?: (() => void) | undefined;
};

/** A sentence the analyst ought to see, with the way to try again; nothing where there is nothing to say. */
export function Notice({ text, again }: Props) {
  if (text === "") return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <span className="message-text">{text}</span>
      </MessageBarBody>
      {again ? (
        <MessageBarActions>
          <Button onClick={again}>Try again</Button>
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}
