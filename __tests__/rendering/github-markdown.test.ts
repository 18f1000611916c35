import { expect, it } from 'vitest';
import { gitHubHtml } from './github-markdown.ts';
import { HOSTILE } from './unkind-texts.ts';

/** What has to be seen when nobody takes care: otherwise its absence in the summary would show nothing. */
it('a hostile text that nobody makes harmless becomes mentions, references, links, images and boxes', () => {
  const html = gitHubHtml(HOSTILE);
  const labels = (className: string) =>
    [...html.matchAll(new RegExp(`<a class="${className}"[^>]*>([^<]+)`, 'g'))].map(([, label]) => label);
  expect(labels('user-mention')).toEqual(['@octocat', '@octo-org/team']);
  expect(labels('issue-link')).toEqual(['#1', 'GH-1', 'octo-org/octo-repo#1']);
  expect(html).toMatch(/<a href="http:\/\/www\.evil\.example">/);
  expect(html).toMatch(/<img src="https:\/\/evil\.example\/x\.png">/);
  expect(html).toMatch(/<code class="language-mermaid">/);
  expect(html).toMatch(/<table>[\s\S]*<li class="task-list-item">[\s\S]*<h1>/);
});

it('takes away what GitHub takes away', () => {
  expect(gitHubHtml('<script>alert(1)</script><b id="x" style="color:red" onclick="y()">b</b>')).toBe(
    '<b id="user-content-x">b</b>',
  );
  expect(gitHubHtml('[click](javascript:alert(1))<iframe src="https://evil.example"></iframe>')).toBe(
    '<p><a>click</a></p>',
  );
});

it('leaves what GitHub leaves', () => {
  const html = '<details><summary>s</summary>d<br><sub>small</sub></details>';
  expect(gitHubHtml(html)).toBe(html);
  expect(gitHubHtml('`@octocat` and `#1`')).toBe('<p><code>@octocat</code> and <code>#1</code></p>');
});
