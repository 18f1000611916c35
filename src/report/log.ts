import * as core from '@actions/core';
import { type Code, ERROR_TITLES } from '../error-codes.ts';
import { shorten } from '../shorten.ts';
import { sanitizeLine, sanitizeLines } from './sanitize.ts';

/** A notice, warning or error on the page of the run. */
export interface Annotation {
  /** Determines the title and the link to the help page. */
  readonly code: Code;
  /** May have several lines; each is sanitized. */
  readonly message: string;
}

/** The job log. Sanitizes all text. */
export interface Log {
  line(text: string): void;
  /** Writes untrusted text, each line prefixed with a bar. */
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

/** The runner truncates an annotation after 4,096 characters (ExecutionContext.cs, v2.336.0). */
const MAX_ANNOTATION = 4000;

/** Long messages are cut in the middle, because the last lines hold the hint. */
const MAX_LINES = 100;
const LAST_LINES = 2;
const MAX_LAST_LINE = 600;

/** Keeps long output, such as a build log, readable. */
const MAX_QUOTED_LINES = 200;

/**
 * Creates a log that writes workflow commands to standard output.
 * @param helpPage each annotation ends with a link to its entry on this page.
 */
export function createLog(helpPage: string): Log {
  const annotationArguments = ({ code, message }: Annotation) => {
    const see = `\nSee ${sanitizeLine(helpPage)}#${code}`;
    return [fitted(message, MAX_ANNOTATION - see.length) + see, { title: ERROR_TITLES[code] }] as const;
  };
  let inGroup = false;
  const endGroup = () => {
    if (inGroup) core.endGroup();
    inGroup = false;
  };
  return {
    line: (text) => writeLine(sanitizeLine(text)),
    quote(text) {
      for (const line of sanitizeLines(text, MAX_QUOTED_LINES + 1)) writeLine(`│ ${line}`);
    },
    group(title) {
      endGroup();
      inGroup = true;
      core.startGroup(sanitizeLine(title, 200));
    },
    endGroup,
    debug: (text) => core.debug(sanitizeLine(text)),
    notice: (annotation) => core.notice(...annotationArguments(annotation)),
    warning: (annotation) => core.warning(...annotationArguments(annotation)),
    error(annotation) {
      endGroup();
      core.error(...annotationArguments(annotation));
    },
  };
}

function writeLine(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Fits a message into an annotation, keeping its last lines. */
function fitted(message: string, room: number): string {
  const lines = sanitizeLines(message, MAX_LINES, LAST_LINES);
  const whole = lines.join('\n');
  if (whole.length <= room) return whole;
  const last = lines.splice(Math.max(1, lines.length - LAST_LINES)).map((line) => `\n${shorten(line, MAX_LAST_LINE)}`);
  const end = last.join('');
  return shorten(lines.join('\n'), room - end.length) + end;
}
