/** A part that is not XML as Office files have it. Says what; whoever reads the part says which. */
export class Malformed extends Error {
  override readonly name = "Malformed";
}
