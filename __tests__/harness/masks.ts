/**
 * The secrets in every encoding that the runner knows, and their replacement with `***`.
 *
 * actions/runner v2.336.0, src/Sdk/DTLogging/Logging/SecretMasker.cs and ValueEncoders.cs; the list of encoders is in
 * src/Runner.Common/HostContext.cs. Neither the runner nor this class hides hex, gzip, reversed and base64url
 * encodings.
 */
export class Masks {
  readonly #spellings = new Set<string>();

  /** Registers a value with its encodings. There is no minimum length: masking `1` ruins all logs, as on GitHub. */
  add(value: string): void {
    if (value === '') return;
    this.#spellings.add(value);
    for (const encode of ENCODERS) {
      const spelling = encode(value);
      if (spelling !== '') this.#spellings.add(spelling);
    }
  }

  /** Registers a value that may have several lines: the whole value, and each trimmed line. */
  addWithLines(value: string): void {
    this.add(value);
    for (const line of value.split(/[\r\n]+/)) this.add(line.trim());
  }

  hides(text: string): boolean {
    return this.apply(text) !== text;
  }

  /** Overlapping and adjacent matches become one `***`. */
  apply(text: string): string {
    const finds = this.#find(text);
    let result = '';
    let done = 0;
    for (const [start, end] of finds) {
      result += `${text.slice(done, start)}***`;
      done = end;
    }
    return result + text.slice(done);
  }

  #find(text: string): [number, number][] {
    const finds: [number, number][] = [];
    for (const spelling of this.#spellings) {
      for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
        finds.push([at, at + spelling.length]);
      }
    }
    finds.sort(([a], [b]) => a - b);
    return finds.reduce<[number, number][]>((merged, [start, end]) => {
      const last = merged.at(-1);
      if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
      else merged.push([start, end]);
      return merged;
    }, []);
  }
}

const ENCODERS: ((value: string) => string)[] = [
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  jsonEscape,
  uriEscape,
  xmlEscape,
  (value) => (value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : ''),
  beforeAmpersand,
  afterAmpersand,
];

/** Base64 at the three possible byte offsets: `base64(user:secret)` contains one of them. */
function base64From(value: string, shift: number): string {
  const bytes = Buffer.from(value, 'utf8');
  return bytes.subarray(bytes.length > shift ? shift : 0).toString('base64');
}

/** JsonConvert.ToString also escapes the three line breaks that JSON.stringify does not. */
function jsonEscape(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replace(/[\u0085\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Uri.EscapeDataString: encodeURIComponent plus the five characters that it skips. */
function uriEscape(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function xmlEscape(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/**
 * PowerShell breaks a secret at `&` when it prints an error about it. Parts shorter than six characters are ignored.
 */
function beforeAmpersand(value: string): string {
  const at = value.includes('&+') ? value.indexOf('&+') + 2 : value.lastIndexOf('&') + 1;
  return at >= 6 ? value.slice(0, at) : '';
}

function afterAmpersand(value: string): string {
  if (!value.includes('&')) return '';
  const part = value.includes('&+') ? value.slice(value.indexOf('&+') + 3) : value.slice(value.lastIndexOf('&') + 1);
  return part.length >= 6 ? part : '';
}
