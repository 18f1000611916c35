import { EOL } from 'node:os';

/**
 * Writes a workflow command to standard output, where the runner reads it.
 * @param message any text: it is escaped as the runner unescapes it (actions/runner v2.336.0, ActionCommand.cs).
 */
export function writeCommand(name: string, message = '', properties: Readonly<Record<string, string>> = {}): void {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  const head = list.length === 0 ? name : `${name} ${list.join(',')}`;
  process.stdout.write(`::${head}::${escapeData(message)}${EOL}`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
