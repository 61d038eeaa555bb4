// Starts the page and does what needs no server: tooltips, arrow keys on the map, theme, printing, the reconnect dialog.

import './pace.js';
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
  document.cookie = `theme=${theme}; path=/; max-age=${year}; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
}

// A plain #link would leave the query behind: the document's base is its root.
function skip(event) {
  event.preventDefault();
  document.getElementById('content').focus();
}

// The address holds all inputs. Without a secure connection browsers offer no clipboard.
async function copyLink(button) {
  const says = button.parentElement.querySelector('[data-copied]');
  const done = await (navigator.clipboard?.writeText(location.href).then(() => true, () => false) ?? false);
  says.textContent = done ? says.dataset.copied : says.dataset.notCopied;
}

// Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) press the buttons that bear these keys; a field that is typed in keeps them.
document.addEventListener('keydown', event => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target.closest?.('input:not([type=range]):not([type=checkbox]), textarea')) return;
  const key = event.key.toLowerCase() === 'z' && event.shiftKey ? 'y' : event.key.toLowerCase();
  const button = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
});

document.addEventListener('click', event => {
  if (event.target.closest('.skip')) return skip(event);
  const target = event.target.closest('[data-theme-switch], [data-print], [data-language-link], [data-copy-link]');
  if (!target) return;
  if ('themeSwitch' in target.dataset) switchTheme();
  else if ('print' in target.dataset) print();
  else if ('copyLink' in target.dataset) void copyLink(target);
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
