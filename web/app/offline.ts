/** Shows the bar that came with the page for as long as there is no network. */
export function tellWhenOffline(): void {
  const bar = document.querySelector<HTMLElement>('#offline');
  if (!bar) return;
  const tell = () => {
    bar.hidden = navigator.onLine;
  };
  addEventListener('online', tell);
  addEventListener('offline', tell);
  tell();
}
