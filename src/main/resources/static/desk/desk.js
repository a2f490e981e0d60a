// The pages work without this. It keeps people from sending twice, and from uploading what is too large to be accepted.

// what was typed for a new job is kept until the answer to it comes (draft.js): any page but these is one
if (!document.querySelector('#new-job, [data-keeps-draft]')) sessionStorage.removeItem('new-job');

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
});

// back in the browser's history: the form may be sent again
addEventListener('pageshow', () => document.querySelectorAll('form').forEach(form => delete form.dataset.sent));

document.addEventListener('change', event => {
  const input = event.target;
  if (input.type !== 'file') return;
  const tooLarge = [...input.files].some(file => file.size > Number(input.dataset.mostBytes));
  let fault = document.getElementById(`${input.id}-client-fault`);
  if (!fault) {
    fault = document.createElement('p');
    fault.id = `${input.id}-client-fault`;
    fault.className = 'fault';
    fault.setAttribute('role', 'alert');
    input.before(fault);
  }
  fault.textContent = tooLarge ? input.dataset.tooLarge : '';
  if (tooLarge) input.value = '';
});
