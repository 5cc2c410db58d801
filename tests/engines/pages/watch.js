/* Writes down whatever goes wrong in a page, the same way in every engine. Stands before every other script. */
(function () {
  'use strict';
  var trouble = (window.trouble = []);
  function hear(kind) {
    return function (event) {
      trouble.push(
        kind + ': ' + (event.message || event.reason || event.effectiveDirective + ' ' + event.blockedURI),
      );
    };
  }
  window.addEventListener('error', hear('error'));
  window.addEventListener('unhandledrejection', hear('rejection'));
  document.addEventListener('securitypolicyviolation', hear('policy'));
  ['error', 'warn'].forEach(function (name) {
    var real = console[name];
    console[name] = function () {
      trouble.push(name + ': ' + Array.prototype.join.call(arguments, ' '));
      real.apply(console, arguments);
    };
  });
})();
