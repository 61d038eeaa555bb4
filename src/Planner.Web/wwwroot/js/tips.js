// One tooltip for everything that carries a text in data-tip or, in the map, in its label.

const tip = document.createElement('div');
tip.className = 'tip';
tip.setAttribute('aria-hidden', 'true');
tip.hidden = true;
document.body.append(tip);

const carriers = '[data-tip], [data-ward]';

function place(x, y) {
  const { width, height } = tip.getBoundingClientRect();
  const below = y + 18;
  tip.style.left = `${Math.max(8, Math.min(x + 14, innerWidth - width - 8))}px`;
  tip.style.top = `${below + height > innerHeight ? y - height - 10 : below}px`;
}

function show(carrier, x, y) {
  const text = carrier?.dataset.tip ?? carrier?.getAttribute('aria-label');
  tip.hidden = !text;
  if (!text) return;
  tip.textContent = text;
  place(x, y);
}

export function hide() {
  tip.hidden = true;
}

document.addEventListener('pointermove', event => {
  if (event.pointerType === 'touch') return;
  show(event.target.closest?.(carriers), event.clientX, event.clientY);
}, { passive: true });

document.addEventListener('focusin', event => {
  const carrier = event.target.closest(carriers);
  if (!carrier?.matches(':focus-visible')) return hide();
  const box = carrier.getBoundingClientRect();
  show(carrier, box.right - 8, box.bottom - 8);
});

document.addEventListener('focusout', hide);
document.addEventListener('scroll', hide, { passive: true, capture: true });
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') hide();
});
