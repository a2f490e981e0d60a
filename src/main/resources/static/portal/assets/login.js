// Tells that something happens while the browser goes to the eID.
const waiting = document.getElementById('waiting');

document.querySelectorAll('a[data-waiting]').forEach(link =>
  link.addEventListener('click', () => { waiting.textContent = link.dataset.waiting; }));

// one who comes back with the browser's button waits for nothing
window.addEventListener('pageshow', () => { waiting.textContent = ''; });
