// Arrow keys on the ward map: one tab stop, the nearest tile in the direction of the arrow.

const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const map = element => element.closest?.('[data-tiles]');
const tiles = of => [...of.querySelectorAll('[data-ward]')];
const center = tile => ({ x: Number(tile.dataset.x), y: Number(tile.dataset.y) });

// Sideways distance counts double: an arrow should go on in its own row while there is one.
function nearest(from, all, [dx, dy]) {
  const here = center(from);
  let best = null;
  let least = Infinity;
  for (const tile of all) {
    const there = center(tile);
    const along = (there.x - here.x) * dx + (there.y - here.y) * dy;
    const aside = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx);
    const cost = along + 2 * aside;
    if (along > 0.1 && cost < least) [best, least] = [tile, cost];
  }
  return best;
}

document.addEventListener('keydown', event => {
  const tile = event.target.closest?.('[data-ward]');
  if (!tile || !map(tile)) return;
  if (event.key === 'Enter' || event.key === ' ') {
    tile.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  } else if (event.key in directions || event.key === 'Home' || event.key === 'End') {
    const all = tiles(map(tile));
    const next = event.key === 'Home' ? all[0] : event.key === 'End' ? all.at(-1) : nearest(tile, all, directions[event.key]);
    next?.focus();
  } else {
    return;
  }
  event.preventDefault();
});

document.addEventListener('focusin', event => {
  const tile = event.target.closest('[data-ward]');
  if (!tile || !map(tile)) return;
  for (const other of map(tile).querySelectorAll('[data-ward][tabindex="0"]')) other.setAttribute('tabindex', '-1');
  tile.setAttribute('tabindex', '0');
});
