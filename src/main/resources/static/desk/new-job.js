// Adds and removes signers' rows without asking the server, which does the same where scripts are off.

const form = document.getElementById('new-job');
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
    row.querySelector('[data-remove]').value = `remove-${index}`;
  });
  add.disabled = rows.children.length >= most;
}

function empty(row) {
  row.querySelectorAll('.fault').forEach(fault => fault.remove());
  row.querySelectorAll('input').forEach(input => {
    input.value = '';
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
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
