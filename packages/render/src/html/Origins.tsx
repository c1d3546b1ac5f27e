import type { Origin, Section } from "@quarterlight/core/report";
import { originWords, words } from "../outline/index.ts";

/**
 * Where each figure of a section comes from: closed until somebody opens it, by keyboard as by mouse and without a script,
 * and read out indicator by indicator. Paper has no room for it.
 */
export function Origins({ section: { origins, title } }: { readonly section: Section }) {
  if (origins === undefined) return null;
  const names = [...new Set(origins.map(({ name }) => name))];
  return (
    <details className="origins">
      <summary>
        {words.origins}
        <span className="unseen">: {title}</span>
      </summary>
      <dl>
        {names.map((name) => (
          <Named key={name} name={name} origins={origins.filter((origin) => origin.name === name)} />
        ))}
      </dl>
    </details>
  );
}

function Named({ name, origins }: { readonly name: string; readonly origins: readonly Origin[] }) {
  return (
    <>
      <dt>{name}</dt>
      {Array.from(origins.entries(), ([order, origin]) => (
        <dd key={order}>{originWords(origin)}</dd>
      ))}
    </>
  );
}
