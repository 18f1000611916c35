import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionUsed } from '../../scripts/actions.ts';
import { drawRoomPicture, drawRooms } from '../../scripts/draw-rooms.ts';
import { drawWorkflow } from '../../scripts/draw-workflow.ts';
import { readExamples } from '../../scripts/examples.ts';
import { refresh } from '../../scripts/readme.ts';
import { readActionMetadata } from '../harness/action-metadata.ts';
import { anchors, type Document, linksOf, readDocuments, root } from './documents.ts';

const documents = readDocuments();
const textOf = (name: string): string => documents.find(({ file }) => file === name)?.text ?? '';
const anchorsOf = (name: string): string[] => anchors(documents.find(({ file }) => file === name)?.prose ?? '');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

describe('generated parts are up to date', () => {
  it.each(documents.map((document) => [document.file, document] as const))('%s', (_name, { text }) => {
    expect(refresh(text), 'run `npm run docs`').toBe(text);
  });

  it.each([
    ['README.md', ['example-preview', 'examples', 'example-tests', 'endings']],
    ['docs/inputs.md', ['input-index', 'inputs', 'input-block', 'outputs']],
    ['docs/troubleshooting.md', ['first-failures']],
    ['docs/architecture.md', ['room-picture', 'rooms']],
    ['docs/arazzo.md', ['workflow']],
    ['CONTRIBUTING.md', ['image-words', 'faults']],
  ])('%s has its generated parts', (name, blocks) => {
    for (const block of blocks)
      expect(textOf(name)).toMatch(new RegExp(`<!-- ${block} -->\n[\\s\\S]+<!-- /${block} -->`));
  });

  it('rejects a marker that is not closed or not known', () => {
    expect(() => refresh('<!-- inputs -->\nx')).toThrow('not closed');
    expect(() => refresh('<!-- nothing -->\n<!-- /nothing -->')).toThrow('no block');
  });

  it('every input of action.yml has an anchor, and is set once in the block of all inputs, to its default', () => {
    const page = documents.find(({ file }) => file === 'docs/inputs.md');
    const inputs = [...readActionMetadata(root).inputs];
    const block = page?.snippets.find(({ language }) => language === 'yaml')?.text ?? '';
    const step: Record<string, unknown> = parse(block.replace(/^( +)# ([a-z-]+: "")$/gm, '$1$2'))[0].with;
    expect(anchors(page?.prose ?? '')).toEqual(expect.arrayContaining(inputs.map(([name]) => name)));
    expect(Object.keys(step).sort()).toEqual(inputs.map(([name]) => name).sort());
    for (const [name, { default: value }] of inputs)
      if (!['api-token', 'image-name'].includes(name)) expect(String(step[name]), name).toBe(value);
  });
});

describe('the examples', () => {
  it.each(readExamples().map(({ file, text }) => [file, text] as const))(
    '%s says for whom `org` stands',
    (_file, text) => {
      expect(text.split('\n')[1]).toBe('# `org` stands for the account that publishes the action.');
    },
  );

  it('name the time that the action takes at most, with its default timeouts', () => {
    const named = readExamples().flatMap(({ text }) => {
      const [, minutes] = /at most (\d+) minutes for the action/.exec(text) ?? [];
      const [, uses] = /uses: (org\/\S+)/.exec(text) ?? [];
      const timeouts = Object.entries(actionUsed(uses)?.inputs ?? {}).filter(([name]) => name.endsWith('-timeout'));
      const most = timeouts.reduce((sum, [, { default: time }]) => sum + Number(/^(\d+)m$/.exec(time ?? '')?.[1]), 0);
      return minutes === undefined ? [] : [[Number(minutes), most]];
    });
    expect(named.length).toBeGreaterThan(3);
    for (const [minutes, most] of named) expect(minutes).toBe(most);
  });
});

describe('the diagrams match the code', () => {
  const document = read('src/workflows/image-to-running-sandbox.arazzo.yaml');
  const diagram = drawWorkflow();

  it('every step and every action of the document is in the diagram', () => {
    const steps = [...document.matchAll(/- stepId: (\w+)/g)].map(([, name]) => name);
    const actions = [...document.matchAll(/- name: (\w+)\n\s+type: (?:goto|end)/g)].map(([, name]) => name);
    expect(steps).toEqual(['createSnapshot', 'pollBuild', 'createSandbox', 'pollSandbox']);
    expect(actions).toHaveLength(6);
    for (const step of steps) expect(diagram).toContain(`<b>${step}</b>`);
    for (const action of actions) expect(diagram).toContain(`-- ${action} -->`);
  });

  it('exactly one path leads to success', () => {
    expect(diagram.match(/\["success"\]/g)).toHaveLength(1);
    expect(diagram).toContain('pollSandbox_running(["success"])');
  });

  it('the engine may import no other room', () => {
    expect(drawRooms()).toMatch(/\| `src\/arazzo` \| none; not even `node:http`/);
    expect(drawRoomPicture()).not.toMatch(/arazzo -->/);
  });

  it('the picture has a box for each room and wing, and an arrow for each import that no longer way shows', () => {
    for (const box of ['subgraph action', 'action-inputs["inputs"]', 'subgraph daytona', 'daytona-api["api"]', 'http'])
      expect(drawRoomPicture()).toContain(`  ${box}\n`);
    for (const arrow of ['action --> daytona', 'daytona-ensure --> daytona-removal', 'workflows --> arazzo'])
      expect(drawRoomPicture()).toContain(arrow);
    expect(drawRoomPicture()).not.toContain('action --> http');
  });

  it('the tables list the folders of src and what the lint rules let them import', () => {
    expect(drawRooms()).toContain('| `src/workflows` | `arazzo` |');
    expect(drawRooms()).toMatch(/\| `src\/daytona` \| `http` \|/);
    expect(drawRooms()).toContain('| `src/action` | `arazzo`, `daytona`, `github`, `http`, `report`, `workflows` |');
  });
});

describe('every link has a target', () => {
  const links = documents.flatMap((document) =>
    linksOf(document.text)
      .filter((target) => !/^(https?|mailto):/.test(target))
      .map((target) => [`${document.file} → ${target}`, document, target] as const),
  );

  it('there are some', () => expect(links.length).toBeGreaterThan(100));

  it('finds every kind of link, and none in code', () => {
    const text =
      '[a\nb](x.md "title") ![p](p.png) [r][ref] `[c](code.md)` <img src="i.png">\n\n<a href="h.md">h</a>\n\n[ref]: d.md\n\n```md\n[e](fence.md)\n```\n';
    expect(linksOf(text).sort()).toEqual(['d.md', 'h.md', 'i.png', 'p.png', 'x.md']);
  });

  it('a contents list has every section of its page', () => {
    for (const { file, prose, text } of documents) {
      const listed = [...text.matchAll(/^- \[[^\]]*\]\(#([^)]*)\)$/gm)].map(([, anchor = '']) => anchor);
      const sections = anchors([...prose.matchAll(/^## .*$/gm)].join('\n'));
      if (listed.length > 2) expect([file, ...sections.filter((name) => !listed.includes(name))]).toEqual([file]);
    }
  });

  it('and all of them do', () => {
    const broken = links.filter(([, { file }, target]) => {
      const [path = '', anchor] = target.split('#');
      const name = path === '' ? file : join(dirname(file), path);
      return !existsSync(join(root, name)) || (anchor !== undefined && !anchorsOf(name).includes(anchor));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  it('builds anchors as GitHub does', () => {
    expect(anchors('# A b\n## ENTRYPOINT, not CMD\n### The `x-y` …\n## A b\n')).toEqual([
      'a-b',
      'entrypoint-not-cmd',
      'the-x-y-',
      'a-b-1',
    ]);
    expect(anchors('<a name="own"></a>\n\n### Title\n')).toEqual(['own', 'title']);
  });
});

describe('every command exists', () => {
  const scripts = JSON.parse(read('package.json')).scripts;
  const named = (pattern: RegExp, { file, text }: Document) =>
    [...text.matchAll(pattern)].map(([, name = '']) => [`${file}: ${name}`, name] as const);

  it('of npm', () => {
    const run = documents.flatMap((document) => named(/npm run (?:-s |--silent )?([a-z:]+)/g, document));
    expect(run.length).toBeGreaterThan(10);
    expect(run.filter(([, script]) => !(script in scripts)).map(([place]) => place)).toEqual([]);
  });

  it('of vitest', () => {
    const run = documents.flatMap((document) => named(/npx vitest run (\S+?)`/g, document));
    expect(run.length).toBeGreaterThan(0);
    expect(run.filter(([, path]) => !existsSync(join(root, path))).map(([place]) => place)).toEqual([]);
  });

  it('every script that .ci/run calls exists', () => {
    for (const [, script = ''] of read('.ci/run').matchAll(/npm run ([a-z:]+)/g))
      expect(scripts).toHaveProperty([script]);
  });
});

describe('every document that a workflow, an action file or a form names exists', () => {
  const files = ['.github', 'examples', 'src']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .concat('action.yml')
    .filter((name) => /\.(?:yml|yaml|md|ts)$/.test(name));
  const named = files.flatMap((file) =>
    [...read(file).matchAll(/(?:\bdocs\/[\w-]+|\b(?:CONTRIBUTING|README|SECURITY|CHANGELOG))\.md(?:#[\w-]+)?/g)].map(
      ([target]) => [`${file}: ${target}`, target] as const,
    ),
  );

  it('with its section', () => {
    const missing = named.filter(([, target]) => {
      const [path = '', anchor] = target.split('#');
      const isThere = documents.some(({ file }) => file === path);
      return !isThere || (anchor !== undefined && !anchorsOf(path).includes(anchor));
    });
    expect(named.length).toBeGreaterThan(0);
    expect(missing.map(([place]) => place)).toEqual([]);
  });
});

it('every path in code font exists', () => {
  const FILES = /`((?:src|scripts|emulator|__tests__|dist|docs|\.github|\.ci)\/[\w./-]*)`/g;
  const paths = documents.flatMap(({ file, prose }) =>
    [...prose.matchAll(FILES)].map(([, path = '']) => [`${file}: ${path}`, path] as const),
  );

  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter(([, path]) => !existsSync(join(root, path))).map(([place]) => place)).toEqual([]);
});

it('no document has a local path or a token', () => {
  const SECRET = /(^|[\s"'`(])\/(tmp|work|root|home)\/|dtn_[A-Za-z0-9]{8,}|gh[ps]_[A-Za-z0-9]{20,}/gm;
  const found = documents.map(({ file, text }) => [file, text.match(SECRET)] as const);
  expect(found.filter(([, secrets]) => secrets !== null)).toEqual([]);
});
