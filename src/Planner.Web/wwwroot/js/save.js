// Saves what the page has as a file of the reader's: nothing is asked again, so it is what the page shows.

export function keep(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export async function save(name, stream, type = 'application/json') {
  keep(name, new Blob([await stream.arrayBuffer()], { type }));
}
