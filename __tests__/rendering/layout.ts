/** How a page is laid out, as a person would complain about it. Lengths in CSS pixels. */
export interface Layout {
  /** By how much the page can be pushed sideways. */
  readonly overflow: number;
  /** Boxes in which something has to be pushed sideways, or is cut off. */
  readonly scrolled: readonly string[];
  /** Texts that stand out of the column. */
  readonly outside: readonly string[];
  /** The smallest letters. */
  readonly smallest: number;
  readonly links: readonly { readonly label: string; readonly href: string; readonly className: string }[];
  /** Elements that no text of ours makes: what came from outside did. */
  readonly foreign: readonly string[];
}

/** In the page, so nothing from this module can be used: measures what there is outside of diagrams. */
export function measureLayout(): Layout {
  const article = document.querySelector('article');
  if (article === null) throw new Error('The page has no article.');
  const column = article.getBoundingClientRect();
  const elements = [...article.querySelectorAll('*')].filter((element) => element.closest('.mermaid-frame') === null);
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const texts: { readonly text: string; readonly size: number; readonly rects: readonly DOMRect[] }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest('.mermaid-frame') !== null || node.textContent?.trim() === '') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    texts.push({ text: node.textContent ?? '', size, rects: [...range.getClientRects()] });
  }
  return {
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    scrolled: elements
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
      .map(({ tagName, textContent }) => `${tagName}: ${textContent}`),
    outside: texts
      .filter(({ rects }) => rects.some(({ left, right }) => left < column.left || right > column.right))
      .map(({ text }) => text),
    smallest: Math.min(...texts.map(({ size }) => size)),
    links: [...article.querySelectorAll('a')].map((link) => ({
      label: link.textContent ?? '',
      href: link.href,
      className: link.className,
    })),
    foreign: [
      ...article.querySelectorAll(
        ':is(script, img, iframe, object, form, input, style, details, blockquote, pre, h1, h2, h4, del, em, [style], [id], [onclick]):not(.mermaid-frame *)',
      ),
    ].map(({ outerHTML }) => outerHTML),
  };
}
