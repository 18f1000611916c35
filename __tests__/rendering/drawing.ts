/** A drawn diagram. Lengths in CSS pixels, as they are on the screen. */
export interface Drawing {
  /** What stands in the place of the diagram when there is none. */
  readonly complaint: string;
  readonly width: number;
  readonly bars: number;
  /** Texts of the rows, and those at the bars. */
  readonly rows: readonly string[];
  readonly labels: readonly string[];
  /** Texts that are not whole within the drawing. */
  readonly cut: readonly string[];
  /** Texts drawn over one another, and names of rows drawn over bars. */
  readonly overlaps: readonly string[];
  /** Bars of no visible width. */
  readonly invisible: number;
  readonly smallest: number;
}

/** In the page, so nothing from this module can be used: measures every diagram. */
export function measureDrawings(): Drawing[] {
  const textOf = (element: Element) => element.textContent ?? '';
  const isOver = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
  return [...document.querySelectorAll('.mermaid-frame')].map((frame) => {
    const svg = frame.querySelector('svg');
    const frameRect = frame.getBoundingClientRect();
    const texts = [...frame.querySelectorAll('svg text')].filter((text) => textOf(text).trim() !== '');
    const bars = [...frame.querySelectorAll('rect.task')];
    const rows = texts.filter((text) => /\bsectionTitle\b/.test(text.getAttribute('class') ?? ''));
    const pairs = texts.flatMap((text, place) => texts.slice(place + 1).map((other) => [text, other] as const));
    const onBars = rows.flatMap((row) => bars.map((bar) => [row, bar] as const));
    const overlapping = [...pairs, ...onBars].filter(([a, b]) =>
      isOver(a.getBoundingClientRect(), b.getBoundingClientRect()),
    );
    const scale = svg === null ? 0 : (svg.getScreenCTM()?.a ?? 0);
    return {
      complaint: svg === null || /syntax error/i.test(textOf(svg)) ? textOf(frame) || 'nothing was drawn' : '',
      width: svg?.getBoundingClientRect().width ?? 0,
      bars: bars.length,
      rows: rows.map(textOf),
      labels: texts.filter((text) => !rows.includes(text)).map(textOf),
      cut: texts
        .filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return left < frameRect.left || right > frameRect.right || top < frameRect.top || bottom > frameRect.bottom;
        })
        .map(textOf),
      overlaps: overlapping.map(([a, b]) => `${textOf(a)} / ${textOf(b) || b.id}`),
      invisible: bars.filter((bar) => bar.getBoundingClientRect().width < 3).length,
      smallest: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale)),
    };
  });
}
