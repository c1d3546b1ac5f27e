import { MessageBar, MessageBarBody } from "@fluentui/react-components";

/** A sentence the analyst ought to see; nothing where there is nothing to say. */
export function Notice({ text }: { readonly text: string }) {
  if (text === "") return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <span className="message-text">{text}</span>
      </MessageBarBody>
    </MessageBar>
  );
}
