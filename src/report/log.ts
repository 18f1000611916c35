import * as core from '@actions/core';
import { type Code, TITLE } from '../error-codes.ts';
import { harmlessLine, harmlessLines, shorten } from './sanitize.ts';

/** What stands out on the page of the run. */
export interface Annotation {
  /** Gives it its title, and leads to its entry on the help page. */
  readonly code: Code;
  /** May have line ends; every line of it is made harmless. */
  readonly message: string;
}

/** Where everything that a person reads in the log goes through. Any text may be handed in. */
export interface Log {
  line(text: string): void;
  /** Text of somebody else, of any number of lines, set off from ours by a bar. */
  quote(text: string): void;
  /** Opens a group; groups do not nest, so an open one is closed. */
  group(title: string): void;
  endGroup(): void;
  /** Shown only with step debugging on. */
  debug(text: string): void;
  notice(annotation: Annotation): void;
  warning(annotation: Annotation): void;
  error(annotation: Annotation): void;
}

/** The runner cuts an annotation at 4,096 characters (ExecutionContext.cs, v2.336.0). */
const MAX_ANNOTATION = 4000;

/** What the server wrote may have any number of lines; the last say what to do, so they stay. */
const MAX_LINES = 100;
const LAST_LINES = 2;
const MAX_LAST_LINE = 600;

/** What somebody else wrote may be of any length; a log that nobody can scroll through helps nobody. */
const MAX_QUOTED_LINES = 200;

/**
 * A log on standard output, in the runner's commands.
 * @param helpPage where every code is explained: each annotation ends with a link to its entry.
 */
export function createLog(helpPage: string): Log {
  const told = ({ code, message }: Annotation) => {
    const see = `\nSee ${harmlessLine(helpPage)}#${code}`;
    return [fitted(message, MAX_ANNOTATION - see.length) + see, { title: TITLE[code] }] as const;
  };
  let inGroup = false;
  const endGroup = () => {
    if (inGroup) core.endGroup();
    inGroup = false;
  };
  return {
    line: (text) => writeLine(harmlessLine(text)),
    quote(text) {
      for (const line of harmlessLines(text, MAX_QUOTED_LINES + 1)) writeLine(`│ ${line}`);
    },
    group(title) {
      endGroup();
      inGroup = true;
      core.startGroup(harmlessLine(title, 200));
    },
    endGroup,
    debug: (text) => core.debug(harmlessLine(text)),
    notice: (annotation) => core.notice(...told(annotation)),
    warning: (annotation) => core.warning(...told(annotation)),
    error(annotation) {
      endGroup();
      core.error(...told(annotation));
    },
  };
}

function writeLine(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The lines of an annotation, cut before the last. */
function fitted(message: string, room: number): string {
  const lines = harmlessLines(message, MAX_LINES, LAST_LINES);
  const whole = lines.join('\n');
  if (whole.length <= room) return whole;
  const last = lines.splice(Math.max(1, lines.length - LAST_LINES)).map((line) => `\n${shorten(line, MAX_LAST_LINE)}`);
  const end = last.join('');
  return shorten(lines.join('\n'), room - end.length) + end;
}
