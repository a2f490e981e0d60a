// Finds a signer in the population register without leaving the form: as soon as a number is there, or when somebody asks.
// The server decides what becomes of name and number; where scripts are off, the same buttons send the whole form.

const form = document.querySelector('#new-job, #correct-signers');
const rows = document.getElementById('rows');
const SENT = ['nationalId', 'name', 'birthDate'].map(name => `signers.${name}`);
let filling = false;

const field = (row, name) => row.querySelector(`[name="signers.${name}"]`);

// the number goes in the body, never into an address; an answer that is overtaken by the next question is dropped
async function ask(row, action) {
  const holder = row.querySelector('[data-recipient]');
  const asked = String(Number(holder.dataset.asked ?? 0) + 1);
  holder.dataset.asked = asked;
  const name = field(row, 'name');
  const wasName = name.value;
  const wasNumber = field(row, 'nationalId').value;
  const body = new URLSearchParams({ _csrf: form.elements._csrf?.value ?? '', do: action.replace(/\d+/, '0') });
  SENT.forEach(each => body.append(each, row.querySelector(`[name="${each}"]`).value));
  // what the register filled in itself is no name that somebody typed
  if (action.startsWith('find') && name.value === name.dataset.filled && field(row, 'nationalId').value) body.set('signers.name', '');
  const answer = await fetch('/desk/jobs/new/person', { method: 'POST', body }).catch(() => null);
  if (holder.dataset.asked !== asked) return;
  if (!answer?.ok || answer.redirected) {
    holder.replaceChildren(notice(row.querySelector('[data-find]').dataset.noAnswer));
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = page.querySelector('[data-recipient]');
  if (holder.dataset.asked === asked) show(row, holder, found, wasName, wasNumber);
}

// what somebody has written while the register was asked stays
function show(row, holder, found, wasName, wasNumber) {
  // an empty one is left out of the answer
  const { name, number } = found.dataset;
  if (name && name !== wasName && field(row, 'name').value === wasName) {
    field(row, 'name').value = name;
    field(row, 'name').dataset.filled = name;
    isFilled(field(row, 'name'));
  }
  const hadFocus = holder.contains(document.activeElement);
  holder.replaceChildren(...found.children);
  if (hadFocus) holder.focus();
  if (number && number !== wasNumber && field(row, 'nationalId').value === wasNumber) {
    filling = true;
    field(row, 'nationalId').value = number;
    field(row, 'nationalId').dispatchEvent(new Event('change', { bubbles: true }));
    filling = false;
  }
}

// what was wrong with the empty field is so no more; whoever else watches the form looks anew
function isFilled(input) {
  document.getElementById(`${input.id}-fault`)?.remove();
  input.removeAttribute('aria-invalid');
  input.removeAttribute('aria-describedby');
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function notice(text) {
  const said = document.createElement('p');
  said.className = 'notice';
  said.textContent = text;
  return said;
}

rows?.addEventListener('click', event => {
  const button = event.target.closest('[data-find], [data-choose]');
  if (!button) return;
  event.preventDefault();
  ask(button.closest('.signer'), button.value);
});

rows?.addEventListener('change', event => {
  if (filling || event.target.name !== 'signers.nationalId') return;
  const row = event.target.closest('.signer');
  if (event.target.value.replace(/\D/g, '').length === 11) ask(row, 'find-0');
  else row.querySelector('[data-recipient]').replaceChildren();
});
