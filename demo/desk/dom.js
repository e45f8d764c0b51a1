const svgNames = new Set(['svg', 'g', 'rect', 'line', 'text', 'title']);

/**
 * Makes an element. Properties that are functions listen (`onclick`), booleans switch attributes, everything else is an
 * attribute; children are elements or text, never markup.
 */
export function make(name, properties = {}, ...children) {
  const element = svgNames.has(name)
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (typeof value === 'boolean') element.toggleAttribute(key, value);
    else if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return element;
}

/** A button that cannot be pressed again while its work is under way. */
export function workButton(label, work, properties = {}) {
  const button = make('button', {
    type: 'button',
    class: 'button',
    ...properties,
    async onclick() {
      if (button.getAttribute('aria-busy') === 'true') return;
      button.setAttribute('aria-busy', 'true');
      await work().finally(() => button.removeAttribute('aria-busy'));
    },
  });
  button.append(label);
  return button;
}

/** A place where what has happened is said, for eyes and ears. */
export function createNotice() {
  const element = make('p', { class: 'notice', role: 'status' });
  return {
    element,
    say(text, kind = 'done') {
      element.dataset.kind = kind;
      element.textContent = text;
    },
  };
}
