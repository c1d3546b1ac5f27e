/** A sentence for whoever listens instead of looking: it is read out when it changes. */
export function Announce({ text }: { readonly text: string }) {
  return <output className="unseen">{text}</output>;
}
