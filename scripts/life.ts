import { lifeTable, playLife } from '../__tests__/e2e/life.ts';

/**
 * Plays the life of one pull request with the bundle, against the emulator and a local GitHub server. Prints the steps
 * as a table, and the pull request's comment after each step.
 */
const rows = await playLife(true, ({ step, outcome }) => process.stderr.write(`${step}: ${outcome}\n`));
const comments = rows.map(({ step, comment }) => `#### ${step}\n\n${fenced(comment)}`);
process.stdout.write(`${lifeTable(rows)}\n\n${comments.join('\n\n')}\n`);

function fenced(markdown: string): string {
  return `\`\`\`\`markdown\n${markdown.trimEnd()}\n\`\`\`\``;
}
