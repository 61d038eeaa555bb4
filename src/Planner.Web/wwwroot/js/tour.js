// The first tour: shows a place on the page, and remembers in this browser that it has been taken.

const key = 'modelward-tour';
let shown = null;

function leave() {
  shown?.removeAttribute('data-toured');
  shown = null;
}

export function seen() {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // A browser that keeps nothing would open the tour on every page.
    return true;
  }
}

export function show(selector) {
  leave();
  shown = document.querySelector(selector);
  for (let at = shown; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
  shown?.setAttribute('data-toured', '');
  shown?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}

export function close() {
  leave();
  try {
    localStorage.setItem(key, 'taken');
  } catch {
    // Nothing is kept; the tour does not open by itself either.
  }
}
