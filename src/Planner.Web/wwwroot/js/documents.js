// Fetches a document by the reader's own session, so that the page can say how it goes, and keeps it as a file of the reader's.

import { keep } from './save.js';

let under;

// The server names the file; its names are ASCII.
function nameOf(answer) {
  return /filename="?([^";]+)/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? 'document';
}

// What is wrong in the server's own words: the detail, or each thing with what is allowed.
async function problemOf(answer) {
  const problem = await answer.json().catch(() => null);
  if (!problem) return String(answer.status);
  const faults = (problem.errors ?? []).map(fault => `${fault.path}: ${fault.allowed}`);
  return [problem.title, problem.detail, ...faults].filter(Boolean).join('. ');
}

export async function take(address) {
  under?.abort();
  under = new AbortController();
  const { signal } = under;
  try {
    const answer = await fetch(address, { signal });
    if (!answer.ok) return { done: false, stopped: false, problem: await problemOf(answer) };
    keep(nameOf(answer), await answer.blob());
    return { done: true, stopped: false, problem: null };
  } catch (error) {
    return { done: false, stopped: error.name === 'AbortError', problem: null };
  }
}

export function stop() {
  under?.abort();
}
