// Roundcube's buttons call commands by this name; here the form sends itself.
window.rcmail = { command: () => true };
const list = document.querySelector('#messagelist');
// A message is shown in the preview frame; the page itself stays.
const show = (row) => {
  list.querySelector('.selected')?.classList.remove('selected');
  row.classList.add('selected');
  const address = new URL(row.querySelector('a[data-uid]').href);
  address.searchParams.set('_action', 'preview');
  document.querySelector('#messagecontframe').src = address;
};
list?.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-uid]');
  if (!link) return;
  event.preventDefault();
  show(link.closest('tr'));
});
list?.addEventListener('keydown', (event) => {
  const selected = list.querySelector('.selected');
  const row = { ArrowUp: selected?.previousElementSibling, ArrowDown: selected?.nextElementSibling }[event.key];
  if (!row) return;
  event.preventDefault();
  show(row);
});
const notice = document.querySelector('#messagestack .confirmation');
if (notice) setTimeout(() => notice.remove(), 500);
