import type { PreviewAddress } from '../http/incoming.ts';

/** Builds the URL of a preview by name, in the format of the real server. */
export function urlByName(template: string, port: number, subject: string): string {
  return template.replaceAll('{{PORT}}', String(port)).replaceAll('{{sandboxId}}', subject);
}

/** Parses the preview address from a Host header; undefined if it does not match the template. */
export function addressFromHost(template: string, host: string | undefined): PreviewAddress | undefined {
  if (!URL.canParse(template.replace('{{PORT}}', '0'))) {
    return undefined;
  }
  const pattern = new URL(template.replace('{{PORT}}', '0').replace('{{sandboxId}}', 'subject')).host;
  const suffix = pattern.slice('0-subject'.length);
  const match = host?.endsWith(suffix) === true ? /^(\d+)-([a-z0-9-]+)$/.exec(host.slice(0, -suffix.length)) : null;
  return match === null ? undefined : { port: Number(match[1]), subject: match[2] ?? '' };
}
