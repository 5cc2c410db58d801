/* Where the commands of the test runner ask its server, here they ask the driver of the engine. */
const { fetch } = window; // Tests put others in its place.

export async function sendMessageWaitForResponse({ command, payload }) {
  const answer = await fetch.call(window, '/command', {
    method: 'POST',
    body: JSON.stringify({ command, payload }),
  });
  return answer.json();
}
