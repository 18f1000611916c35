/** What a form of an input gives back: a value, or what is wrong. */
type FormResult =
  | { readonly value: unknown }
  | { readonly problem: string; readonly accepted: string; readonly cause?: string };

/** @returns whether the value was taken. A secret may have been pasted anywhere, so what is wrong is said without the value (docs/security.md). */
export function expectShapeOnly(text: string, result: FormResult): boolean {
  if ('value' in result) return true;
  const said = `${result.problem} ${result.accepted} ${result.cause ?? ''}`;
  // A short text is found in any sentence.
  if (text.trim().length >= 24 && said.includes(text.trim())) throw new Error(`the message repeats the value: ${said}`);
  return false;
}

/** No reader of the log may see a line end, a control character or a workflow command. */
export function expectLines(lines: readonly string[]): true {
  for (const line of lines) {
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)) throw new Error(`a control character is left in ${JSON.stringify(line)}`);
    if (/^\s*::/u.test(line) || line.includes('##[')) throw new Error(`a command is left in ${JSON.stringify(line)}`);
    if (!line.isWellFormed()) throw new Error(`half a character is left in ${JSON.stringify(line)}`);
  }
  return true;
}

/** Neither HTML nor a mention, nor a bare link, nor a code span is left. */
export function expectNoMarkup(markdown: string): true {
  expectLines([markdown]);
  if (/<|@[\w-]|https?:\/\/|(?<!\\)(\\\\)*`/i.test(markdown)) throw new Error(`markup is left in ${markdown}`);
  return true;
}
