import type { Action, Input, Inputs } from './actions.ts';

/** The only inputs that the block of all inputs has to set: without them, the step fails. */
const SET: Readonly<Record<string, string>> = {
  'api-token': `\${{ secrets.DAYTONA_API_KEY }}`,
  'image-name': 'ghcr.io/acme/app:1.2.3',
  family: 'acme-app',
};

/** Formats links to all inputs of the main action, by group, and to the sections of the other actions. */
export function inputIndex([main, ...others]: readonly Action[]): string {
  const groups = Object.entries(main?.groups ?? {}).map(([title, names]) => `- ${title}: ${listOf(names)}`);
  const sections = others.map(({ folder, groups }) => {
    const link = `[The action \`${folder}\`](#the-action-${folder})`;
    return `- ${link}: ${listOf(Object.values(groups).flat())}`;
  });
  return [...groups, ...sections].join('\n');
}

/** Formats every input of the main action under a heading of its own, which gives it an anchor. */
export function inputReference({ groups, inputs }: Action): string {
  return Object.entries(groups)
    .map(([title, names]) => [`## ${title}`, ...names.map((name) => entry(name, inputs))].join('\n\n'))
    .join('\n\n');
}

/**
 * Formats a section for an action beside the main one. An input is described once on the page, under the first action that has it;
 * the others link to it.
 * @param before the actions above it on the page.
 */
export function actionSection(action: Action, before: readonly Action[], outputs: string): string {
  const { folder, uses, inputs, ownWording, metadata } = action;
  const isKnown = (name: string) => before.some((other) => Object.hasOwn(other.inputs, name));
  const names = Object.keys(inputs);
  const linked = names.filter((name) => isKnown(name) && !ownWording.includes(name));
  return [
    `## The action \`${folder}\``,
    `${String(metadata.description)} It is used as \`${uses}@v1\`.`,
    ...names.filter((name) => !isKnown(name)).map((name) => entry(name, inputs)),
    '### Described above',
    [
      ...names
        .filter((name) => isKnown(name) && ownWording.includes(name))
        .map((name) => `- ${linkTo(name)}: ${description(name, inputs)}`),
      ...(linked.length === 0 ? [] : [`- ${listOf(linked)}`]),
    ].join('\n'),
    `### All inputs of \`${folder}\` at once`,
    `\`\`\`yaml\n${inputBlock(action)}\n\`\`\``,
    `### Outputs of \`${folder}\``,
    outputs,
  ].join('\n\n');
}

/** Formats a step with every input once: set to its default or, without one, as a comment. */
export function inputBlock({ uses, groups, inputs }: Action): string {
  const settings = Object.values(groups)
    .flat()
    .map((name) => setting(name, inputs));
  return `- uses: ${uses}@v1\n  with:\n${settings.join('\n\n')}`;
}

function entry(name: string, inputs: Inputs): string {
  const { required, default: value } = inputs[name] ?? {};
  const ending = required === true ? 'Required.' : value === undefined ? '' : `Default: \`${value}\`.`;
  return [`### \`${name}\``, description(name, inputs), ending].filter((part) => part !== '').join('\n\n');
}

/** With links to the other inputs that it names. */
function description(name: string, inputs: Inputs): string {
  return textOf(inputs[name]).replace(
    // Names with a dash only: `public` and `delete` are also values of other inputs.
    /`([a-z]+(?:-[a-z]+)+)`/g,
    (code, other: string) => (other !== name && Object.hasOwn(inputs, other) ? linkTo(other) : code),
  );
}

function setting(name: string, inputs: Inputs): string {
  const { default: value = SET[name] } = inputs[name] ?? {};
  const [firstSentence = ''] = /^[\s\S]*?\.(?=\s|$)/.exec(textOf(inputs[name])) ?? [];
  return `    # ${firstSentence}\n    ${value === undefined ? `# ${name}: ""` : `${name}: ${value}`}`;
}

function textOf(input: Input | undefined): string {
  return (input?.description ?? '').trim();
}

function listOf(names: readonly string[]): string {
  return names.map(linkTo).join(', ');
}

function linkTo(name: string): string {
  return `[\`${name}\`](#${name})`;
}
