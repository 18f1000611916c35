import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** Within these GitHub links nothing. */
const UNTOUCHED = new Set(['a', 'code', 'pre', 'tt']);

/** `@name`, `@org/team`; `#1`, `GH-1`, `user#1`, `owner/repo#1`. */
const LINKED =
  /(?<![\w`/@])@[a-z\d](?:[a-z\d-]{0,38})(?:\/[\w-]+)?|(?<![\w&])(?:[\w-]+(?:\/[\w.-]+)?)?#\d+\b|(?<!\w)GH-\d+\b/gi;

/**
 * What GitHub links in the finished text by itself, as links with a class: a mention also sends a mail, and a reference leaves a line in the other
 * thread. GitHub looks whether the name or the number exists; here each does.
 */
export function linkWhatGitHubLinks() {
  return (tree: Root): void => {
    visitParents(tree, 'text', (node, ancestors) => {
      if (ancestors.some((above) => above.type === 'element' && UNTOUCHED.has(above.tagName))) return undefined;
      const parent = ancestors.at(-1);
      const parts = linked(node.value);
      if (parent === undefined || parts.length < 2) return undefined;
      const place = parent.children.indexOf(node);
      parent.children.splice(place, 1, ...parts);
      return [SKIP, place + parts.length];
    });
  };
}

function linked(value: string): (Text | Element)[] {
  const parts: (Text | Element)[] = [];
  let done = 0;
  for (const match of value.matchAll(LINKED)) {
    parts.push(text(value.slice(done, match.index)), link(match[0]));
    done = match.index + match[0].length;
  }
  return [...parts, text(value.slice(done))];
}

function text(value: string): Text {
  return { type: 'text', value };
}

function link(label: string): Element {
  const className = label.startsWith('@') ? 'user-mention' : 'issue-link';
  const children: ElementContent[] = [text(label)];
  return { type: 'element', tagName: 'a', properties: { className: [className], href: '#github' }, children };
}
