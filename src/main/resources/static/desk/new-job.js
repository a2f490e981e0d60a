// Adds and removes signers' rows without asking the server, which does the same where scripts are off; and, in the form for
// a new job, warns at once of a signer whom nothing digital would reach, and in a contract of all that would stop it, which the
// server does when the form is sent.

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

const MAY_BE_MISSING = ['signers.email', 'signers.mobile'];
const DECIDES = ['nationalId', 'role', 'capacity', 'email', 'mobile'].map(name => `signers.${name}`);

// how those who sign a job that replaces another are reached is looked at later
const warns = form?.id === 'new-job' && !form.elements.replaces.value;
const ofContract = form?.elements.kind?.value === 'apprenticeship';
const left = new WeakMap();

// what is missing in a field is no news before one has been there
const isDue = (row, warning) => !ofContract || !warning.dataset.field || left.get(row)?.has(`signers.${warning.dataset.field}`);

function asked(row) {
  const holder = row.querySelector('[data-contact]');
  holder.dataset.asked = String(Number(holder.dataset.asked ?? 0) + 1);
  return { row, holder, number: holder.dataset.asked };
}

// numbers go in the body, never into an address; an answer that is overtaken by the next change is dropped
async function warn(about) {
  const body = new URLSearchParams({ _csrf: form.elements._csrf?.value ?? '', kind: form.elements.kind.value });
  about.forEach(row => DECIDES.forEach(name => body.append(name, row.querySelector(`[name="${name}"]`).value)));
  const questions = about.map(asked);
  const answer = await fetch('/desk/jobs/new/contact', { method: 'POST', body }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = page.querySelectorAll('[data-contact]');
  questions.forEach(({ row, holder, number }, index) => {
    if (holder.dataset.asked !== number || !found[index]) return;
    const due = [...found[index].children].filter(warning => isDue(row, warning));
    // what is said already is not said again
    const isSaid = due.length === holder.children.length && due.every((each, place) => each.isEqualNode(holder.children[place]));
    if (!isSaid) holder.replaceChildren(...due);
  });
}

// of a contract what one signer has can be wrong because of another: two may have the same address
function look(event) {
  const row = event.target.closest('.signer');
  if (!warns || !row || !DECIDES.includes(event.target.name)) return;
  const fields = left.get(row) ?? new Set();
  const isNew = MAY_BE_MISSING.includes(event.target.name) && !fields.has(event.target.name);
  left.set(row, fields.add(event.target.name));
  if (ofContract && (isNew || event.type === 'change')) {
    warn([...rows.children]);
  } else if (event.type === 'change') {
    if (row.querySelector('[name="signers.nationalId"]').value.replace(/\D/g, '').length === 11) warn([row]);
    else asked(row).holder.replaceChildren();
  }
}

rows?.addEventListener('change', look);
rows?.addEventListener('focusout', look);

if (warns) {
  // where the server has warned already, one has been
  [...rows.children].filter(row => row.querySelector('[data-contact] [data-test=warning]'))
    .forEach(row => left.set(row, new Set(MAY_BE_MISSING)));
  if (ofContract) new MutationObserver(() => warn([...rows.children])).observe(rows, { childList: true });
}
