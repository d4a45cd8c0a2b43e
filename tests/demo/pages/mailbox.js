// Roundcube's buttons call commands by this name; here the form sends itself.
window.rcmail = { command: () => true };
// A click in the list shows the message in the preview frame; the page itself stays.
document.querySelector('#messagelist')?.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-uid]');
  if (!link) return;
  event.preventDefault();
  document.querySelector('#messagelist .selected')?.classList.remove('selected');
  link.closest('tr').classList.add('selected');
  const address = new URL(link.href);
  address.searchParams.set('_action', 'preview');
  document.querySelector('#messagecontframe').src = address;
});
const notice = document.querySelector('#messagestack .confirmation');
if (notice) setTimeout(() => notice.remove(), 500);
