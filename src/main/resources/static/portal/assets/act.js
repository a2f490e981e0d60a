// The question after a button as a dialog; without this script each button leads to a page of its own.
const canAsk = typeof HTMLDialogElement === 'function';

for (const opener of document.querySelectorAll('a[data-dialog]')) {
  const dialog = document.getElementById(opener.dataset.dialog);
  if (!canAsk || !dialog) continue;
  opener.setAttribute('aria-haspopup', 'dialog');
  const open = event => {
    event.preventDefault();
    dialog.showModal();
    const first = dialog.querySelector('textarea') ?? dialog.querySelector('h2');
    first.focus();
    first.scrollIntoView({ block: 'nearest' });
  };
  opener.addEventListener('click', open);
  // it looks like a button, so the space bar presses it
  opener.addEventListener('keydown', event => { if (event.key === ' ') open(event); });
}

// Escape too goes back to reading, which breaks nothing off: only who presses "not now" is reminded
for (const dialog of document.querySelectorAll('dialog')) {
  dialog.querySelectorAll('[data-close]').forEach(link =>
    link.addEventListener('click', event => { event.preventDefault(); dialog.close(); }));
}

// one press is enough
for (const form of document.querySelectorAll('form')) {
  form.addEventListener('submit', event => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    const question = form.closest('.question');
    if (!question) return;
    question.querySelectorAll('button').forEach(button => button.setAttribute('aria-disabled', 'true'));
    question.querySelector('.working').textContent = form.dataset.working ?? '';
  });
}
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form')) {
    delete form.dataset.sent;
  }
  document.querySelectorAll('[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
  document.querySelectorAll('.working').forEach(text => { text.textContent = ''; });
});

// who reads is not idle
const QUIET = 4 * 60 * 1000;
const token = document.querySelector('input[name=_csrf]')?.value;
let told = Date.now();
const stillHere = () => {
  if (!token || Date.now() - told < QUIET) return;
  told = Date.now();
  fetch('/portal/reading', { method: 'POST', headers: { 'X-CSRF-TOKEN': token } }).catch(() => {});
};
['scroll', 'keydown', 'pointerdown', 'input'].forEach(what =>
  window.addEventListener(what, stillHere, { passive: true, capture: true }));
