/** An input of action.yml. */
export interface Input {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

/** Inputs by name. */
export type Inputs = Readonly<Record<string, Input>>;

/** Titles, each with the names of its inputs. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** The only inputs that the block of all inputs has to set: without them, the step fails. */
const SET: Readonly<Record<string, string>> = {
  'api-token': `\${{ secrets.DAYTONA_API_KEY }}`,
  'image-name': 'ghcr.io/acme/app:1.2.3',
};

/** Formats links to all inputs, by group. */
export function inputIndex(groups: Groups): string {
  return Object.entries(groups)
    .map(([title, names]) => `- ${title}: ${names.map(linkTo).join(', ')}`)
    .join('\n');
}

/** Formats every input under a heading of its own, which gives it an anchor. */
export function inputReference(inputs: Inputs, groups: Groups): string {
  return Object.entries(groups)
    .map(([title, names]) => [`## ${title}`, ...names.map((name) => entry(name, inputs))].join('\n\n'))
    .join('\n\n');
}

/** Formats a step with every input once: set to its default or, without one, as a comment. */
export function inputBlock(inputs: Inputs, groups: Groups): string {
  const settings = Object.values(groups)
    .flat()
    .map((name) => setting(name, inputs));
  return `- uses: org/daytona-sandbox-action@v1\n  with:\n${settings.join('\n\n')}`;
}

function entry(name: string, inputs: Inputs): string {
  const { description = '', required, default: value } = inputs[name] ?? {};
  const ending = required === true ? 'Required.' : value === undefined ? '' : `Default: \`${value}\`.`;
  const linked = description
    .trim()
    // Names with a dash only: `public` and `delete` are also values of other inputs.
    .replace(/`([a-z]+(?:-[a-z]+)+)`/g, (code, other: string) =>
      other !== name && Object.hasOwn(inputs, other) ? linkTo(other) : code,
    );
  return [`### \`${name}\``, linked, ending].filter((part) => part !== '').join('\n\n');
}

function setting(name: string, inputs: Inputs): string {
  const { description = '', default: value = SET[name] } = inputs[name] ?? {};
  const [firstSentence = ''] = /^[\s\S]*?\.(?=\s|$)/.exec(description) ?? [];
  return `    # ${firstSentence}\n    ${value === undefined ? `# ${name}: ""` : `${name}: ${value}`}`;
}

function linkTo(name: string): string {
  return `[\`${name}\`](#${name})`;
}
