import { type Note, plain, type Report } from "@quarterlight/core/report";
import { words } from "../outline/index.ts";
import { Words } from "./Words.tsx";

type Props<Part> = { readonly part: Part; readonly id: string };

export function EvaluationsPart({ part, id }: Props<Report["evaluations"]>) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{part.title}</h2>
      <div className="spread">
        {part.items.map((item) => (
          <div key={`${item.service} ${item.found}`}>
            <h3>{item.service}</h3>
            <Labelled label={words.found} text={item.found} />
            <Labelled label={words.change} text={item.change} />
            <Labelled label={words.lead} text={item.lead} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Labelled({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === "") return null;
  return (
    <p>
      <b>{label}:</b> {text}
    </p>
  );
}

export function NextPart({ part, id }: Props<Report["next"]>) {
  return (
    <section className="part next" aria-labelledby={id}>
      <h2 id={id}>{part.title}</h2>
      <ul>
        {part.items.map((item) => (
          <li key={`${item.when} ${item.what}`}>
            {item.when === "" ? null : <b>{item.when}</b>}
            <span>{item.what}</span>
            {item.who === "" ? null : (
              <span className="small">
                {words.lead}: {item.who}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How change is judged. */
export function NotesPart({
  id,
  title,
  notes,
}: {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly Note[];
}) {
  return (
    <section className="part notes" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="spread">
        {notes.map((note) => (
          <div key={note.heading}>
            <h3>{note.heading}</h3>
            {note.texts.map((text) => (
              <p key={plain(text)}>
                <Words text={text} />
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
