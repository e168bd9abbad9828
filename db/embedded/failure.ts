/** A reason the embedded database cannot run, in one sentence for the operator's console. */
export class EmbeddedFailure extends Error {
  override readonly name = "EmbeddedFailure";
}
