import { useHush } from "../hush.tsx";
type Props = { readonly heading: string; readonly lines: readonly string[] };

/** A heading with a line for each thing; nothing where there is nothing. */
export function Lines({ heading, lines }: Props) {
  const hush = useHush();
  if (lines.length === 0) return null;
  return (
    <section className="block">
      <h2>{heading}</h2>
      <ul className="plain-list">
        {lines.map((line) => (
          <li key={line}>{hush(line)}</li>
        ))}
      </ul>
    </section>
  );
}
