// The dialog shown while the server cannot be reached. Every way out ends in a reload at worst: the address keeps the inputs.

const dialog = document.getElementById('components-reconnect-modal');

function stateChanged({ detail: { state } }) {
  if (state === 'show' && !dialog.open) dialog.showModal();
  else if (state === 'hide') dialog.close();
  else if (state === 'failed') document.addEventListener('visibilitychange', retryWhenSeen);
  else if (state === 'rejected') location.reload();
}

async function retry() {
  document.removeEventListener('visibilitychange', retryWhenSeen);
  try {
    if (await Blazor.reconnect() || await Blazor.resumeCircuit()) dialog.close();
    else location.reload();
  } catch {
    document.addEventListener('visibilitychange', retryWhenSeen);
  }
}

async function resume() {
  try {
    if (!await Blazor.resumeCircuit()) location.reload();
  } catch {
    dialog.classList.replace('components-reconnect-paused', 'components-reconnect-resume-failed');
  }
}

function retryWhenSeen() {
  if (document.visibilityState === 'visible') retry();
}

dialog.addEventListener('components-reconnect-state-changed', stateChanged);
document.getElementById('components-reconnect-button').addEventListener('click', retry);
document.getElementById('components-resume-button').addEventListener('click', resume);
