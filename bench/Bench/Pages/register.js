// Filters or scrolls the register and measures until the rows in view are painted, in milliseconds.
async ({ letters, notches, jumps }) => {
  const region = document.querySelector('.table-scroll');
  const field = document.querySelector('#q');

  const painted = () => new Promise(done => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now());
    channel.port2.postMessage(0);
  }));

  // Rows all over the region, as far as it is on the screen: none still to come.
  function full() {
    const box = document.querySelector('.table-scroll')?.getBoundingClientRect();
    if (!box) return true;
    const rows = document.querySelectorAll('.table-scroll tbody tr[aria-rowindex]');
    const last = rows[rows.length - 1]?.getBoundingClientRect().bottom ?? 0;
    const table = document.querySelector('table.register');
    const all = rows.length >= Number(table.getAttribute('aria-rowcount')) - 1;
    const bottom = Math.min(box.bottom, innerHeight, all ? last : Infinity) - 8;
    for (let y = box.top + 60; y < bottom; y += 30)
      if (!document.elementFromPoint(box.left + 200, y)?.closest('tbody tr[aria-rowindex]')) return false;
    return true;
  }

  async function whenFull(patience) {
    for (const end = performance.now() + patience; performance.now() < end;) {
      const at = await painted();
      if (full()) return at;
    }
    throw new Error('rows in view were missing for ' + patience + ' ms');
  }

  const rest = () => new Promise(done => setTimeout(done, 500));

  // A letter that changes nothing of what is found within 1.5 s is not counted: there is nothing to paint.
  async function filter(text) {
    const found = document.querySelector('.found');
    const before = found.textContent;
    const changed = new Promise(done => {
      const late = setTimeout(() => { seen.disconnect(); done(false); }, 1500);
      const seen = new MutationObserver(() => {
        if (found.textContent === before) return;
        seen.disconnect();
        clearTimeout(late);
        done(true);
      });
      seen.observe(found, { subtree: true, childList: true, characterData: true });
    });
    field.value = text;
    const began = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return await changed ? await whenFull(30_000) - began : null;
  }

  async function scrollTo(place) {
    const began = performance.now();
    region.scrollTop = place;
    return await whenFull(30_000) - began;
  }

  region?.scrollIntoView({ block: 'nearest' });
  const times = [];
  for (const text of letters ?? []) {
    const time = await filter(text);
    if (time !== null) times.push(time);
    // As one types: a letter every 150 ms at the fastest.
    await new Promise(done => setTimeout(done, 150));
  }
  // A notch of the wheel is 120 px; ten a second.
  for (let notch = 1; notch <= (notches ?? 0); notch++) {
    times.push(await scrollTo(notch * 120));
    await new Promise(done => setTimeout(done, 100));
  }
  for (const share of jumps ?? []) {
    times.push(await scrollTo(share * (region.scrollHeight - region.clientHeight)));
    await rest();
  }
  return times;
}
