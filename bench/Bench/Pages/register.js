// Filters or scrolls the register and measures until the rows in view are painted, in milliseconds.
async ({ letters, jumps, wheels }) => {
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

  // A letter that changes nothing of what is found is not counted: there is nothing to paint.
  async function filter(text) {
    const found = document.querySelector('.found');
    const before = found.textContent;
    const changed = new Promise(done => {
      const late = setTimeout(() => { seen.disconnect(); done(false); }, 3000);
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

  async function jump(share) {
    const began = performance.now();
    region.scrollTop = share * (region.scrollHeight - region.clientHeight);
    return await whenFull(30_000) - began;
  }

  const wheel = () => new Promise((done, fail) => region.addEventListener('wheel', event => {
    region.addEventListener('scroll', () => whenFull(30_000).then(at => done(at - event.timeStamp), fail), { once: true });
  }, { once: true, passive: true }));

  if (wheels) return [await wheel()];
  const times = [];
  for (const text of letters ?? []) {
    const time = await filter(text);
    if (time !== null) times.push(time);
    // As one types: a letter every 150 ms at the fastest.
    await new Promise(done => setTimeout(done, 150));
  }
  for (const share of jumps ?? []) {
    times.push(await jump(share));
    await rest();
  }
  return times;
}
