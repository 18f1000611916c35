/**
 * The values that no reader may see. The only state that modules share, as the masks of the runner are: any error and any line
 * may repeat what a server sends back, and what creates them does not know the inputs.
 */
class Secrets {
  readonly #hidden = new Set<string>();
  readonly #withheld = new Set<string>();

  /** Removes a value from all sanitized text: the runner masks it only in the log, not in a comment or after escaping. */
  hide(text: string): void {
    this.#hidden.add(text);
  }

  /** Removes a value from the messages of errors only: it may be an ordinary word that other lines need. */
  withhold(text: string): void {
    this.#withheld.add(text);
  }

  /** @returns a text for readers, without the hidden values. */
  inText(text: string): string {
    return redact(text, this.#hidden);
  }

  /** @returns the message of an error, without the withheld values. */
  inMessage(text: string): string {
    return redact(text, this.#withheld);
  }
}

/** Replaces values with `***`, the longest first, so that no part of one remains. */
function redact(text: string, values: ReadonlySet<string>): string {
  return [...values].sort((a, b) => b.length - a.length).reduce((rest, value) => rest.replaceAll(value, '***'), text);
}

export const secrets = new Secrets();
