/**
 * Puts a text on the clipboard, in the press of a button. The copy event works on pages that came over plain http too,
 * where there is no `navigator.clipboard`. False where the browser does not allow it.
 */
export async function copyText(text: string): Promise<boolean> {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, true);
  try {
    if (document.execCommand('copy')) return true;
  } finally {
    document.removeEventListener('copy', put, true);
  }
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
