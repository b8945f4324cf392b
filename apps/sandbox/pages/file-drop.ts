/** Lets files be dropped anywhere on `zone`; `body` of the page gets a class while they hover over it. */
export function acceptDrops(zone: HTMLElement, onFiles: (files: Iterable<File>) => void): void {
  let depth = 0;
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  const mark = () => zone.classList.toggle('is-dropping', depth > 0);
  zone.addEventListener('dragenter', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth += 1;
    mark();
  });
  zone.addEventListener('dragleave', (event) => {
    if (!hasFiles(event)) return;
    depth = Math.max(0, depth - 1);
    mark();
  });
  zone.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  zone.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth = 0;
    mark();
    onFiles(event.dataTransfer?.files ?? []);
  });
}
