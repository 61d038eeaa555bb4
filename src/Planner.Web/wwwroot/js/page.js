// Starts the page and does what needs no server: tooltips, arrow keys on the map, theme, printing, the reconnect dialog.

import './tips.js';
import './tiles.js';
import './reconnect.js';

const year = 365 * 24 * 60 * 60;
const root = document.documentElement;

function isDark() {
  return root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function switchTheme() {
  const theme = isDark() ? 'light' : 'dark';
  root.dataset.theme = theme;
  document.cookie = `theme=${theme}; path=/; max-age=${year}; samesite=lax`;
}

// A plain #link would leave the query behind: the document's base is its root.
function skip(event) {
  event.preventDefault();
  document.getElementById('content').focus();
}

document.addEventListener('click', event => {
  if (event.target.closest('.skip')) return skip(event);
  const target = event.target.closest('[data-theme-switch], [data-print], [data-language-link]');
  if (!target) return;
  if ('themeSwitch' in target.dataset) switchTheme();
  else if ('print' in target.dataset) print();
  else target.search = new URLSearchParams({ back: location.pathname + location.search });
}, { capture: true });

const waits = [1000, 2000, 5000];

await Blazor.start({
  circuit: {
    reconnectionOptions: {
      maxRetries: 60,
      retryIntervalMilliseconds: attempts => waits[Math.min(attempts, waits.length - 1)],
    },
  },
});
