/**
 * Counts the results of one engine and tells what failed as it comes. `known`: words of a title or of a message → why it
 * cannot hold there.
 */
export class Tally {
  passed = 0;
  failed = 0;
  excused = 0;

  constructor(name, known = {}) {
    this.name = name;
    this.known = Object.keys(known);
    console.log(`\n${name}`);
  }

  pass(title) {
    if (this.isKnown(title)) this.tell(title, 'passes now: take it out of known.json');
    else this.passed++;
  }

  fail(title, message) {
    if (this.isKnown(`${title}\n${message}`)) this.excused++;
    else this.tell(title, message);
  }

  isKnown(text) {
    return this.known.some((words) => text.includes(words));
  }

  tell(title, message) {
    this.failed++;
    console.log(`  ✗ ${title}\n${String(message).replace(/^/gm, '      ')}`);
  }

  get isGood() {
    return !this.failed;
  }

  get line() {
    const { name, passed, failed, excused } = this;
    return `${name}: ${passed} passed${failed ? `, ${failed} FAILED` : ''}${excused ? `, ${excused} known failures` : ''}`;
  }
}
