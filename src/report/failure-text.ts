import { markdownLink, markdownText } from './markdown.ts';
import { harmlessLines } from './sanitize.ts';

/** A failure as the summary and the comment tell it. */
export interface FailureNews {
  readonly title: string;
  readonly message: string;
  /** Where it is explained: an address, or the path of a file in the action's repository. */
  readonly help: string;
}

/** What the server wrote may have any number of lines; the last says what to do, so it stays. */
const MAX_LINES = 12;
const LAST_LINES = 2;

/** What was done and what came of it, what to do next, and where to read on; each line of it harmless. */
export function failureText({ message, help }: FailureNews): string {
  const lines = harmlessLines(message, MAX_LINES, LAST_LINES).map((line) => markdownText(line));
  return [...lines, markdownLink('What it means, and what to do', help)].join('  \n');
}
