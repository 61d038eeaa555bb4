// Moves the slider of one year's capital and measures until its answer is painted, in milliseconds. Painted is the first task after the next
// frame's callbacks: the browser paints between the two. The line of inputs for the printer says which input the page answers.
async ({ path, year, milliseconds }) => {
  const slider = document.getElementById(`capital-${year}`);
  const printed = document.querySelector('main > .printed-inputs');
  const chart = document.querySelector('#spend .chart');
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  const amount = new RegExp(`, ${year} ([\\d.]+)`);
  const answered = () => Number(amount.exec(printed.textContent)[1].replaceAll('.', '')) * 1000;

  const painted = () => new Promise(done => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now());
    channel.port2.postMessage(0);
  }));

  const until = (target, holds) => new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`no answer to ${slider.value} within a minute`)), 60_000);
    const seen = new MutationObserver(records => {
      if (!holds(records)) return;
      seen.disconnect();
      clearTimeout(late);
      done();
    });
    seen.observe(target, everything);
  });

  function move(value) {
    slider.value = value;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }

  // Each step waits for the answer to the one before, figures and chart.
  async function steps() {
    const [figures, charts] = [[], []];
    for (const value of path) {
      const both = [
        until(printed, () => answered() === value).then(painted),
        until(chart, records => records.some(record => record.target !== chart)).then(painted),
      ];
      const began = performance.now();
      move(value);
      const [first, second] = await Promise.all(both);
      figures.push(first - began);
      charts.push(Math.max(first, second) - began);
    }
    return { figures, charts };
  }

  // An input every frame, as pointers move; the latest wins.
  async function drag() {
    const [lags, frames, waiting] = [[], [], []];
    let [answers, ended] = [0, false];
    const seen = new MutationObserver(() => {
      const value = answered();
      answers++;
      painted().then(at => {
        // The path goes back over its own values: while it does, the older of two alike counts as answered.
        const same = input => input.value === value;
        const last = ended ? waiting.findLastIndex(same) : waiting.findIndex(same);
        for (const input of waiting.splice(0, last + 1)) lags.push(at - input.began);
      });
    });
    seen.observe(printed, everything);
    const began = performance.now();
    let [inputs, before] = [0, began];
    while (performance.now() - began < milliseconds) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      frames.push(now - before);
      before = now;
      const value = path[inputs++ % path.length];
      waiting.push({ value, began: now });
      move(value);
    }
    const seconds = (performance.now() - began) / 1000;
    ended = true;
    const result = { lags, frames, inputs: inputs / seconds, answers: answers / seconds };
    for (let waits = 0; waiting.length > 0 && waits < 600; waits++) await new Promise(done => setTimeout(done, 100));
    seen.disconnect();
    return { ...result, unanswered: waiting.length };
  }

  return milliseconds ? await drag() : await steps();
}
