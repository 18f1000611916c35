/** A text that is hard to read against what is behind it. */
export interface Contrast {
  readonly text: string;
  readonly ratio: number;
}

/** In the page, so nothing from this module can be used: the contrast of every text, by WCAG 2.2, the lowest first. */
export function measureContrast(): Contrast[] {
  type Color = readonly [red: number, green: number, blue: number, alpha: number];
  const parse = (color: string): Color => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return color === 'none' || color === 'transparent' ? [0, 0, 0, 0] : [red, green, blue, alpha];
  };
  const over = (top: Color, below: Color): Color => {
    const mix = (a: number, b: number) => a * top[3] + b * (1 - top[3]);
    return [mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2]), 1];
  };
  const luminance = ([red, green, blue]: Color) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a: Color, b: Color) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const faded = (color: string, element: Element, own: string): Color => {
    const [red, green, blue, alpha] = parse(color);
    return [red, green, blue, alpha * Number(own) * Number(getComputedStyle(element).opacity)];
  };
  const behind = (element: Element): Color => {
    const chain: Element[] = [];
    for (let above: Element | null = element; above !== null; above = above.parentElement) chain.unshift(above);
    const colors = chain.map((above) => parse(getComputedStyle(above).backgroundColor));
    return colors.reduce((below, color) => over(color, below), [255, 255, 255, 1]);
  };
  const found: Contrast[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const [parent, text] = [node.parentElement, node.textContent?.trim() ?? ''];
    if (parent === null || text === '' || parent.closest('svg, style, script') !== null) continue;
    const below = behind(parent);
    found.push({ text, ratio: ratio(over(parse(getComputedStyle(parent).color), below), below) });
  }
  for (const text of document.querySelectorAll('svg text')) {
    const painted = [...(text.closest('svg')?.querySelectorAll('rect') ?? [])];
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const style = getComputedStyle(text.querySelector('tspan') ?? text);
    // A text may stand half on a bar: its ends count as well as its middle.
    for (const x of [left + 1, (left + right) / 2, right - 1]) {
      const y = (top + bottom) / 2;
      const below = painted
        .filter((rect) => {
          const box = rect.getBoundingClientRect();
          return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
        })
        .map((rect) => faded(getComputedStyle(rect).fill, rect, getComputedStyle(rect).fillOpacity))
        .reduce((under, color) => over(color, under), behind(text));
      found.push({ text: text.textContent ?? '', ratio: ratio(over(faded(style.fill, text, '1'), below), below) });
    }
  }
  return found.sort((a, b) => a.ratio - b.ratio);
}
