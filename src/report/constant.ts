/** Prints a line that contains no untrusted text, before the sanitizing log is loaded. */
export function printConstant(line: string): void {
  process.stdout.write(`${line}\n`);
}
