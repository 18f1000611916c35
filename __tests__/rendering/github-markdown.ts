import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { linkWhatGitHubLinks } from './github-links.ts';

/**
 * The order is GitHub's (github/markup, README): Markdown to HTML with the raw HTML in it, then the allow-list, then what GitHub adds
 * by itself. `defaultSchema` is made after GitHub's own list.
 */
const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, defaultSchema)
  .use(linkWhatGitHubLinks)
  .use(rehypeStringify);

/** What GitHub makes of Markdown, as HTML. A Mermaid fence is `pre > code.language-mermaid` still: the page draws it. */
export function gitHubHtml(markdown: string): string {
  return String(pipeline.processSync(markdown));
}
