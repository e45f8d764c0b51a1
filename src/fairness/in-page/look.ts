/** How a control looks, as the browser has worked it out. */
export interface Look {
  /** By CSS property; also `children`, `before` and `after`, where ornaments hide. */
  readonly style: Readonly<Record<string, string>>;
  /** In square CSS pixels. */
  readonly area: number;
  /** Contrast ratios of WCAG 2: of the text, and of the control's fill or border against what lies around it. */
  readonly text: number;
  readonly edge: number;
  /** A picture lies behind the text, so that no ratio can be told. */
  readonly picture: boolean;
}

/**
 * Looks at a control. Runs in the page and so uses nothing from outside itself. Waits until a transition has ended.
 */
export async function lookAt(element: Element): Promise<Look> {
  const transitions = element.getAnimations({ subtree: true }).filter((it) => it instanceof CSSTransition);
  await Promise.allSettled(transitions.map(({ finished }) => finished));

  const sides = ['top', 'right', 'bottom', 'left'];
  const names = [
    'display visibility opacity color background-color background-image box-shadow text-shadow filter transform scale',
    'font-family font-size font-weight font-style letter-spacing text-transform text-decoration-line cursor',
    'animation-name animation-iteration-count outline-color outline-style outline-width outline-offset',
    'border-top-left-radius border-top-right-radius border-bottom-right-radius border-bottom-left-radius',
    ...sides.map((side) => `border-${side}-color border-${side}-style border-${side}-width padding-${side}`),
  ].flatMap((words) => words.split(' '));
  const style = getComputedStyle(element);

  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const colourOf = (css: string): Colour => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = ([r, g, b, a]: Colour, [red, green, blue]: Colour): Colour => [
    r * a + red * (1 - a),
    g * a + green * (1 - a),
    b * a + blue * (1 - a),
    1,
  ];
  const parentOf = (node: Element): Element | null => {
    const parent = node.assignedSlot ?? node.parentNode;
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  };
  const around = (node: Element | null): Colour => {
    if (!node) return colourOf('Canvas');
    const own = colourOf(getComputedStyle(node).backgroundColor);
    return own[3] === 1 ? own : over(own, around(parentOf(node)));
  };
  const luminance = (colour: Colour): number => {
    const [red, green, blue] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const ratio = (one: Colour, other: Colour): number => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light! + 0.05) / (dark! + 0.05);
  };
  const paled = ([red, green, blue, alpha]: Colour): Colour => [red, green, blue, alpha * Number(style.opacity)];

  const surround = around(parentOf(element));
  const fill = over(paled(colourOf(style.backgroundColor)), surround);
  const border = over(paled(colourOf(style.borderTopColor)), surround);
  const bordered = style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0;
  const { width, height } = element.getBoundingClientRect();
  return {
    style: {
      ...Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
      before: getComputedStyle(element, '::before').content,
      after: getComputedStyle(element, '::after').content,
      children: String(element.childElementCount),
    },
    area: width * height,
    text: ratio(over(paled(colourOf(style.color)), fill), fill),
    edge: Math.max(ratio(fill, surround), bordered ? ratio(border, surround) : 1),
    picture: style.backgroundImage !== 'none',
  };
}
