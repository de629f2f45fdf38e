/**
 * On the page of another number of a series: goes on to the page of the series at the place that the address names, which
 * the refresh that the page itself asks for leaves out. It runs before that one does.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-goes-on]');
if (link && location.hash !== '') {
  link.hash = location.hash;
  location.replace(link.href);
}
