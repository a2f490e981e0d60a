// Adds and removes signers' rows without asking the server, which does the same where scripts are off; and, in the form for
// a new job, warns at once of a signer whom nothing digital would reach, which the server does when the form is sent.

const form = document.querySelector('form[data-most-signers]');
const rows = document.getElementById('rows');
const add = form?.querySelector('[data-add]');
const most = Number(form?.dataset.mostSigners);

// a row's number is in its legend, its ids and what refers to them
function renumber() {
  [...rows.children].forEach((row, index) => {
    const old = Number(row.id.replace('signers-', ''));
    row.id = `signers-${index}`;
    row.querySelectorAll('[id], [for], [aria-describedby]').forEach(element => {
      for (const name of ['id', 'for', 'aria-describedby']) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, value.replace(`signers-${old}-`, `signers-${index}-`));
      }
    });
    row.querySelectorAll('legend, .unseen').forEach(element => {
      element.textContent = element.textContent.replace(/\d+/, String(index + 1));
    });
    row.querySelectorAll('[data-remove], [data-find]').forEach(button => {
      button.value = button.value.replace(/\d+/, String(index));
    });
  });
  add.disabled = rows.children.length >= most;
}

function empty(row) {
  row.querySelectorAll('[data-contact], [data-recipient]').forEach(found => found.replaceChildren());
  row.querySelectorAll('.fault, [data-known]').forEach(element => element.remove());
  row.querySelectorAll('input:not([type=hidden][name="signers.capacity"])').forEach(input => {
    input.value = '';
    input.removeAttribute('aria-invalid');
    if (input.getAttribute('aria-describedby')?.endsWith('-fault')) input.removeAttribute('aria-describedby');
  });
  row.querySelectorAll('select').forEach(select => { select.selectedIndex = 0; });
}

form?.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (button === add) {
    event.preventDefault();
    const last = rows.lastElementChild;
    const row = last.cloneNode(true);
    empty(row);
    row.querySelector('[name="signers.group"]').value = last.querySelector('[name="signers.group"]').value;
    rows.append(row);
    renumber();
    row.querySelector('input').focus();
  } else if (button?.hasAttribute('data-remove')) {
    event.preventDefault();
    const row = button.closest('.signer');
    if (rows.children.length === 1) empty(row);
    else row.remove();
    renumber();
    add.focus();
  }
});

const DECIDES = ['nationalId', 'capacity', 'email', 'mobile'].map(name => `signers.${name}`);

// the number goes in the body, never into an address; an answer that is overtaken by the next change is dropped
async function warn(row) {
  const holder = row.querySelector('[data-contact]');
  const asked = String(Number(holder.dataset.asked ?? 0) + 1);
  holder.dataset.asked = asked;
  const number = row.querySelector('[name="signers.nationalId"]').value.replace(/\D/g, '');
  if (number.length !== 11) {
    holder.replaceChildren();
    return;
  }
  const body = new URLSearchParams({ _csrf: form.elements._csrf?.value ?? '' });
  DECIDES.forEach(name => body.append(name, row.querySelector(`[name="${name}"]`).value));
  const answer = await fetch('/desk/jobs/new/contact', { method: 'POST', body }).catch(() => null);
  if (!answer?.ok || answer.redirected || holder.dataset.asked !== asked) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  holder.replaceChildren(...page.querySelector('[data-contact]').children);
}

// how those who sign a contract, or a job that replaces another, are reached is looked at later
const warns = form?.id === 'new-job' && form.elements.kind.value !== 'apprenticeship' && !form.elements.replaces.value;
rows?.addEventListener('change', event => {
  if (warns && DECIDES.includes(event.target.name)) warn(event.target.closest('.signer'));
});
