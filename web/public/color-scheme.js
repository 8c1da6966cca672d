// Sets the colour scheme before the first paint. A file of its own because the policy allows no inline script.
(() => {
  let wanted = 'auto';
  try {
    wanted = localStorage.getItem('palco.color-scheme') ?? 'auto';
  } catch {
    // Storage may be blocked; the system's scheme then decides.
  }
  const dark =
    wanted === 'dark' || (wanted !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
