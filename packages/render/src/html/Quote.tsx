import type { Voice } from "@quarterlight/core/report";
import { words } from "../outline/index.ts";

/** What a person said, and the answer to it. */
export function Quote({ voice }: { readonly voice: Voice }) {
  return (
    <div className="voice">
      <blockquote>
        <p>“{voice.text}”</p>
      </blockquote>
      {voice.by === "" ? null : <p className="small">{voice.by}</p>}
      {voice.response === "" ? null : (
        <p className="answer">
          <b>{words.answer}:</b> {voice.response}
        </p>
      )}
    </div>
  );
}
