// A slider that moves tells the server where it stands when the server has taken in what it was told before, and then the newest only. A pointer moves
// sixty times a second: each event renders the page anew, and where many planners drag at once they would queue.

// A value that changes nothing on the page, as one that is cut to the range, is not seen to be taken in.
const patience = 250;

const told = new WeakMap();
let passing = false;

function isSlider(element) {
  return element instanceof HTMLInputElement && element.type === 'range';
}

// A renewed page has put the slider back to what the server was told: the newest stands here.
function pass(slider, pace) {
  slider.value = pace.newest;
  pace.newest = null;
  passing = true;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  passing = false;
}

function wait(slider) {
  const pace = { newest: null };
  const seen = new MutationObserver(taken);
  const late = setTimeout(taken, patience);
  told.set(slider, pace);
  seen.observe(slider.closest('.range') ?? slider, { subtree: true, childList: true, characterData: true, attributeFilter: ['aria-valuetext'] });

  function taken() {
    seen.disconnect();
    clearTimeout(late);
    told.delete(slider);
    if (pace.newest === null || !slider.isConnected) return;
    wait(slider);
    pass(slider, pace);
  }
}

// Before the listeners of the framework, which are the document's.
window.addEventListener('input', event => {
  if (passing || !isSlider(event.target)) return;
  const pace = told.get(event.target);
  if (!pace) return wait(event.target);
  pace.newest = event.target.value;
  event.stopImmediatePropagation();
}, true);

// Letting go comes after the last move.
window.addEventListener('change', event => {
  const pace = isSlider(event.target) && told.get(event.target);
  if (pace && pace.newest !== null) pass(event.target, pace);
}, true);
